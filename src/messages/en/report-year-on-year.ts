import { counted } from "../plural.ts";
import type { ReportYearOnYearMessages } from "../ru/report-year-on-year.ts";

const months = (count: number): string =>
  count === 1
    ? "the last full month"
    : `the last ${counted("en", count, { one: "full month", other: "full months" })}`;
const before = (count: number): string =>
  count === 1 ? "on the month before" : `on the ${String(count)}\u00a0months before`;

/** Words of year on year, beside the key figures. */
export const reportYearOnYear: ReportYearOnYearMessages = {
  yearOnYear: {
    change: (change, count) => `${change} ${before(count)}`,
    points: (number) => `${number}\u00a0pp`,
    money: (what, count, value) => `${what} in ${months(count)} ${value}`,
    share: (count, value) => `in ${months(count)} ${value}`,
    effective: (unit, count, value) =>
      `${unit.toLocaleLowerCase("en")} in ${months(count)} ${value}`,
    customers: (count, value) => `bought in ${months(count)} ${value}`,
    joined: (lead, change) => `${lead}: ${change}`,
    same: (lead, count) =>
      `${lead}, the same as in ${count === 1 ? "the month before" : `the ${String(count)} before`}`,
  },
};
