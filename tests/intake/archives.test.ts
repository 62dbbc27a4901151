import { gzipSync } from "node:zlib";
import { BlobReader, BlobWriter, TextReader, ZipWriter } from "@zip.js/zip.js";
import { describe, expect, test } from "vitest";
import { openArchive } from "../../src/intake/opening/archive.ts";
import { UnpackLimit } from "../../src/intake/opening/archive-limit.ts";
import { IntakeRefused } from "../../src/intake/opening/refused.ts";

const megabyte = 1024 * 1024;
const options = { useWebWorkers: false };

interface Packed {
  readonly name: string;
  readonly content: string | Blob;
  readonly password?: string;
}

async function zipOf(...files: readonly Packed[]): Promise<Blob> {
  const writer = new ZipWriter(new BlobWriter(), options);
  for (const { name, content, password } of files)
    await writer.add(
      name,
      typeof content === "string" ? new TextReader(content) : new BlobReader(content),
      { ...(password === undefined ? {} : { password }), directory: name.endsWith("/") },
    );
  return writer.close();
}

/** The archive with each `from` in it written as `to`, which takes as many bytes. */
async function patched(zip: Blob, from: readonly number[], to: readonly number[]): Promise<Blob> {
  const bytes = new Uint8Array(await zip.arrayBuffer());
  for (let at = 0; at + from.length <= bytes.length; at += 1)
    if (from.every((byte, index) => bytes[at + index] === byte)) bytes.set(to, at);
  return new Blob([bytes]);
}

const open = (bytes: Blob) => openArchive({ name: "sales.zip", bytes }, {});
const namesIn = async (bytes: Blob): Promise<readonly string[]> =>
  (await open(bytes)).map(({ name }) => name);
const refusalOf = async (bytes: Blob): Promise<unknown> =>
  open(bytes).then(
    () => null,
    (error: unknown) => (error instanceof IntakeRefused ? error.refusal : error),
  );

const littleEndian = (value: number): readonly number[] => [
  value & 0xff,
  (value >> 8) & 0xff,
  (value >> 16) & 0xff,
  value >>> 24,
];

describe("entries of an archive", () => {
  test("are unpacked with the bytes they were packed with, in the order of the archive", async () => {
    const long = "2025-01-13;Ольха;1,50\n".repeat(400_000);
    const entries = await open(
      await zipOf({ name: "b.csv", content: long }, { name: "2025/a.csv", content: "a;b\n" }),
    );
    expect(entries.map(({ name }) => name)).toEqual(["b.csv", "2025/a.csv"]);
    expect(await entries[0]?.blob.text()).toBe(long);
    expect(await entries[1]?.blob.text()).toBe("a;b\n");
  });

  test("are told of as they are unpacked, and no more once it is cancelled", async () => {
    const zip = await zipOf({ name: "a.csv", content: "a" }, { name: "b.csv", content: "b" });
    const told: number[] = [];
    const cancel = new AbortController();
    const file = { name: "sales.zip", bytes: zip };
    const onProgress = ({ done }: { readonly done: number }): void => {
      told.push(done);
      if (told.length === 2) cancel.abort();
    };
    const opening = { onProgress, signal: cancel.signal };
    expect((await openArchive(file, opening)).length).toBe(2);
    await expect(openArchive(file, opening)).rejects.toThrow("aborted");
    expect(told.length).toBe(2);
    expect(told[0]).toBeLessThan(told[1] ?? 0);
  });

  test("that are folders, hidden or added by macOS are left out", async () => {
    const zip = await zipOf(
      { name: "2025/", content: "" },
      { name: "2025/sales.csv", content: "a" },
      { name: "__MACOSX/2025/._sales.csv", content: "x" },
      { name: ".DS_Store", content: "x" },
      { name: "2025/.~lock.sales.csv", content: "x" },
    );
    expect(await namesIn(zip)).toEqual(["2025/sales.csv"]);
  });

  test("have Russian names, in UTF-8 and in the code page of DOS", async () => {
    expect(await namesIn(await zipOf({ name: "Март.csv", content: "a" }))).toEqual(["Март.csv"]);
    // Март in CP866: М 8C, а A0, р E0, т E2. A name of as many Latin letters has no mark of UTF-8.
    const zip = await patched(
      await zipOf({ name: "Mart.csv", content: "a" }),
      [0x4d, 0x61, 0x72, 0x74, 0x2e],
      [0x8c, 0xa0, 0xe0, 0xe2, 0x2e],
    );
    expect(await namesIn(await patched(zip, [0, 8, 8, 0], [0, 0, 8, 0]))).toEqual(["Март.csv"]);
  });

  test("with names that climb out of the folder are text like any other", async () => {
    const name = "../../<b>sales</b>.csv";
    expect(await namesIn(await zipOf({ name, content: "a" }))).toEqual([name]);
  });
});

