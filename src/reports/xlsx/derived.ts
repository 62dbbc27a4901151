import type { PlacedTable } from "./placed-table.ts";

/** A formula with what it gives, by the place of its cell: row (or "total") and column. */
export interface Derived {
  readonly row: number | "total";
  readonly column: string;
  readonly formula: string;
  readonly gives: number;
}

/** Everything formulas may look at. */
export interface Book {
  readonly tables: ReadonlyMap<string, PlacedTable>;
  /** The base of shares [A2], and the name that the workbook gives it. */
  readonly base: { readonly name: string; readonly value: number };
}
