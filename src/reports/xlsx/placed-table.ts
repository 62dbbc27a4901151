import type { TypedCell, TypedTable } from "../typed-table.ts";
import { cellAt, fixedRange, onSheet } from "./addresses.ts";
import { cellNumber } from "./cell-number.ts";

/** A table with the sheet and the row of its head; its first column is the first of the sheet. */
export interface PlacedTable {
  readonly table: TypedTable;
  readonly sheet: string;
  /** Counted from 0; the rows follow, and the totals follow them. */
  readonly head: number;
}

export const columnOf = ({ table }: PlacedTable, id: string): number =>
  table.columns.findIndex((column) => column.id === id);

export const firstRow = ({ head }: PlacedTable): number => head + 1;
export const lastRow = ({ head, table }: PlacedTable): number => head + table.rows.length;
export const totalRow = (placed: PlacedTable): number => lastRow(placed) + 1;

/** The cells of a column, from the first row to the last; none where there is no such column. */
export function columnCells(placed: PlacedTable, id: string): readonly (TypedCell | undefined)[] {
  const at = columnOf(placed, id);
  return at < 0 ? [] : placed.table.rows.map((row) => row[at]);
}

/** Their numbers; null where a cell holds none. */
export const columnNumbers = (placed: PlacedTable, id: string): readonly (number | null)[] =>
  columnCells(placed, id).map((cell) => (cell === undefined ? null : cellNumber(cell.value)));

/** `D6`: a cell of a column in a row of the table, counted from 0. */
export const place = (placed: PlacedTable, id: string, row: number): string =>
  cellAt(columnOf(placed, id), firstRow(placed) + row);

/** `$D$6:$D$55` on its own sheet. */
export const rows = (placed: PlacedTable, id: string, upTo = placed.table.rows.length): string =>
  fixedRange(columnOf(placed, id), firstRow(placed), firstRow(placed) + upTo - 1);

/** The same as another sheet names it. */
export const rowsElsewhere = (placed: PlacedTable, id: string, upTo?: number): string =>
  onSheet(placed.sheet, rows(placed, id, upTo));
