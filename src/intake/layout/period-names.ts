import { monthOfName } from "../cells/month-names.ts";
import type { DateGrain } from "../cells/date.ts";
import { dateGrainOf, isYear } from "../table/header-cells.ts";

/** A period that stands over a column, as a date that readers of dates know, and what else is written there. */
export interface NamedPeriod {
  readonly date: string;
  readonly grain: DateGrain;
  /** The figure: «Сумма» under «Январь 2025». */
  readonly figure: string;
}

const range = /^(\d{1,2}[./-]\d{1,2}[./-]\d{4})\s*[-–—]\s*(\d{1,2}[./-]\d{1,2}[./-]\d{4})$/u;

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

/** «01.01.2025 - 31.01.2025» is January 2025; a longer or shorter range stays as it is. */
function monthOfRange(text: string): string {
  const [, first = "", last = ""] = range.exec(text) ?? [];
  const [day, month, inYear] = first.split(/[./-]/u);
  const [lastDay, lastMonth, lastYear] = last.split(/[./-]/u);
  if (inYear === undefined || Number(day) !== 1) return text;
  const days = new Date(Date.UTC(Number(inYear), Number(month), 0)).getUTCDate();
  const isMonth = month === lastMonth && inYear === lastYear && Number(lastDay) === days;
  return isMonth ? `${inYear}-${(month ?? "").padStart(2, "0")}` : text;
}
