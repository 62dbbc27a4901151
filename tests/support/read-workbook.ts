import { read, utils, type CellObject, type WorkBook, type WorkSheet } from "@e965/xlsx";

/* A workbook as a reader that did not write it sees it. */

export const readWorkbook = (bytes: Uint8Array): WorkBook =>
  read(bytes, {
    type: "array",
    cellFormula: true,
    cellNF: true,
    cellDates: false,
    cellText: false,
  });

/** A sheet; a test that asks for a missing one is wrong. */
export function sheetOf(book: WorkBook, name: string): WorkSheet {
  const sheet = book.Sheets[name];
  if (sheet === undefined) throw new Error(`no sheet ${name} in ${book.SheetNames.join(", ")}`);
  return sheet;
}

// The typings of the reader know every key of a sheet as anything.
export const cellOf = (sheet: WorkSheet, address: string): CellObject | undefined =>
  sheet[address] as CellObject | undefined;

/** Every cell that holds something, with its address. */
export const cellsOf = (sheet: WorkSheet): readonly (readonly [string, CellObject])[] =>
  Object.keys(sheet)
    .filter((key) => !key.startsWith("!"))
    .flatMap((key) => {
      const cell = cellOf(sheet, key);
      return cell === undefined || cell.v === undefined ? [] : [[key, cell] as const];
    });

export interface ReadTable {
  readonly heads: readonly string[];
  /** Cells of the rows under the head, down to the first empty row; totals are among them. */
  readonly rows: readonly (readonly (CellObject | undefined)[])[];
  /** The row of the head, counted from 0. */
  readonly head: number;
}

/** The tables of a sheet whose head begins with these words. */
export function tableUnder(sheet: WorkSheet, ...heads: readonly string[]): ReadTable {
  const range = utils.decode_range(sheet["!ref"] ?? "A1");
  const at = (row: number, column: number) =>
    cellOf(sheet, utils.encode_cell({ r: row, c: column }));
  const columns = Array.from({ length: range.e.c + 1 }, (_, column) => column);
  for (let head = 0; head <= range.e.r; head += 1) {
    const texts = columns.map((column) => String(at(head, column)?.v ?? ""));
    if (!heads.every((text, place) => texts[place]?.replace(/, .*$/, "") === text)) continue;
    const rows: (CellObject | undefined)[][] = [];
    for (let row = head + 1; row <= range.e.r; row += 1) {
      const cells = columns.map((column) => at(row, column));
      if (cells.every((cell) => cell?.v === undefined)) break;
      rows.push(cells);
    }
    return { heads: texts, rows, head };
  }
  throw new Error(`no table ${heads.join(", ")}`);
}
