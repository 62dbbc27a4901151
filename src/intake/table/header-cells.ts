import { monthOfName } from "../cells/month-names.ts";
import { DateReader, type DateGrain } from "../cells/date.ts";
import { NumberReader } from "../cells/number.ts";

const range = /^(\d{1,2}[./-]\d{1,2}[./-]\d{4})\s*[-–—]\s*(\d{1,2}[./-]\d{1,2}[./-]\d{4})$/u;
const encoder = new TextEncoder();

/** The grain of a cell that holds a date, else null. */
export function dateGrainOf(cell: string): DateGrain | null {
  const reader = new DateReader("day-month-year");
  const bytes = encoder.encode(cell);
  return reader.read(bytes, 0, bytes.length) === "read" ? reader.grain : null;
}

function isNumberCell(cell: string): boolean {
  if (!/\d/u.test(cell)) return false;
  const bytes = encoder.encode(cell);
  return new NumberReader(".").read(bytes, 0, bytes.length) === "read";
}

/** Whether a cell is a date or a number, which no name of a column is. */
export const isValueCell = (cell: string): boolean =>
  /\d/u.test(cell) && (dateGrainOf(cell) !== null || isNumberCell(cell));

/** The header of a cross-tab: months (two or more) or days (three or more) stand in it side by side. */
export function isPeriodRow(cells: readonly string[]): boolean {
  const grains = cells.map((cell) =>
    /\d/u.test(cell)
      ? dateGrainOf(monthOfRange(cell))
      : monthOfName(cell) === null
        ? null
        : "month",
  );
  const wide = grains.filter((grain) => grain === "month" || grain === "quarter").length;
  const days = grains.filter((grain) => grain === "day").length;
  if (wide < 2 && days < 3) return false;
  return cells.every(
    (cell, index) => grains[index] !== null || isYear(cell) || !isNumberCell(cell),
  );
}

/** A year over the months of a cross-tab. */
export const isYear = (cell: string): boolean => /^(?:19|20)\d\d(?:\s*(?:г\.?|год))?$/u.test(cell);

/** «01.01.2025 - 31.01.2025» is January 2025; a longer or shorter range stays as it is. */
export function monthOfRange(text: string): string {
  const [, first = "", last = ""] = range.exec(text) ?? [];
  const [day, month, inYear] = first.split(/[./-]/u);
  const [lastDay, lastMonth, lastYear] = last.split(/[./-]/u);
  if (inYear === undefined || Number(day) !== 1) return text;
  const days = new Date(Date.UTC(Number(inYear), Number(month), 0)).getUTCDate();
  const isMonth = month === lastMonth && inYear === lastYear && Number(lastDay) === days;
  return isMonth ? `${inYear}-${(month ?? "").padStart(2, "0")}` : text;
}
