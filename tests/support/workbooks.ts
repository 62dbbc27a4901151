import { BlobWriter, Uint8ArrayReader, ZipWriter } from "@zip.js/zip.js";
import type { IntakeRefusal } from "../../src/intake/contract.ts";
import { IntakeRefused } from "../../src/intake/opening/refused.ts";
import type { ReadOptions } from "../../src/intake/opening/source-table.ts";
import { openWorkbook, type WorkbookFormat } from "../../src/intake/opening/workbook.ts";
import type { WorkbookSheet } from "../../src/intake/opening/workbook-sheet.ts";

/** The sheets of a workbook given as bytes. */
export function sheetsOf(
  workbook: Blob | Uint8Array | string,
  format: WorkbookFormat,
  options: ReadOptions = {},
): Promise<readonly WorkbookSheet[]> {
  const blob =
    workbook instanceof Blob
      ? workbook
      : new Blob([typeof workbook === "string" ? workbook : new Uint8Array(workbook)]);
  const file = { name: "sales.xlsx", bytes: blob };
  return openWorkbook({ file, blob, entry: null }, format, options);
}

/** A sheet as it is written out. */
export async function textOf(sheet: WorkbookSheet | undefined): Promise<string> {
  if (sheet === undefined) throw new Error("there is no such sheet");
  const decoder = new TextDecoder();
  let text = "";
  for await (const piece of sheet.pieces()) text += decoder.decode(piece, { stream: true });
  return text;
}

/** The rows of the first sheet as lines; no cell of it may hold a line break. */
export async function linesOf(
  workbook: Blob | Uint8Array | string,
  format: WorkbookFormat,
): Promise<readonly string[]> {
  const [sheet] = await sheetsOf(workbook, format);
  return (await textOf(sheet)).split("\n").slice(0, -1);
}

/** Why a workbook was refused, when opened or when its first sheet was read. */
export async function refusalOf(
  workbook: Blob | Uint8Array,
  format: WorkbookFormat,
): Promise<IntakeRefusal | null> {
  try {
    const [sheet] = await sheetsOf(workbook, format);
    await textOf(sheet);
    return null;
  } catch (error) {
    if (error instanceof IntakeRefused) return error.refusal;
    throw error;
  }
}

/** A zip archive of parts. */
export async function packageOf(
  parts: Readonly<Record<string, string | Uint8Array>>,
): Promise<Blob> {
  const writer = new ZipWriter(new BlobWriter(), { useWebWorkers: false });
  const encoder = new TextEncoder();
  for (const [name, part] of Object.entries(parts))
    await writer.add(
      name,
      new Uint8ArrayReader(typeof part === "string" ? encoder.encode(part) : part),
    );
  return writer.close();
}

export interface XlsxByHand {
  /** What stands within `sheetData` of each sheet. */
  readonly sheets: readonly {
    readonly name: string;
    readonly state?: string;
    readonly rows: string;
  }[];
  /** The `si` elements. */
  readonly strings?: string;
  /** What stands within `styleSheet`. */
  readonly styles?: string;
  readonly workbookProperties?: string;
  /** Namespaces of the strict form of the standard. */
  readonly strict?: boolean;
}

/** An .xlsx with just those rows, for what no writer of workbooks writes. */
export function xlsxByHand(workbook: XlsxByHand): Promise<Blob> {
  const base =
    workbook.strict === true ? "http://purl.oclc.org/ooxml" : "http://schemas.openxmlformats.org";
  const year = workbook.strict === true ? "" : "/2006";
  const main = `${base}/spreadsheetml${workbook.strict === true ? "/main" : "/2006/main"}`;
  const office = `${base}/officeDocument${year}/relationships`;
  const relationships = (targets: readonly (readonly [type: string, target: string])[]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
      .map(
        ([type, target], index) =>
          `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`,
      )
      .join("")}</Relationships>`;
  const listed = workbook.sheets.map(
    ({ name, state = "visible" }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" state="${state}" r:id="rId${index + 1}"/>`,
  );
  return packageOf({
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${office}">${workbook.workbookProperties ?? ""}<sheets>${listed.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ...workbook.sheets.map(
        (_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`] as const,
      ),
      ["sharedStrings", "sharedStrings.xml"],
      ["styles", "/xl/styles.xml"],
    ]),
    ...Object.fromEntries(
      workbook.sheets.map(({ rows }, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
    "xl/sharedStrings.xml": `<sst xmlns="${main}">${workbook.strings ?? ""}</sst>`,
    "xl/styles.xml": `<styleSheet xmlns="${main}">${workbook.styles ?? ""}</styleSheet>`,
  });
}

/** Styles of cells by their format codes, the first for plain cells: `s="1"` is the first given. */
export const stylesWith = (...codes: readonly string[]): string =>
  `<numFmts>${codes
    .map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code}"/>`)
    .join("")}</numFmts><cellXfs><xf numFmtId="0"/>${codes
    .map((_, index) => `<xf numFmtId="${200 + index}" applyNumberFormat="1"/>`)
    .join("")}</cellXfs>`;
