import type { ReportWorkbookMessages } from "../../messages/report-workbook.ts";
import type { TypedCell, TypedTable } from "../typed-table.ts";
import { headText } from "./write-table.ts";

/* Widths of columns, in characters of the plain font, as spreadsheets count them. */

const NARROWEST = 8;
const WIDEST_TEXT = 44;
const MARGIN = 3;
const DAY = 12;
const SHARE = 8;

/** How many characters a figure takes with its thousands apart. */
const grouped = (whole: number, decimals: number): number =>
  whole + Math.floor((whole - 1) / 3) + (decimals === 0 ? 0 : decimals + 1);

function lengthOf({ value }: TypedCell): number {
  switch (value.kind) {
    case "empty":
      return 0;
    case "text":
      return Math.min(WIDEST_TEXT, value.text.length);
    case "day":
      return DAY;
    case "share":
      return SHARE;
    case "amount": {
      const [whole = "", fraction = ""] = value.decimal.split(".");
      return grouped(whole.length, fraction.length);
    }
    case "number":
      return grouped(value.number.toFixed(0).length, value.decimals);
  }
}

/** A head stands in two or three lines; its longest word must fit. */
function headWidth(label: string): number {
  const longest = label.split(" ").reduce((most, word) => Math.max(most, word.length), 0);
  return Math.max(longest, Math.min(WIDEST_TEXT, Math.ceil(label.length / 2)));
}

/** One width for each column of a sheet, wide enough for all its tables. */
export function columnWidths(
  tables: readonly TypedTable[],
  sheet: ReportWorkbookMessages,
): readonly number[] {
  const widths: number[] = [];
  for (const { columns, rows, total } of tables) {
    for (const [at, column] of columns.entries()) {
      const cells = [...rows, ...(total === null ? [] : [total])];
      const longest = cells.reduce(
        (most, row) => {
          const cell = row[at];
          return cell === undefined ? most : Math.max(most, lengthOf(cell));
        },
        headWidth(headText(column, sheet)),
      );
      widths[at] = Math.max(widths[at] ?? NARROWEST, longest + MARGIN);
    }
  }
  return widths;
}
