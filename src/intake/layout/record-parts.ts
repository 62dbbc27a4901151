import { isFilled } from "../cells/text.ts";
import type { RecordCells } from "../table/record-cells.ts";
import { recordText } from "../table/sample-table.ts";

/** Whether one cell of a record holds anything. */
export const isCellFilled = (
  { block, starts, ends, count }: RecordCells,
  column: number,
): boolean => column < count && isFilled(block, starts[column] ?? 0, ends[column] ?? 0);

/** The place of the first filled cell, -1 where the record is blank. */
export function firstFilled(record: RecordCells): number {
  for (let column = 0; column < record.count; column += 1)
    if (isCellFilled(record, column)) return column;
  return -1;
}

/** Page breaks of printed reports repeat the header: every filled cell is the last name of its column. */
export function repeatsNames(
  record: RecordCells,
  lastNames: readonly (readonly string[])[],
): boolean {
  let met = 0;
  for (let column = 0; column < record.count; column += 1) {
    if (!isCellFilled(record, column)) continue;
    if (lastNames[column]?.includes(recordText(record, column)) !== true) return false;
    met += 1;
  }
  return met > 0;
}
