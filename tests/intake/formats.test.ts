import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Engine } from "../../src/engines/engine.ts";
import { openNativeEngine } from "../../src/engines/native/native-engine.ts";
import { readExports } from "../../src/intake/read-exports.ts";
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

describe("what a file is, by its content and not by its name", () => {
  test.each([
    ["a workbook", text("PK\u0003\u0004……[Content_Types].xml"), "xlsx"],
    ["a zip archive", text("PK\u0003\u0004……sales.csv"), "zip"],
    ["an old workbook", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), "xls"],
    ["Parquet", text("PAR1\u0015\u0004"), "parquet"],
    ["a PDF", text("%PDF-1.7\n"), "pdf"],
    ["a picture", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), "image"],
    ["a web page called .xls", text("\ufeff<html><table><tr><td>1"), "html"],
    ["SpreadsheetML", text('<?xml version="1.0"?><Workbook>'), "xml"],
    ["JSON", text('[{"date":"2025-01-13"}]'), "json"],
    ["binary junk", bytes(...Array.from({ length: 400 }, (_, index) => (index * 7) % 32)), null],
    ["a gzip of a picture", packed(Buffer.from([0x89, 0x50, 0x4e, 0x47])), "image"],
  ])("%s is refused and named", async (_what, input, looksLike) => {
    expect(await read(input)).toEqual({
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
    expect(await read(packed(table))).toMatchObject({
      ok: true,
      value: { source: { encoding: "utf-8", bins: { accepted: 1, header: 1 } } },
    });
  });

  test.each([4, 12, 30])("cut after %i bytes are refused as damaged", async (length) => {
    expect(await read(packed(table).slice(0, length))).toMatchObject({
      problem: { refusal: { code: "damaged-archive" } },
    });
  });

  test("with a byte changed are refused as damaged", async () => {
    const broken = packed(table.repeat(50));
    broken[20] = 255 - (broken[20] ?? 0);
    expect(await read(broken)).toMatchObject({ problem: { refusal: { code: "damaged-archive" } } });
  });

  test("that unpack to a thousand times their size are refused before memory fills", async () => {
    const bomb = packed(`date,customer,amount\n${"2025-01-13,Alder,1\n".repeat(16_000_000)}`);
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
