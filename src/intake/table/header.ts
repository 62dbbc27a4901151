import { DateReader } from "../cells/date.ts";
import { NumberReader } from "../cells/number.ts";
import type { Guess } from "../contract.ts";
import { isKnownHeader } from "../mapping/candidates.ts";
import { headerName } from "../mapping/header-name.ts";
import { usualWidth } from "./sample-table.ts";

const deepest = 60;

/** Which record names the columns, from 1; 0 where the data begin without names. */
export function guessHeaderRow(records: readonly (readonly string[])[]): Guess<number> {
  const width = usualWidth(records.slice(0, 1000));
  const rows = records.slice(0, deepest).map((cells, index) => ({
    row: index + 1,
    filled: cells.filter((cell) => cell !== "").length,
    known: cells.filter((cell) => isKnownHeader(headerName(cell).words)).length,
    values: cells.filter(isValue).length,
  }));
  const wide = rows.filter(({ filled }) => filled >= 2 && filled * 2 >= width);
  const known = wide.reduce((best, { known: count }) => Math.max(best, count), 0);
  const named = wide.find((row) => row.known === known && row.values === 0);
  const alternatives = wide.slice(0, 5).map(({ row }) => row);
  const guess = (value: number, confidence: number): Guess<number> => ({
    value,
    confidence,
    chosen: "guessed",
    alternatives: alternatives.filter((row) => row !== value),
  });
  if (named !== undefined && known >= 2) return guess(named.row, Math.min(1, 0.5 + known * 0.1));
  const [first] = wide;
  if (first === undefined) return guess(1, 0.1);
  return first.values > 0
    ? guess(first.row - 1 === 0 ? 0 : first.row - 1, 0.3)
    : guess(first.row, 0.5);
}

const encoder = new TextEncoder();

/** Whether a cell is a date or a number, which no name of a column is. */
function isValue(cell: string): boolean {
  if (!/\d/u.test(cell)) return false;
  const bytes = encoder.encode(cell);
  return (
    new DateReader("day-month-year").read(bytes, 0, bytes.length) === "read" ||
    new NumberReader(".").read(bytes, 0, bytes.length) === "read"
  );
}
