import { counted, pluralForm } from "../plural.ts";
import { boundMessages } from "../typography.ts";

const months = (count: number): string =>
  counted("ru", count, {
    one: "полный месяц",
    few: "полных месяца",
    many: "полных месяцев",
    other: "полного месяца",
  });
const before = (count: number): string =>
  count === 1
    ? "к\u00a0предыдущему месяцу"
    : `к\u00a0предыдущим ${String(count)}\u00a0${pluralForm("ru", count, { one: "месяцу", other: "месяцам" })}`;

/** Words of year on year, beside the key figures. */
export const reportYearOnYear = boundMessages({
  yearOnYear: {
    change: (change: string, count: number) => `${change} ${before(count)}`,
    points: (number: string) => `${number}\u00a0п.\u00a0п.`,
    money: (what: string, count: number, value: string) => `${what} за ${months(count)} ${value}`,
    share: (count: number, value: string) => `за ${months(count)} ${value}`,
    effective: (unit: string, count: number, value: string) =>
      `${unit.toLocaleLowerCase("ru")} за ${months(count)} ${value}`,
    customers: (count: number, value: string) => `покупали за ${months(count)} ${value}`,
    joined: (lead: string, change: string) => `${lead}: ${change}`,
    same: (lead: string, count: number) =>
      `${lead}, столько же, сколько за ${count === 1 ? "предыдущий месяц" : `предыдущие ${String(count)}`}`,
  },
});

export type ReportYearOnYearMessages = typeof reportYearOnYear;
