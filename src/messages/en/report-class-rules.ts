import type { ReportClassRules } from "../ru/report-class-rules.ts";

/** How classes are cut and change, and why the step is what it is, for the blocks that come later. */
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
  twoMeasures: {
    caption: (one, other) => `Class by ${one} and by ${other}`,
    by: (measure) => `by ${measure}`,
    byRow: (measure) => `Class by ${measure}`,
    note: "A row is the class by the first measure, a column by the second. On the diagonal stand those for whom both agree.",
    differCaption: "For whom the two measures differ",
    margin: "Margin",
    why: "What it means",
    title: (same, of) =>
      same === of ? "Both measures say the same" : `Two measures agree on ${same} of ${of}`,
    sameText: (one, other) => `By ${one} and by ${other} everyone has the same class.`,
    group: {
      poor: (names) =>
        `Much revenue, little profit: ${names}. Look at discounts, at what they order and at the cost of serving them.`,
      rich: (names) =>
        `They earn us more than their revenue shows: ${names}. Such customers are easily underrated.`,
      higher: (one, other, names) => `Higher by ${one} than by ${other}: ${names}.`,
    },
    meaning: {
      poor: "much revenue, little profit: discounts or what is ordered",
      rich: "more profit than revenue shows",
      higher: (one, other) => `higher by ${one} than by ${other}`,
    },
  },
  history: {
    caption: "Who changed class, and when",
    columns: {
      path: (first, last) => `Classes from ${first} to ${last}`,
      move: "Last move",
      when: "When",
    },
    move: (from, to) => `${from}\u2060\u00a0→\u00a0${to}`,
    nobody: "–",
    note: "The class at the end of each full quarter on the twelve full months before it; “–” means no purchase in these twelve months.",
    title: (span) => `Who changed class in ${span}`,
    risen: (names) => `Risen: ${names}.`,
    fallen: (names) => `Fallen: ${names}.`,
    span: { one: "quarter", other: "quarters" },
    mover: (name, move) => `${name} (${move})`,
    more: (count) => `and ${count} more`,
  },
  disagreement: {
    caption: "Where frequency and evenness disagree",
    columns: {
      frequency: "By frequency",
      variation: "By evenness",
      reason: "Why",
    },
    reasons: {
      season: "season: buys in the same months every year",
      "one-big-order": "one big order: half of the money came in one step",
      growth: "growing or new: one and a half times as much in the second half",
      decline: "shrinking or gone: one and a half times less in the second half",
      projects: "projects: empty steps between purchases",
      other: "amounts jump for no visible reason",
    },
    note: "Frequency is how often a customer buys, evenness how alike the amounts are. Each letter by its own usual borders; the reason is the first that holds.",
  },
};
