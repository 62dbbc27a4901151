import type { Cell, Column } from "../../reports/blocks/block.ts";
import type { CustomerRow } from "../../reports/blocks/customers.ts";

/** A column's id, with `-` before it from the largest; empty: the order of the document. */
export type Sort = string;

export type Direction = "ascending" | "descending";

/** How a column is sorted; null where it is not. */
export function directionOf(sort: Sort, { id }: Pick<Column, "id">): Direction | null {
  if (sort === id) return "ascending";
  return sort === `-${id}` ? "descending" : null;
}

/** Figures begin with the largest, names and ranks with the first. */
const firstDirection = ({ align, id }: Column): Direction =>
  align === "end" && id !== "rank" ? "descending" : "ascending";

/** What a press on a head leads to: its first direction, then the other, then the order of the document. */
export function nextSort(sort: Sort, column: Column): Sort {
  const now = directionOf(sort, column);
  const first = firstDirection(column);
  if (now !== null && now !== first) return "";
  const next = now === null ? first : first === "ascending" ? "descending" : "ascending";
  return next === "ascending" ? column.id : `-${column.id}`;
}

const collators: Record<string, Intl.Collator> = {};
const collatorFor = (locale: string): Intl.Collator =>
  (collators[locale] ??= new Intl.Collator(locale, { numeric: true }));

type Known = NonNullable<Cell["sort"]>;

const compared = (one: Known, other: Known, locale: string): number =>
  typeof one === "number" && typeof other === "number"
    ? one - other
    : collatorFor(locale).compare(String(one), String(other));

/** The customers in the order of a column, equal ones as they stood; what is missing stands last either way. */
export function sortedRows(
  rows: readonly CustomerRow[],
  columns: readonly Column[],
  sort: Sort,
  locale: string,
): readonly CustomerRow[] {
  // A column that this report does not have sorts nothing.
  const place = columns.findIndex((column) => directionOf(sort, column) !== null);
  if (place < 0) return rows;
  const known: { readonly row: CustomerRow; readonly value: Known }[] = [];
  const missing: CustomerRow[] = [];
  for (const row of rows) {
    const value = row.sortBy(place);
    if (value === null) missing.push(row);
    else known.push({ row, value });
  }
  const way = sort.startsWith("-") ? -1 : 1;
  known.sort((one, other) => way * compared(one.value, other.value, locale));
  return [...known.map(({ row }) => row), ...missing];
}
