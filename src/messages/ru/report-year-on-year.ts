import { pluralForm } from "../plural.ts";
import { boundMessages } from "../typography.ts";

const before = (count: number): string =>
  count === 1
    ? "предыдущему месяцу"
    : `предыдущим ${String(count)}\u00a0${pluralForm("ru", count, { one: "месяцу", other: "месяцам" })}`;

/** Words of year on year, beside the key figures: the change, then what the last window brought. */
export const reportYearOnYear = boundMessages({
  yearOnYear: {
    points: (number: string) => `${number}\u00a0п.\u00a0п.`,
    money: (what: string, value: string) => `${what} ${value}`,
    effective: (unit: string, value: string) => `${unit.toLocaleLowerCase("ru")} ${value}`,
    customers: (value: string) => `покупали ${value}`,
    changed: (change: string, count: number, now: string) => `${change} к ${before(count)}: ${now}`,
    same: (count: number, now: string) => `без изменений к ${before(count)}: ${now}`,
  },
});

export type ReportYearOnYearMessages = typeof reportYearOnYear;
