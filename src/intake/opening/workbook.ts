import type { ContainerSource } from "./cells-blob.ts";
import { SourceBytes } from "./source-bytes.ts";
import type { ReadOptions } from "./source-table.ts";
import { sheetTable, type SheetCells, type WorkbookSheet } from "./workbook-sheet.ts";

export type WorkbookFormat = "xlsx" | "ods" | "xls" | "spreadsheetml" | "html";

/**
 * The sheets of a workbook, or the tables of a page, in their order and with the hidden ones. Each
 * format loads its reader only when a file asks for it. Throws `IntakeRefused` for a damaged file, a
 * password, and for what unpacks to more than can be held.
 */
export async function openWorkbook(
  source: ContainerSource,
  format: WorkbookFormat,
  options: ReadOptions,
): Promise<readonly WorkbookSheet[]> {
  const sheets = await openSheets(source.blob, format, options);
  const { signal } = options;
  const given = new SourceBytes(source.file.bytes, false, signal === undefined ? {} : { signal });
  return sheets.map((sheet) => sheetTable({ ...source, given }, format, sheet, options));
}

async function openSheets(
  blob: Blob,
  format: WorkbookFormat,
  options: ReadOptions,
): Promise<readonly SheetCells[]> {
  switch (format) {
    case "xlsx":
      return (await import("./xlsx-workbook.ts")).openXlsx(blob, options);
    case "ods":
      return (await import("./ods-workbook.ts")).openOds(blob, options);
    case "xls":
      return (await import("./legacy-binary.ts")).openBinaryWorkbook(blob, options);
    case "spreadsheetml":
      return (await import("./legacy-spreadsheetml.ts")).openSpreadsheetml(blob, options);
    case "html":
      return (await import("./legacy-html.ts")).openHtml(blob, options);
  }
}
