import { sumOfDecimals } from "../../domain/decimal.ts";
import type { TypedCell } from "../typed-table.ts";
import { cellNumber } from "./cell-number.ts";
import { countFormulas } from "./count-formulas.ts";
import type { Book, Derived } from "./derived.ts";
import { columnCells, columnNumbers, rows, type PlacedTable } from "./placed-table.ts";
import { ratioFormulas } from "./ratio-formulas.ts";

/*
 * Where a person would check a figure, the cell says how it comes from others. A formula is written
 * only where it gives the figure of the report, so that no recalculation changes what the report says.
 */

/** Ratios of a report are rounded to 12 decimals [R2], and sums of them miss by a few of the last. */
const NOISE = 1e-9;

const near = (one: number, other: number): boolean =>
  Math.abs(one - other) <= NOISE * Math.max(1, Math.abs(other));

/** The cell that a formula would stand in. */
function cellOf({ table }: PlacedTable, { row, column }: Derived): TypedCell | undefined {
  const at = table.columns.findIndex(({ id }) => id === column);
  return (row === "total" ? table.total : table.rows[row])?.[at];
}

/** Sums under columns whose cells add up to them, taken exactly. */
function sums(placed: PlacedTable): readonly Derived[] {
  const { total, columns, rows: all } = placed.table;
  if (total === null || all.length === 0) return [];
  return columns.flatMap(({ id }, at): readonly Derived[] => {
    const stated = total[at]?.value;
    const numbers = columnNumbers(placed, id);
    const texts = columnCells(placed, id).some(
      (cell) =>
        cell?.value.kind === "text" ||
        (cell?.value.kind === "amount" && cellNumber(cell.value) === null),
    );
    if (stated === undefined || texts || numbers.every((number) => number === null)) return [];
    const gives =
      stated.kind === "amount"
        ? Number(sumOfDecimals(columnCells(placed, id).map((cell) => decimalOf(cell))))
        : numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0);
    return [{ row: "total", column: id, formula: `SUM(${rows(placed, id)})`, gives }];
  });
}

const decimalOf = (cell: TypedCell | undefined): string =>
  cell?.value.kind === "amount" ? cell.value.decimal : "0";

/** By key `row column`: the formulas of a table that give what the report says. */
export function formulasOf(placed: PlacedTable, book: Book): ReadonlyMap<string, string> {
  const derived = [...sums(placed), ...ratioFormulas(placed, book), ...countFormulas(placed, book)];
  return new Map(
    derived.flatMap((one) => {
      const cell = cellOf(placed, one);
      const stated = cell === undefined ? null : cellNumber(cell.value);
      return stated !== null && near(one.gives, stated)
        ? [[formulaKey(one.row, one.column), one.formula] as const]
        : [];
    }),
  );
}

export const formulaKey = (row: number | "total", column: string): string =>
  `${String(row)} ${column}`;