describe("an archive is refused", () => {
  test("for nothing that could be sales in it", async () => {
    expect(await refusalOf(await zipOf())).toEqual({ code: "empty-archive" });
    expect(await refusalOf(await zipOf({ name: "__MACOSX/a", content: "x" }))).toEqual({
      code: "empty-archive",
    });
  });

  test("for a password on one of its entries", async () => {
    const zip = await zipOf(
      { name: "a.csv", content: "a" },
      { name: "b.csv", content: "b", password: "ольха" },
    );
    expect(await refusalOf(zip)).toEqual({ code: "password" });
  });

  test("for an end or a byte that is missing", async () => {
    const zip = await zipOf({ name: "a.csv", content: "2025-01-13;Alder;1\n".repeat(5000) });
    for (const length of [4, 60, zip.size - 30, zip.size - 1])
      expect(await refusalOf(zip.slice(0, length))).toEqual({ code: "damaged-archive" });
    const bytes = new Uint8Array(await zip.arrayBuffer());
    bytes[90] = 255 - (bytes[90] ?? 0);
    expect(await refusalOf(new Blob([bytes]))).toEqual({ code: "damaged-archive" });
  });

  test("for a checksum that its content does not have", async () => {
    const zip = await zipOf({ name: "a.csv", content: "sales" });
    // CRC-32 of "sales", worked out by Python's zlib.crc32.
    const wrong = await patched(zip, littleEndian(0x6b817044), littleEndian(0x6b817045));
    expect(await refusalOf(wrong)).toEqual({ code: "damaged-archive" });
  });
});

describe("a bomb is refused before memory fills", () => {
  const zeros = new Blob(Array.from({ length: 40 }, () => new Uint8Array(10 * megabyte)));

  test("when it declares its size, and when it lies about it", { timeout: 20_000 }, async () => {
    const honest = await zipOf({ name: "zeros.csv", content: zeros });
    const lying = await patched(honest, littleEndian(400 * megabyte), littleEndian(1000));
    for (const [bomb, refusal] of [
      [honest, { code: "unpacks-too-large", limitMegabytes: 256 }],
      [lying, { code: "damaged-archive" }],
    ] as const) {
      const before = process.memoryUsage().rss;
      const start = performance.now();
      expect(await refusalOf(bomb)).toEqual(refusal);
      expect(performance.now() - start).toBeLessThan(5000);
      expect(process.memoryUsage().rss - before).toBeLessThan(300 * megabyte);
    }
  });

  test("when many archives share one limit", async () => {
    const limit = new UnpackLimit(1000);
    const zip = await zipOf({ name: "zeros.csv", content: zeros.slice(0, 100 * megabyte) });
    const again = () => openArchive({ name: "in.zip", bytes: zip }, { limit });
    await again();
    await again();
    await expect(again()).rejects.toThrow("unpacks-too-large");
  });

  test("when it packs an ordinary export nothing is refused", async () => {
    const packed = new Blob([new Uint8Array(gzipSync("a;b\n"))]);
    expect(await namesIn(await zipOf({ name: "a.csv.gz", content: packed }))).toEqual(["a.csv.gz"]);
  });
});
