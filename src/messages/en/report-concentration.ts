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
  hhi: {
    bands: {
      low: "low concentration",
      moderate: "moderate concentration",
      high: "high concentration",
    },
    banded: (hhi, band) => `An HHI of ${hhi}: ${band} by the standards of markets.`,
    borrowed: (low, high) =>
      `The Herfindahl index (HHI) is the sum of the squared shares: 10,000 for a single customer. The bands of ${low} and ${high} are borrowed from market (antitrust) law, where they measure markets; for a book of customers they only give a sense of scale.`,
  },
  concentration: {
    lines: { top1: "largest", top3: "first three", top10: "first ten" },
    of: { top1: "the largest", top3: "the three largest" },
    finding: {
      risen: (of, first, last) => `The share of ${of} rose from ${first} to ${last}`,
      fallen: (of, first, last) => `The share of ${of} fell from ${first} to ${last}`,
      alike: (of, first, last) =>
        `The share of ${of} has hardly changed: it was ${first} and is ${last}`,
    },
    subtitle: {
      trailing: (measure) =>
        `Share of ${measure} of the largest over trailing 12 months, %. Below, the Herfindahl index (HHI).`,
      own: (measure) =>
        `Share of ${measure} of the largest in each step, %. Below, the Herfindahl index (HHI).`,
    },
    point: (step, line, value) => `${step}, ${line}: ${value}`,
    hhiTitle: "HHI",
    band: (index, word) => `${word}: from ${index}`,
    caption: "Concentration by step",
    columns: { top1: "First", top3: "First 3", top10: "First 10" },
    groups: { trailing: "Over the 12 months that end with the step", own: "In the step itself" },
  },
};
