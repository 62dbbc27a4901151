import { monthOfName } from "../cells/month-names.ts";
import type { DateGrain } from "../cells/date.ts";
import { dateGrainOf, isYear, monthOfRange } from "../table/header-cells.ts";

/** A period that stands over a column, as a date that readers of dates know, and what else is written there. */
export interface NamedPeriod {
  readonly date: string;
  readonly grain: DateGrain;
  /** The figure: «Сумма» under «Январь 2025». */
  readonly figure: string;
  /** The name of the month or quarter where its year stands nowhere beside it; else null. */
  readonly yearless: string | null;
}

/** Finds the period in the names of a column from top to bottom; `year` is that of the title. */
export function periodIn(parts: readonly string[], year: string | null): NamedPeriod | null {
  const own = parts.map(monthOfRange);
  const rest = (used: readonly number[]): string =>
    own.filter((_, index) => !used.includes(index)).join(" ");
  const dated = own.findLastIndex((part) => /\d/u.test(part) && dateGrainOf(part) !== null);
  if (dated >= 0) {
    const date = own[dated] ?? "";
    const years = own.flatMap((part, index) => (isYear(part) ? [index] : []));
    const figure = rest([dated, ...years]);
    return { date, grain: dateGrainOf(date) ?? "day", figure, yearless: null };
  }
  const named = own.findLastIndex((part) => monthOfName(part) !== null || isBareQuarter(part));
  if (named < 0) return null;
  const yearPart = own.findIndex(isYear);
  const inYear = yearPart < 0 ? year : (own[yearPart]?.slice(0, 4) ?? null);
  if (inYear === null) return null;
  const date = `${own[named] ?? ""} ${inYear}`;
  const grain = dateGrainOf(date);
  if (grain === null) return null;
  const yearless = yearPart < 0 ? (own[named] ?? null) : null;
  return { date, grain, figure: rest([named, yearPart]), yearless };
}

/** Months that name no year and go on beyond December: each later one is of the next year. */
export function withLaterYears(
  periods: readonly (NamedPeriod | null)[],
  year: string,
): { readonly periods: readonly (NamedPeriod | null)[]; readonly wraps: boolean } {
  const before = new Map<string, { readonly month: number; readonly later: number }>();
  let wraps = false;
  const dated = periods.map((period) => {
    const month = monthOfName(period?.yearless ?? "");
    if (period === null || month === null) return period;
    const last = before.get(period.figure) ?? { month: 0, later: 0 };
    const later = month < last.month ? last.later + 1 : last.later;
    before.set(period.figure, { month, later });
    if (later === 0) return period;
    wraps = true;
    return { ...period, date: `${period.yearless ?? ""} ${String(Number(year) + later)}` };
  });
  return { periods: dated, wraps };
}

const isBareQuarter = (text: string): boolean =>
  /^(?:[1-4]|i{1,3}|iv)(?:-?й)?\s*(?:кв\.?|квартал)$|^q[1-4]$/iu.test(text);
