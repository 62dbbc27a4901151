import type { CellObject, ParsingOptions, WorkBook, WorkSheet } from "@e965/xlsx";
import { keepValuesOnly, type RecordBytes } from "./legacy-records.ts";
import { IntakeRefused } from "./refused.ts";
import type { ReadOptions } from "./source-table.ts";
import { CellsWriter } from "./workbook-cells.ts";
import { formattedNumber, generalFormat, numberFormatOf } from "./workbook-number-formats.ts";
import { WorkbookPackage } from "./workbook-package.ts";
import type { SheetCells } from "./workbook-sheet.ts";
import { damaged } from "./workbook-xml.ts";

/** What a binary workbook says instead of a value [MS-XLS 2.5.10]. */
const errorTexts: ReadonlyMap<unknown, string> = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
]);

/** First bytes: of a zip archive, and of a compound file around the records. */
const zip = 0x50;
const compoundFile = 0xd0;

/** Opens a workbook of Excel 5 to 2003 (.xls) or a binary one of later years (.xlsb). */
export async function openBinaryWorkbook(
  blob: Blob,
  options: ReadOptions,
): Promise<readonly SheetCells[]> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  if (bytes[0] === zip) await checkParts(blob, options);
  const workbook = await parsed(bytes);
  const is1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const sheets = workbook.SheetNames.flatMap((name, index) => {
    const sheet = workbook.Sheets[name];
    if (sheet === undefined) return [];
    const rows = [rowsOf(sheet, is1904, options)];
    return {
      name,
      hidden: (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0,
      write: () => rows,
      // A binary formula always has the value that it had when the workbook was saved.
      formulasWithoutValues: () => 0,
    };
  });
  if (sheets.length === 0) throw damaged();
  return sheets;
}

/** Unpacks an .xlsb once for nothing, because its reader believes what it says of its size. */
async function checkParts(blob: Blob, options: ReadOptions): Promise<void> {
  const parts = await WorkbookPackage.open(blob, options);
  for (const name of parts.names) {
    const pieces = parts.pieces(name, "held");
    while ((await pieces.next()).done !== true);
  }
}

/** What the package exports and its types leave out. */
interface CompoundFiles {
  readonly CFB: {
    read(bytes: Uint8Array, options: { readonly type: "array" }): unknown;
    find(file: unknown, path: string): { readonly content: RecordBytes } | null;
  };
  readonly parse_xlscfb: (file: unknown, options: ParsingOptions) => WorkBook;
}

async function parsed(bytes: Uint8Array): Promise<WorkBook> {
  const sheetjs = await import("@e965/xlsx");
  // The types of the package have these as `any`, or not at all.
  const { CFB, parse_xlscfb } = sheetjs as unknown as CompoundFiles;
  sheetjs.set_cptable({ utils: { decode } });
  const parsing: ParsingOptions = {
    type: "array",
    dense: true,
    cellNF: true,
    cellText: false,
    cellHTML: false,
    cellFormula: false,
  };
  try {
    if (bytes[0] === zip) return sheetjs.read(bytes, parsing);
    if (bytes[0] !== compoundFile) {
      keepValuesOnly(bytes);
      // `read` would try other formats on it.
      return parse_xlscfb(bytes, parsing);
    }
    const file = CFB.read(bytes, { type: "array" });
    const stream = CFB.find(file, "/Workbook") ?? CFB.find(file, "/Book");
    if (stream === null) throw damaged();
    keepValuesOnly(stream.content);
    return parse_xlscfb(file, parsing);
  } catch (error) {
    if (error instanceof Error && /password|encrypt/iu.test(error.message))
      throw new IntakeRefused({ code: "password" });
    throw damaged();
  }
}

const pages: ReadonlyMap<number, string> = new Map([
  [866, "ibm866"],
  [932, "shift_jis"],
  [936, "gbk"],
  [949, "euc-kr"],
  [950, "big5"],
  [1200, "utf-16le"],
  [10_000, "macintosh"],
  [10_007, "x-mac-cyrillic"],
  [20_866, "koi8-r"],
  [65_001, "utf-8"],
]);

/** Text of a code page of Windows; Excel 5 and 95 write in that of the system. */
function decode(page: number, bytes: readonly number[] | Uint8Array): string {
  const ansi = page === 874 || (page >= 1250 && page <= 1258) ? `windows-${page}` : "windows-1252";
  return new TextDecoder(pages.get(page) ?? ansi).decode(Uint8Array.from(bytes));
}

function rowsOf(sheet: WorkSheet, is1904: boolean, { signal }: ReadOptions): Uint8Array {
  const writer = new CellsWriter();
  const levels = sheet["!rows"] ?? [];
  // Rows and cells that are not there are holes, which forEach passes over.
  (sheet["!data"] ?? []).forEach((cells, row) => {
    if (row % 4096 === 0) signal?.throwIfAborted();
    writer.startRow(row + 1);
    cells.forEach((cell, column) => writeCell(writer, column, cell, is1904));
    writer.endRow(levels[row]?.level ?? 0);
  });
  return writer.take();
}

function writeCell(writer: CellsWriter, column: number, cell: CellObject, is1904: boolean): void {
  const { t: type, v: value, z: code } = cell;
  if (type === "n" && typeof value === "number") {
    const format = typeof code === "string" ? numberFormatOf(code) : generalFormat;
    writer.value(column, formattedNumber(value, format, is1904));
  } else if (type === "b") writer.value(column, value === true ? "TRUE" : "FALSE");
  else if (type === "e") writer.value(column, errorTexts.get(value) ?? "#N/A");
  else if (typeof value === "string") writer.text(column, value);
}
