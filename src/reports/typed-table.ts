import type { Locale } from "../domain/words.ts";
import type { BlockRow, BlockTable, Column } from "./blocks/block.ts";
import { cellValue, noValue, plainText, type CellValue } from "./cell-value.ts";

/*
 * A table as a file has it: every row, each cell with the value it stands for. What stands quietly
 * beside a figure has a column of its own, and so has the group of a row; small drawings are left out.
 */

export interface TypedColumn {
  /** Unique in its table. */
  readonly id: string;
  /** A column of its own, what stands beside another, or the heading of a row's group. */
  readonly role: "own" | "note" | "group";
  readonly label: string;
  /** What the values are in: `₽` where the page writes thousands; empty for none. */
  readonly unit: string;
}

export interface TypedCell {
  readonly value: CellValue;
  /** As the page writes it. */
  readonly text: string;
}

export interface TypedTable {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly TypedColumn[];
  readonly rows: readonly (readonly TypedCell[])[];
  /** Ids of the rows, where the table of a block gave them. */
  readonly rowIds?: readonly string[];
  readonly total: readonly TypedCell[] | null;
  readonly note: string;
}

const nothing: TypedCell = { value: noValue, text: "" };

/** A text as a cell. */
export const typedText = (text: string): TypedCell =>
  text === "" ? nothing : { value: { kind: "text", text: plainText(text) }, text };

/** Columns that say something in words: small drawings have no text. */
function spoken({ columns, rows }: BlockTable): readonly number[] {
  return columns.flatMap((_, index) =>
    rows.length === 0 || rows.some(({ cells }) => (cells[index]?.text ?? "") !== "") ? [index] : [],
  );
}

interface Filled extends TypedColumn {
  readonly cell: (row: BlockRow) => TypedCell;
}

/** A column, and behind it what stands beside its figures. */
function columnsAt(table: BlockTable, index: number, locale: Locale): readonly Filled[] {
  const column = table.columns[index];
  if (column === undefined) return [];
  const { id, unit, exactUnit = unit } = column;
  const label = plainText(column.label);
  const noted = table.rows.some(({ cells }) => (cells[index]?.note ?? "") !== "");
  return [
    { id, role: "own", label, unit: plainText(exactUnit), cell: ownCell(column, index, locale) },
    ...(noted
      ? [
          {
            id: `${id}_note`,
            role: "note" as const,
            label,
            unit: "",
            cell: ({ cells }: BlockRow) => typedText(cells[index]?.note ?? ""),
          },
        ]
      : []),
  ];
}

const ownCell =
  (column: Column, index: number, locale: Locale) =>
  ({ cells }: BlockRow): TypedCell => ({
    value: cellValue(cells[index], column, locale),
    text: cells[index]?.text ?? "",
  });

const groupColumn: Filled = {
  id: "group",
  role: "group",
  label: "",
  unit: "",
  cell: ({ group = "" }) => typedText(group),
};

/** A table of a block as a file has it. */
export function typedTable(table: BlockTable, locale: Locale): TypedTable {
  const { id, caption, rows, total, note = "" } = table;
  const filled = [
    ...(rows.some(({ group }) => group !== undefined) ? [groupColumn] : []),
    ...spoken(table).flatMap((index) => columnsAt(table, index, locale)),
  ];
  const line = (row: BlockRow): readonly TypedCell[] => filled.map(({ cell }) => cell(row));
  return {
    id,
    caption: plainText(caption),
    columns: filled.map(({ cell: _, ...column }) => column),
    rows: rows.map(line),
    rowIds: rows.map((row) => row.id),
    total: total === undefined ? null : line({ id: "total", cells: total }),
    note: plainText(note),
  };
}
