import type { CaseFile, Expected, ExpectedTable, GeneratedCase } from "./case.ts";
import { binCounts, expectedOf } from "./expectation.ts";
import type { Sale } from "./ledger.ts";
import { dayCell, moneyCell, type Cell, type Sheet } from "./writing/workbooks.ts";
import { listRows, type Column, type Row } from "./writing/rows.ts";

/** Columns of a spreadsheet: days and numbers, not their texts. */
const typedColumns: readonly Column<Cell>[] = [
  { header: "Дата", cell: ({ date }) => dayCell(date) },
  { header: "Контрагент", cell: ({ customer }) => customer },
  { header: "Выручка", cell: ({ revenue }) => moneyCell(revenue) },
];

export const typedList = (sales: readonly Sale[]): readonly Row<Cell>[] =>
  listRows(sales, typedColumns);

export interface WorkbookCase {
  readonly name: string;
  readonly shows: string;
  readonly format: string;
  /** Sheets in their order. */
  readonly sheets: readonly Sheet[];
  /** Those of them that hold sales, and what is special about each. */
  readonly read?: readonly { readonly sheet: number; readonly table?: ExpectedTable }[];
  readonly sales: readonly Sale[];
  readonly file: string;
  readonly bytes: (sheets: readonly Sheet[]) => CaseFile["bytes"] | Promise<CaseFile["bytes"]>;
  readonly also?: Expected;
}

/** A workbook of tagged rows; by default its first sheet is the table. */
export function workbookCase(given: WorkbookCase): GeneratedCase {
  const { name, shows, format, sheets, sales, file, bytes, also = {} } = given;
  const read = given.read ?? [{ sheet: 0 }];
  const tables = read.map(({ sheet, table = {} }): ExpectedTable => {
    const of = sheets[sheet];
    return {
      format,
      layout: "lines",
      sheet: of?.name ?? null,
      bins: binCounts(of?.rows ?? []),
      ...table,
    };
  });
  return {
    name,
    shows,
    expected: also.problem === undefined ? { ...expectedOf(sales, tables), ...also } : also,
    files: async () => [{ name: file, bytes: await bytes(sheets) }],
  };
}
