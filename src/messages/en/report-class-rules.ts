import type { ReportClassRules } from "../ru/report-class-rules.ts";

/** How classes are cut and why the step is what it is, for the blocks that come later. */
export const reportClassRules: ReportClassRules = {
  inForce: {
    cumulative: (a, b) => `A up to ${a}, B up to ${b} of the cumulative share`,
    share: (a, b) => `A from ${a}, B from ${b} of the own share`,
    rank: "thirds of the list: A the first, B the second",
    curve:
      "by the curve: A to the point nearest the corner, B while the amount is at least the mean",
  },
  withinNote: (within) =>
    `Ranks and classes are worked out ${within}, so their borders do not show on the curve of all.`,
  howToCut: {
    cumulative: (a) =>
      `The curve is steep while large customers go by. The customer on which it crosses ${a} still belongs to A.`,
    share: (a, b) =>
      `Class\u00a0A is who has a share of ${a} or more, B of ${b} or more. What all have together does not matter.`,
    rank: "Class\u00a0A is the first third of the list, B the second. Only the place counts, not how much a customer brings.",
    curve:
      "Class\u00a0A ends where the curve comes nearest to the upper left corner, B where it becomes flatter than the dashed line: from there on a customer brings less than the mean. Where the second place comes first, there is no class\u00a0B.",
  },
  step: {
    byQuarters: "the data are by quarter",
    nobodyTwice: "nobody bought twice, hence the month",
    often: (days) =>
      `half of the revenue comes from customers who buy at least every ${days}; that is no more than 31, hence the month`,
    rarely: (days) =>
      `half of the revenue comes from customers who buy no more often than every ${days}; that is more than 31, hence the quarter`,
    short: (days) =>
      `they buy every ${days}, more than 31, but there are not three full quarters, hence the month`,
    given: (days) => `median interval between purchases ${days}`,
  },
  xyz: {
    sample: "sample deviation",
    seasons: "seasons of the whole taken out",
  },
};
