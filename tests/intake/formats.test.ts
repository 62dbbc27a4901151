import { gzipSync } from "node:zlib";
import { BlobWriter, TextReader, ZipWriter } from "@zip.js/zip.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Engine } from "../../src/engines/engine.ts";
import { openNativeEngine } from "../../src/engines/native/native-engine.ts";
import { formatOf } from "../../src/intake/opening/format.ts";
import { readExports } from "../../src/intake/read-exports.ts";
import { encoded } from "../support/encoded.ts";
import { exportOf } from "../support/intake-cases.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await openNativeEngine();
});
afterAll(() => engine.close());

const table = "date,customer,amount\n2025-01-13,Alder,1.5\n";
const bytes = (...values: readonly number[]): Uint8Array<ArrayBuffer> => Uint8Array.from(values);
const text = (value: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(value);
const packed = (value: string | Buffer): Uint8Array<ArrayBuffer> => new Uint8Array(gzipSync(value));
const read = (input: Uint8Array<ArrayBuffer>) =>
  readExports([exportOf(input, "sales.csv")], {}, engine);

async function zipOf(...names: readonly string[]): Promise<Blob> {
  const writer = new ZipWriter(new BlobWriter(), { useWebWorkers: false, level: 0 });
  for (const name of names) await writer.add(name, new TextReader("x".repeat(3000)));
  return writer.close();
}

/** A compound file of two sectors: its header, and a directory with streams of these names. */
function compoundFile(...streams: readonly string[]): Blob {
  const file = new Uint8Array(512 + 128 * (streams.length + 1));
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(file.buffer);
  view.setUint16(0x1e, 9, true);
  view.setUint32(0x30, 0, true);
  for (const [index, name] of ["Root Entry", ...streams].entries())
    for (const [at, letter] of Array.from(name).entries())
      view.setUint16(512 + 128 * index + 2 * at, letter.charCodeAt(0), true);
  return new Blob([file]);
}

/** A dBASE header with one field, ended as its length says. */
const dbase = (): Uint8Array<ArrayBuffer> => {
  const header = new Uint8Array(66);
  header.set([0x03, 125, 1, 13, 1, 0, 0, 0, 65, 0]);
  header[64] = 0x0d;
  return header;
};

const xmlHead = '<?xml version="1.0"?>\n';
const workbookXml = '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">';
const styles = `<style>${"td {border: 1px}".repeat(6000)}</style>`;

describe("a file that can be read is told by its content", () => {
  test.each([
    ["lines", text(table), "text"],
    ["lines that begin with brackets", text("[date];[customer]\n"), "text"],
    ["lines that begin with an angle", text("<b>;customer\n"), "text"],
    ["a column called ID", text("ID;PARTNER\n1;Alder\n"), "text"],
    ["lines that begin like an ORC file", text("ORCHARD;1\n"), "text"],
    ["lines that begin like a DuckDB file", text("2025-01;DUCK;1\n"), "text"],
    ["lines of two bytes a letter", encoded(table, "utf-16le"), "text"],
    ["packed lines", packed(table), "gzip"],
    ["Parquet", text("PAR1\u0015\u0004"), "parquet"],
    ["an array of objects", text('\ufeff [ {"date":"2025-01-13"}]'), "json"],
    ["an array of lists", text('[["date"],["2025-01-13"]]'), "json"],
    ["an object a line", text('{"date":"2025-01-13"}\n{}'), "json"],
    ["JSON of two bytes a letter", encoded('{"date":1}', "utf-16be"), "json"],
    ["a page with a table", text("\ufeff<html><table><tr><td>1"), "html"],
    ["a page with its table behind styles", text(`<html>${styles}<table>`), "html"],
    ["a piece of a page", text("<!-- report --><table border=1>"), "html"],
    [
      "SpreadsheetML",
      text(`${xmlHead}<?mso-application progid="Excel.Sheet"?>${workbookXml}`),
      "spreadsheetml",
    ],
    [
      "SpreadsheetML of two bytes a letter",
      encoded(xmlHead + workbookXml, "utf-16le"),
      "spreadsheetml",
    ],
    ["a workbook of Excel 4", bytes(0x09, 0x04, 0x06, 0x00, 0, 0, 0x10, 0), "xls"],
    ["an exchange with a bank", text("1CClientBankExchange\r\n"), "bank-exchange"],
    [
      "an exchange with a bank in Russian letters",
      encoded("1CClientBankExchange\r\nКодировка=DOS", "ibm866"),
      "bank-exchange",
    ],
  ])("%s", async (_what, input, kind) => {
    expect(await formatOf(new Blob([input]))).toEqual({ kind });
  });

  test.each([
    ["a workbook", ["[Content_Types].xml", "xl/workbook.xml"], "xlsx"],
    [
      "a workbook whose parts are named at its end only",
      ["docProps/app.xml", "docProps/core.xml", "xl/workbook.xml"],
      "xlsx",
    ],
    ["a binary workbook", ["[Content_Types].xml", "xl/workbook.bin"], "xls"],
    ["an archive", ["sales/march.csv", "readme.txt"], "zip"],
  ])("%s in a zip", async (_what, names, kind) => {
    expect(await formatOf(await zipOf(...names))).toEqual({ kind });
  });

  test.each([
    ["an old workbook", "Workbook", "xls"],
    ["an older workbook", "Book", "xls"],
    ["a workbook with a password", "EncryptedPackage", "encrypted"],
  ])("%s in a compound file", async (_what, stream, kind) => {
    expect(await formatOf(compoundFile("Summary", stream))).toEqual({ kind });
  });

  test("an OpenDocument spreadsheet by what it says of itself", async () => {
    const said = "PK\u0003\u0004……mimetypeapplication/vnd.oasis.opendocument.spreadsheet";
    expect(await formatOf(new Blob([said]))).toEqual({ kind: "ods" });
  });
});

describe("a file that cannot be read is named", () => {
  test.each([
    ["a PDF", text("%PDF-1.7\n"), "pdf"],
    ["a picture", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), "image"],
    ["a photo of a telephone", text("\0\0\0\u0018ftypheic"), "image"],
    ["RAR", text("Rar!\u001a\u0007"), "rar"],
    ["7-Zip", bytes(0x37, 0x7a, 0xbc, 0xaf), "7z"],
    ["bzip2", text("BZh91AY&SY"), "bzip2"],
    ["tar", text(`sales.csv${"\0".repeat(248)}ustar`), "tar"],
    ["SQLite", text("SQLite format 3\0"), "sqlite"],
    ["Access", text("\0\u0001\0\0Standard Jet DB"), "access"],
    ["dBASE", dbase(), "dbf"],
    ["a document of 1C", text("MOXCEL\0"), "mxl"],
    ["RTF", text("{\\rtf1\\ansi"), "rtf"],
    ["a web archive", text("MIME-Version: 1.0\r\n"), "mhtml"],
    ["a sign-in page", text("<!DOCTYPE html><html><form>Sign in</form></html>"), "html"],
    ["a page of XML without a table", text(`${xmlHead}<html><body>Error</body></html>`), "html"],
    ["other XML", text(`${xmlHead}<sales date="2025-01-13"/>`), "xml"],
    ["UTF-32", bytes(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0), "utf-32"],
    ["UTF-7", text("+BBQEMARCBDA-;+BBoEOwQ4BDUEPQRC-;+BCEEQwQ8BDwEMA-\r\n"), "utf-7"],
    ["junk", bytes(...Array.from({ length: 400 }, (_, index) => (index * 7) % 32)), null],
  ])("%s", async (_what, input, looksLike) => {
    expect(await formatOf(new Blob([input]))).toEqual({ kind: "other", looksLike });
  });

  test.each([
    ["Word", ["[Content_Types].xml", "word/document.xml"], "docx"],
    ["PowerPoint", ["[Content_Types].xml", "ppt/presentation.xml"], "pptx"],
    ["Numbers", ["Index/Document.iwa", "Data/preview.jpg"], "numbers"],
  ])("%s in a zip", async (_what, names, looksLike) => {
    expect(await formatOf(await zipOf(...names))).toEqual({ kind: "other", looksLike });
  });

  test.each([
    ["WordDocument", "doc"],
    ["PowerPoint Document", "ppt"],
    ["__properties_version1.0", "msg"],
  ])("%s in a compound file", async (stream, looksLike) => {
    expect(await formatOf(compoundFile(stream))).toEqual({ kind: "other", looksLike });
  });

  test.each([
    ["a picture", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), "image"],
    ["a gzip of a picture", packed(Buffer.from([0x89, 0x50, 0x4e, 0x47])), "image"],
    ["a gzip four times over", packed(gzipSync(gzipSync(gzipSync(table)))), "gz"],
  ])("%s is refused", async (_what, input, looksLike) => {
    expect(await read(input)).toMatchObject({
      ok: false,
      problem: { kind: "refused", refusal: { code: "unknown-format", looksLike } },
    });
  });

  test("an empty file, and an empty file that is packed", async () => {
    for (const input of [bytes(), packed("")])
      expect(await read(input)).toMatchObject({ problem: { refusal: { code: "empty-file" } } });
  });
});

