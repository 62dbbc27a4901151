import { writeXlsx, type WriteSheet } from "hucre/xlsx";
import { reportMark } from "../../domain/report-mark.ts";
import type { Locale } from "../../domain/words.ts";
import { reportBlocks } from "../blocks/report-blocks.ts";
import { plainText } from "../cell-value.ts";
import type { ReportDocument } from "../document.ts";
import { onSheet } from "./addresses.ts";
import { cellNumber } from "./cell-number.ts";
import type { Book } from "./derived.ts";
import { frontSheet, frontWidths } from "./front-sheet.ts";
import {
  columnCells,
  columnNumbers,
  lastRow,
  rowsElsewhere,
  type PlacedTable,
} from "./placed-table.ts";
import { plannedSheets } from "./planned-sheets.ts";
import { safeText } from "./safe-text.ts";
import { sheetNames } from "./sheet-names.ts";
import { defaultFont } from "./styles.ts";
import { placedTables, tableSheet } from "./table-sheet.ts";
import { workbookTelling, type WorkbookTelling } from "./workbook-telling.ts";
import { paperOf, printNames } from "./print-setup.ts";

/** A sum of more digits than a number of a spreadsheet has. */
const isTextSum = (placed: PlacedTable): boolean =>
  placed.table.columns.some(({ id }) =>
    columnCells(placed, id).some(
      (cell) => cell?.value.kind === "amount" && cellNumber(cell.value) === null,
    ),
  );

/**
 * A report as a workbook (.xlsx) in one language: typed cells, a sheet a question, formulas where a
 * person would check a figure. The same document gives the same bytes.
 */
export async function reportWorkbook(
  document: ReportDocument,
  { locale }: { readonly locale: Locale },
): Promise<Uint8Array> {
  const telling = workbookTelling(document, locale);
  const blocks = reportBlocks(document, locale);
  const wanted = plannedSheets(telling, blocks);
  const [front = "", ...names] = sheetNames([
    telling.sheet.sheets.front,
    ...wanted.map(({ name }) => name),
  ]);
  const sheets = wanted.map((planned, at) => {
    const sheet = names[at] ?? "";
    return { planned, sheet, placed: placedTables(planned, sheet) };
  });
  const tables = new Map(
    sheets.flatMap(({ placed }) => placed.map((one) => [one.table.id, one] as const)),
  );
  const customers = tables.get("customers");
  const first = frontSheet(telling, blocks, {
    sheets: sheets.map(({ planned, sheet }) => ({ sheet, headline: planned.headline })),
    baseFormula: customers === undefined ? null : baseFormula(customers, document),
    hasTextSums: [...tables.values()].some(isTextSum),
  });
  const base = first.base === null ? 0 : Number(document.totals.base);
  const book: Book = { tables, base: { name: telling.sheet.shareBaseName, value: base } };
  const pages = [
    { sheet: front, ...first, widths: frontWidths, only: undefined, onePage: true },
    ...sheets.map(({ planned, sheet, placed }) => ({
      sheet,
      ...tableSheet(telling, planned, placed, { book, front }),
      only: placed.length === 1 ? placed[0] : undefined,
    })),
  ];
  return writeXlsx({
    sheets: pages.map((page): WriteSheet => ({
      name: page.sheet,
      cells: page.content.cells,
      merges: page.content.merges,
      rowDefs: page.content.heights,
      columns: page.widths.map((width) => ({ width })),
      ...paperOf(telling, page),
    })),
    defaultFont,
    properties: propertiesOf(telling),
    namedRanges: [
      ...(first.base === null
        ? []
        : [{ name: telling.sheet.shareBaseName, range: onSheet(front, first.base) }]),
      ...pages.flatMap((page) => printNames({ ...page, columns: page.widths.length })),
    ],
  });
}

/** The base of shares as the sum of what is positive in the list of customers, where that gives it. */
function baseFormula(customers: PlacedTable, { totals }: ReportDocument): string | null {
  const sum = columnNumbers(customers, "value").reduce<number>(
    (all, value) => all + Math.max(0, value ?? 0),
    0,
  );
  const base = Number(totals.base);
  return lastRow(customers) > customers.head && Math.abs(sum - base) <= 1e-9 * Math.max(1, base)
    ? `SUMIF(${rowsElsewhere(customers, "value")},">0")`
    : null;
}

/** Nothing of the machine and no clock: the day of the report stands for the day of the file. */
function propertiesOf({ document, words, format }: WorkbookTelling) {
  return {
    title: safeText(document.title === "" ? words.document.kind : plainText(document.title)),
    description: safeText(plainText(words.document.kind)),
    keywords: `kamerton; ${format.locale}`,
    modified: new Date(`${document.parameters.asOf}T00:00:00Z`),
    custom: { Language: format.locale, [reportMark]: document.version },
  };
}
