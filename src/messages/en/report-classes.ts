import type { ReportClassesMessages } from "../ru/report-classes.ts";

/** Of classes: by which rule, how firm, how well they divide. */
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