describe("packed files", () => {
  test("are read as what is in them", async () => {
    for (const input of [packed(table), packed(gzipSync(table))])
      expect(await read(input)).toMatchObject({
        ok: true,
        value: { tables: [{ source: { encoding: "utf-8", bins: { accepted: 1, header: 1 } } }] },
      });
  });

  test.each([4, 12, 30])("cut after %i bytes are refused as damaged", async (length) => {
    expect(await read(packed(table).slice(0, length))).toMatchObject({
      problem: { refusal: { code: "damaged-archive" } },
    });
  });

  test("without their checksum are refused and not read in part", async () => {
    expect(await read(packed(table).slice(0, -4))).toMatchObject({
      problem: { refusal: { code: "damaged-archive" } },
    });
  });

  test("with a byte changed are refused as damaged", async () => {
    const broken = packed(table.repeat(50));
    broken[20] = 255 - (broken[20] ?? 0);
    expect(await read(broken)).toMatchObject({ problem: { refusal: { code: "damaged-archive" } } });
  });

  test("that unpack to a thousand times their size are refused before memory fills", async () => {
    const line = `2025-01-13,Alder,1,${"x".repeat(980)}\n`;
    const bomb = packed(`date,customer,amount,note\n${line.repeat(300_000)}`);
    const before = process.memoryUsage().rss;
    expect(await read(bomb)).toMatchObject({
      problem: { refusal: { code: "unpacks-too-large", limitMegabytes: 256 } },
    });
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024);
  });

  test("a line without an end is no table", async () => {
    const endless = packed(`date,customer,amount\n2025-01-13,Alder,1\n${"x".repeat(30_000_000)}`);
    expect(await read(endless)).toMatchObject({ problem: { refusal: { code: "no-table" } } });
  });
});
