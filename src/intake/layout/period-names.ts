import { monthOfName } from "../cells/month-names.ts";
import type { DateGrain } from "../cells/date.ts";
import { dateGrainOf, isYear, monthOfRange } from "../table/header-cells.ts";

/** A period that stands over a column, as a date that readers of dates know, and what else is written there. */
export interface NamedPeriod {
  readonly date: string;
  readonly grain: DateGrain;
  /** The figure: «Сумма» under «Январь 2025». */
  readonly figure: string;
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
    return { date, grain: dateGrainOf(date) ?? "day", figure: rest([dated, ...years]) };
  }
  const named = own.findLastIndex((part) => monthOfName(part) !== null || isBareQuarter(part));
  if (named < 0) return null;
  const yearPart = own.findIndex(isYear);
  const inYear = yearPart < 0 ? year : (own[yearPart]?.slice(0, 4) ?? null);
  if (inYear === null) return null;
  const date = `${own[named] ?? ""} ${inYear}`;
  const grain = dateGrainOf(date);
  return grain === null ? null : { date, grain, figure: rest([named, yearPart]) };
}

const isBareQuarter = (text: string): boolean =>
  /^(?:[1-4]|i{1,3}|iv)(?:-?й)?\s*(?:кв\.?|квартал)$|^q[1-4]$/iu.test(text);
