import { counted } from "../plural.ts";
import type { ReportConcentrationMessages } from "../ru/report-concentration.ts";

const largest = (count: number): string =>
  count === 1
    ? "The largest customer brings"
    : `The ${count === 2 ? "two" : "three"} largest customers bring`;

/** How much the largest bring, at once and step by step. */
export const reportConcentration: ReportConcentrationMessages = {
  curve: {
    topic: "Concentration",
    headline: (first, share, last, restShare) =>
      `${largest(first)} ${share}, the last ${counted("en", last, { one: "customer", other: "customers" })} (class\u00a0C) ${restShare}`,
    headlineNoC: (first, share) => `${largest(first)} ${share}`,
    nobody: "There is no curve: nobody has a positive amount",
    subtitle: (measure) => `Cumulative share of ${measure}, %; customers from the largest down.`,
    equalNote: (count) => `Were all ${count} equal, it would be the dashed straight line.`,
    axis: (measure) => `customers by ${measure}, largest first`,
    equal: "if all were equal",
    border: (letter, level) => `border of ${letter}: ${level}`,
    first: (share) => `first three: ${share}`,
    caption: "Cumulative share",
    facts: {
      top: (count) => (count === 1 ? "First" : `First ${count}`),
      lastC: (count) => `Last ${count} (C)`,
      effective: "As if equal",
      gini: "Gini coefficient",
      hhi: "Herfindahl index (HHI)",
      oneTime: "One-time buyers",
      group: "Customers",
      value: "Share",
    },
  },
  periods: {
    topic: { week: "By week", month: "By month", quarter: "By quarter" },
    lastAgainst: (count, steps, sum, change, grown) =>
      `The last ${count} ${steps} brought ${sum}, ${change} ${grown ? "more" : "less"} than the ${count} before`,
    lastAlike: (count, steps, sum) =>
      `The last ${count} ${steps} brought ${sum}, as much as the ${count} before`,
    average: (sum, step, best) => `${sum} a ${step} on average; most in ${best}`,
    nothing: "This report holds no sums by step",
    subtitle: (measure, by, unit) => `${measure} ${by}${unit === "" ? "" : `, ${unit}`}.`,
    howToRead: {
      partial: (names) =>
        `Hatched are partial: ${names}. The data begin or end inside them, so they are left out of XYZ and comparisons, but not out of sums and shares.`,
      whole: "All steps are full.",
    },
    columns: {
      step: "Step",
      customers: "Customers",
      top1: "Share of the largest",
      hhi: "HHI",
    },
  },
};
