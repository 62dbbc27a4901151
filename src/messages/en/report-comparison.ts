import { counted } from "../plural.ts";
import type { ReportComparisonMessages } from "../ru/report-comparison.ts";
import { reportWords } from "./report-words.ts";

const customers = (count: number): string => counted("en", count, reportWords.nouns.customer);
const days = (count: number): string => counted("en", count, reportWords.nouns.day);

export const reportComparison: ReportComparisonMessages = {
  reportsCompared: {
    headline: (measure, change, from, to) => `${measure} ${change}: from ${from} to ${to}`,
    alike: (measure, sum) => `${measure} unchanged: ${sum}`,
    sideBySide: "Two reports side by side: their sums cannot be taken from each other",
    subtitle: (after, before) => `${after} against ${before}.`,
    who: (fresh, gone, classes, states) =>
      `New: ${String(fresh)}, gone: ${String(gone)}, changed class: ${String(classes)}, changed state: ${String(states)}.`,
    nobodyInCommon:
      "The customers of these reports cannot be matched: they count by different units, come from different senders, or only one shows its names.",
    unlike: "These reports do not compare like with like",
    unlikeText:
      "A difference below may come from that and not from customers. Where figures mean different things no difference is given.",
    terms: {
      masking: "Names",
      unit: "Whose money is added up",
      measure: "Measure",
      currency: "Currency",
      window: "Length of the period",
      step: "Step of time",
      filters: "Sales counted",
      identity: "Who is joined with whom",
      abc: "Rule of ABC",
      xyz: "Rule of XYZ",
      dependency: "Levels of dependency",
      lost: "Rule of the lost",
      version: "Version of the program",
    },
    term: (name, before, after) => `${name}: ${before} before, ${after} after`,
    masked: "hidden",
    named: "shown",
    days,
    currencyUnknown: "not named",
    all: "all sales",
    none: "nobody",
    otherwise: "otherwise",
    joins: (count) => counted("en", count, { one: "decision", other: "decisions" }),
    figures: {
      revenue: "Revenue",
      grossProfit: "Gross profit",
      customers: "Customers",
      largest: "Share of the largest",
      largestPerson: "Share of the largest key person",
      effectiveNumber: "As if equal customers",
      hhi: "HHI",
      inA: "Customers of class\u00a0A",
      lost: "Probably lost",
    },
    table: {
      figures: "Headline figures of the two reports",
      figure: "What",
      before: "Before",
      after: "After",
      change: "Difference",
      relative: "Relative",
      points: (text) => `${text}\u00a0pp`,
      customers: "Customers by the size of the move",
      customer: "Customer",
      what: "What changed",
      share: "Share",
      class: "Class",
      state: "State",
      fresh: "new",
      gone: "gone",
      classChanged: "class",
      stateChanged: "state",
      more: (count) => `And ${customers(count)} more: the CSV of this table has them.`,
    },
  },
};
