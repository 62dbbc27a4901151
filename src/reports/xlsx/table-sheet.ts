import { onSheet } from "./addresses.ts";
import { columnWidths } from "./column-widths.ts";
import type { Book } from "./derived.ts";
import { formulasOf } from "./formulas.ts";
import { totalRow, type PlacedTable } from "./placed-table.ts";
import type { PlannedSheet } from "./planned-sheets.ts";
import { sentence, textContent } from "./safe-text.ts";
import { emptySheet, linesOf, put, raise, type SheetContent } from "./sheet-content.ts";
import { styles } from "./styles.ts";
import type { WorkbookTelling } from "./workbook-telling.ts";
import { writeTable } from "./write-table.ts";

const [HEADLINE, SUBTITLE, LINK, CAPTION, HEAD] = [0, 1, 2, 3, 4] as const;
const LARGE = 1.2;
/** So many characters of a line are read with ease, also where the table is wider. */
const READABLE = 120;

/** The tables of a sheet with their places, one under the other. */
export function placedTables({ tables }: PlannedSheet, sheet: string): readonly PlacedTable[] {
  let head: number = HEAD;
  return tables.map((table) => {
    const placed = { table, sheet, head };
    // A total, a note apart from the rows, an empty row, the caption of the next.
    head = totalRow(placed) + (table.total === null ? 0 : 1) + (table.note === "" ? 0 : 2) + 2;
    return placed;
  });
}

export interface TableSheet {
  readonly content: SheetContent;
  readonly widths: readonly number[];
  readonly rows: number;
}

/** A sheet of tables under the finding that they show. */
export function tableSheet(
  telling: WorkbookTelling,
  planned: PlannedSheet,
  placed: readonly PlacedTable[],
  { book, front }: { readonly book: Book; readonly front: string },
): TableSheet {
  const { sheet, format, measureUnit } = telling;
  const content = emptySheet();
  const widths = columnWidths(planned.tables, sheet);
  const across = mergedColumns(widths);
  const wide = (row: number, words: string, style: keyof typeof styles, size = 1) => {
    put(content, row, 0, sentence(words, styles[style]));
    if (across.columns > 1)
      content.merges.push({ startRow: row, startCol: 0, endRow: row, endCol: across.columns - 1 });
    raise(content, row, linesOf(words, across.width / size), 15 * Math.max(1, size));
  };
  wide(HEADLINE, planned.headline, "headline", LARGE);
  wide(SUBTITLE, planned.subtitle, "quiet");
  put(content, LINK, 0, {
    ...textContent(sheet.front.back),
    style: styles.link,
    hyperlink: { target: "", location: onSheet(front, "A1") },
  });
  let row: number = CAPTION;
  for (const one of placed) {
    if (one.table.caption !== planned.headline) wide(one.head - 1, one.table.caption, "caption");
    writeTable(content, one, {
      widths,
      sheet,
      locale: format.locale,
      currency: measureUnit,
      formulas: formulasOf(one, book),
    });
    row = totalRow(one) + (one.table.total === null ? 0 : 1);
    if (one.table.note !== "") {
      wide(row + 1, one.table.note, "quiet");
      row += 2;
    }
  }
  for (const { title, paragraphs } of planned.remarks) {
    row += 1;
    wide(row, title, "caption");
    for (const paragraph of paragraphs) {
      row += 1;
      wide(row, paragraph, "plain");
    }
    row += 1;
  }
  return { content, widths, rows: row };
}

/** The columns over which a sentence runs: enough to be read, not the whole of a wide table. */
function mergedColumns(widths: readonly number[]): {
  readonly columns: number;
  readonly width: number;
} {
  let [columns, width] = [0, 0];
  for (const own of widths) {
    if (width >= READABLE) break;
    columns += 1;
    width += own;
  }
  return { columns: Math.max(1, columns), width: Math.max(width, 1) };
}
