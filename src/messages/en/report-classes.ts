import type { ReportClassesMessages } from "../ru/report-classes.ts";

/** Of classes: by which rule, how firm, by two measures, through time, by two readings. */
export const reportClasses: ReportClassesMessages = {
  classes: {
    rule: {
      cumulative: (a, b) => `cumulative share up to ${a} and ${b}`,
      share: (a, b) => `own share from ${a} and from ${b}`,
      rank: "thirds of the list",
      curve: "by the bend of the cumulative curve",
    },
    within: {
      manager: "inside each manager",
      department: "inside each department",
      region: "inside each region",
      category: "inside each category",
    },
    certainty: {
      cumulative: (last) =>
        `The class changes when the borders move or when ${last} or returns are left out.`,
      other: (last) =>
        `The class changes when ${last} or returns are left out. This rule has no borders to move, so there are four variants.`,
      last: { week: "the last week", month: "the last month", quarter: "the last quarter" },
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
    oneClass: {
      text: (share, letter) =>
        `${share} of customers fall into ${letter}: such a division says almost nothing.`,
      separates: (how) => `Customers would be told apart by ${how}.`,
      nothing: "Neither another step nor the other rule tells them apart: they buy alike.",
      how: {
        step: (step) => `the step “${step}”`,
        rule: (rule) => `the rule “${rule}”`,
        both: (step, rule) => `the step “${step}” and the rule “${rule}”`,
      },
      rules: { frequency: "frequency of purchases", variation: "variation" },
      apply: (how) => `Apply ${how}`,
    },
  },
};
