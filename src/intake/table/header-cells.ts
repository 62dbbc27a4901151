import { monthOfName } from "../cells/month-names.ts";
import { DateReader, type DateGrain } from "../cells/date.ts";
import { NumberReader } from "../cells/number.ts";

const encoder = new TextEncoder();

/** The grain of a cell that holds a date, else null. */
export function dateGrainOf(cell: string): DateGrain | null {
  const reader = new DateReader("day-month-year");
  const bytes = encoder.encode(cell);
  return reader.read(bytes, 0, bytes.length) === "read" ? reader.grain : null;
}

export function isNumberCell(cell: string): boolean {
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
    /\d/u.test(cell) ? dateGrainOf(cell) : monthOfName(cell) === null ? null : "month",
  );
  const wide = grains.filter((grain) => grain === "month" || grain === "quarter").length;
  const days = grains.filter((grain) => grain === "day").length;
  if (wide < 2 && days < 3) return false;
  return cells.every((cell, index) => grains[index] !== null || !isNumberCell(cell));
}

/** A year over the months of a cross-tab. */
export const isYear = (cell: string): boolean => /^(?:19|20)\d\d(?:\s*(?:г\.?|год))?$/u.test(cell);
