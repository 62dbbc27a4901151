import type { ReportYearOnYearMessages } from "../ru/report-year-on-year.ts";

const before = (count: number): string =>
  count === 1 ? "the month before" : `the ${String(count)}\u00a0months before`;

/** Words of year on year, beside the key figures: the change, then what the last window brought. */
export const reportYearOnYear: ReportYearOnYearMessages = {
  yearOnYear: {
    points: (number) => `${number}\u00a0pp`,
    money: (what, value) => `${what} ${value}`,
    effective: (unit, value) => `${unit.toLocaleLowerCase("en")} ${value}`,
    customers: (value) => `${value} bought`,
    changed: (change, count, now) => `${change} on ${before(count)}: ${now}`,
    same: (count, now) => `unchanged on ${before(count)}: ${now}`,
  },
};
