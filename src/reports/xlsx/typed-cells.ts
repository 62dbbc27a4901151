import { cellValue, noValue, plainText } from "../cell-value.ts";
import type { Telling } from "../blocks/telling.ts";
import { typedText, type TypedCell, type TypedColumn } from "../typed-table.ts";

/* Cells of the tables that only a workbook has. Of what is not known the cell is empty. */

const empty: TypedCell = { value: noValue, text: "" };

export const text = (words: string | null): TypedCell => typedText(words ?? "");

/** A sum or a quantity, a plain decimal. */
export const amount = (decimal: string | null | undefined): TypedCell =>
  decimal === null || decimal === undefined
    ? empty
    : { value: { kind: "amount", decimal }, text: decimal };

/** A fraction as the report writes shares: on its own side of each level. */
export function share(telling: Telling, fraction: number | null | undefined): TypedCell {
  if (fraction === null || fraction === undefined) return empty;
  const written = telling.shareNumeral(fraction);
  const column = { id: "", label: "", unit: "%", align: "end" } as const;
  return {
    value: cellValue({ text: written, sort: fraction }, column, telling.format.locale),
    text: written,
  };
}

export const number = (value: number | null | undefined, decimals = 0): TypedCell =>
  value === null || value === undefined
    ? empty
    : { value: { kind: "number", number: value, decimals }, text: String(value) };

export const day = (date: string | null | undefined): TypedCell =>
  date === null || date === undefined ? empty : { value: { kind: "day", day: date }, text: date };

/** A column of a workbook's own table, with what stands in it for each row. */
export interface Filled<Row> extends Pick<TypedColumn, "id" | "label"> {
  readonly unit?: string;
  readonly cell: (row: Row) => TypedCell;
  readonly total?: TypedCell;
}

/** Such columns as those of a table, with their cells. */
export function filledTable<Row>(filled: readonly Filled<Row>[], rows: readonly Row[]) {
  const hasTotal = filled.some(({ total }) => total !== undefined);
  return {
    columns: filled.map(({ id, label, unit = "" }) => ({
      id,
      label: plainText(label),
      unit: plainText(unit),
      role: "own" as const,
    })),
    rows: rows.map((row) => filled.map(({ cell }) => cell(row))),
    total: hasTotal ? filled.map(({ total = empty }) => total) : null,
  };
}
