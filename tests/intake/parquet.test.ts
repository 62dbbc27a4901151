import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync, zstdCompressSync } from "node:zlib";
import { DuckDBInstance } from "@duckdb/node-api";
import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, test } from "vitest";
import { openParquet } from "../../src/intake/opening/parquet.ts";
import { IntakeRefused } from "../../src/intake/opening/refused.ts";

const zstd = (input: Uint8Array): Uint8Array => new Uint8Array(zstdCompressSync(input));
const gzip = (input: Uint8Array): Uint8Array => new Uint8Array(gzipSync(input));

type WriteOptions = Parameters<typeof parquetWriteBuffer>[0];
type SchemaElement = NonNullable<WriteOptions["schema"]>[number];
type Column = WriteOptions["columnData"][number];

/** A file with the schema given for some columns; the others have a basic type. */
const written = (
  columnData: readonly Column[],
  elements: readonly SchemaElement[] = [],
  options: Omit<WriteOptions, "columnData"> = {},
): Blob => {
  const schema = [{ name: "root", num_children: elements.length }, ...elements];
  return new Blob([
    parquetWriteBuffer({
      columnData: [...columnData],
      ...(elements.length > 0 ? { schema } : {}),
      ...options,
    }),
  ]);
};

async function opened(blob: Blob) {
  const source = { file: { name: "sales.parquet", bytes: blob }, blob, entry: null };
  const [table] = await openParquet(source, {});
  if (table === undefined) throw new Error("no table");
  return table;
}

async function cellsOf(blob: Blob): Promise<string> {
  const decoder = new TextDecoder();
  let cells = "";
  for await (const piece of (await opened(blob)).pieces())
    cells += decoder.decode(piece, { stream: true });
  return cells;
}

const column = async (data: Column["data"], element: Omit<SchemaElement, "name">) =>
  (await cellsOf(written([{ name: "a", data }], [{ ...element, name: "a" }])))
    .split("\n")
    .slice(1, -1);

describe("values of Parquet are exact", () => {
  const decimal = (precision: number, scale: number) =>
    ({ converted_type: "DECIMAL", repetition_type: "OPTIONAL", precision, scale }) as const;
  // The sums are of kopecks: 0.10, 1e15 + 0.01, -7.05, none, 0.00 and -0.01.
  const kopecks = [10n, 100000000000000001n, -705n, null, 0n, -1n];
  const roubles = ["0.10", "1000000000000000.01", "-7.05", "", "0.00", "-0.01"];

  test("decimals of 64 bits", async () => {
    expect(await column(kopecks, { type: "INT64", ...decimal(18, 2) })).toEqual(roubles);
  });

  test("decimals of bytes, wider than any number", async () => {
    const wide = [...kopecks, 123456789012345678901234567890n];
    const element = { type: "FIXED_LEN_BYTE_ARRAY", type_length: 16, ...decimal(38, 2) } as const;
    expect(await column(wide, element)).toEqual([...roubles, "1234567890123456789012345678.90"]);
  });

  test("decimals of 32 bits, with three places that could be taken for thousands", async () => {
    const element = { type: "INT32", ...decimal(9, 3) } as const;
    expect(await column([1234n, -99500n, 500n, 1000000n], element)).toEqual([
      "1.234E0",
      "-99.500E0",
      "0.500",
      "1000.000",
    ]);
  });

  test("whole numbers beyond those of a double", async () => {
    expect(await column([9007199254740993n, -1n], { type: "INT64" })).toEqual([
      "9007199254740993",
      "-1",
    ]);
  });

  test("doubles without what binary fractions add, and without a number", async () => {
    const values = [0.1 + 0.2, 4.35 * 100, 123456789012.37, 1e22, -0.5, Number.NaN, 1.234];
    expect(await column(values, { type: "DOUBLE" })).toEqual([
      "0.3",
      "435",
      "123456789012.37",
      "10000000000000000000000",
      "-0.5",
      "",
      "1.234E0",
    ]);
    expect(await column([0.1, 1234.56, 16777216], { type: "FLOAT" })).toEqual([
      "0.1",
      "1234.56",
      "16777216",
    ]);
  });

  test("days and times as days in UTC, before 1970 too", async () => {
    const days = ["1969-12-31", "2024-02-29", "2025-12-31"];
    expect(await column([-1, 19782, 20453], { type: "INT32", converted_type: "DATE" })).toEqual(
      days,
    );
    // One second before midnight in UTC, on each of those days.
    const seconds = [-1, 19783 * 86_400 - 1, 20454 * 86_400 - 1].map(BigInt);
    const millis = seconds.map((second) => second * 1000n);
    const micros = seconds.map((second) => second * 1_000_000n);
    const nanos = seconds.map((second) => second * 1_000_000_000n);
    expect(await column(millis, { type: "INT64", converted_type: "TIMESTAMP_MILLIS" })).toEqual(
      days,
    );
    expect(await column(micros, { type: "INT64", converted_type: "TIMESTAMP_MICROS" })).toEqual(
      days,
    );
    const unit = { type: "TIMESTAMP", isAdjustedToUTC: false, unit: "NANOS" } as const;
    expect(await column(nanos, { type: "INT64", logical_type: unit })).toEqual(days);
  });

  test("texts, words and missing values", async () => {
    const texts = ["Ольха", "a\tb", '"q"', "", null, " x", "<b>"];
    expect(
      await column(texts, {
        type: "BYTE_ARRAY",
        converted_type: "UTF8",
        repetition_type: "OPTIONAL",
      }),
    ).toEqual(["Ольха", '"a\tb"', '"""q"""', "", "", '" x"', "<b>"]);
    expect(await column([true, false], { type: "BOOLEAN" })).toEqual(["true", "false"]);
    const bytes = [new TextEncoder().encode("Ольха")];
    expect(await column(bytes, { type: "BYTE_ARRAY" })).toEqual(["Ольха"]);
  });
});

describe("a Parquet file of another writer", () => {
  const query = `
    SELECT
      DATE '2024-02-27' + i::INTEGER AS day,
      TIMESTAMPTZ '2025-01-01 00:00:00+03' AS moment,
      TIME '10:30:00' AS hour,
      (i::DECIMAL(18,2) / 100 - 0.01)::DECIMAL(18,2) AS amount,
      1e15::DECIMAL(38,2) + 0.01 AS wide,
      'Ольха ' || (i % 2) AS customer,
      CASE WHEN i = 1 THEN NULL ELSE i END AS quantity,
      [1, 2] AS items
    FROM range(3) AS rows(i)`;

  test.each(["zstd", "snappy", "gzip", "lz4_raw", "brotli", "uncompressed"])(
    "DuckDB, %s",
    async (codec) => {
      const folder = await mkdtemp(join(tmpdir(), "parquet-"));
      const path = join(folder, "sales.parquet");
      const instance = await DuckDBInstance.create();
      const connection = await instance.connect();
      try {
        await connection.run(`COPY (${query}) TO '${path}' (FORMAT parquet, CODEC '${codec}')`);
        expect(await cellsOf(new Blob([await readFile(path)]))).toBe(
          [
            "day\tmoment\thour\tamount\twide\tcustomer\tquantity",
            "2024-02-27\t2024-12-31\t10:30:00\t-0.01\t1000000000000000.01\tОльха 0\t0",
            "2024-02-28\t2024-12-31\t10:30:00\t0.00\t1000000000000000.01\tОльха 1\t",
            "2024-02-29\t2024-12-31\t10:30:00\t0.01\t1000000000000000.01\tОльха 0\t2",
            "",
          ].join("\n"),
        );
      } finally {
        connection.closeSync();
        instance.closeSync();
        await rm(folder, { recursive: true });
      }
    },
  );
});

describe("a Parquet file", () => {
  const rows = 25_000;
  const count = Array.from({ length: rows }, (_, index) => index);
  const columns: readonly Column[] = [
    { name: "customer", data: count.map((index) => `Ольха ${String(index % 7)}`), type: "STRING" },
    { name: "amount", data: count.map((index) => BigInt(index)), type: "INT64" },
  ];
  const expected = `customer\tamount\n${count
    .map((index) => `Ольха ${String(index % 7)}\t${String(index)}\n`)
    .join("")}`;

  test.each([
    ["in one group of rows", { rowGroupSize: rows }],
    ["in many groups", { rowGroupSize: 999 }],
    ["without compression", { codec: "UNCOMPRESSED" as const }],
    ["compressed by zstd", { codec: "ZSTD" as const, compressors: { ZSTD: zstd } }],
    ["compressed by gzip", { codec: "GZIP" as const, compressors: { GZIP: gzip } }],
    ["in small pages", { pageSize: 2000, rowGroupSize: 10_000 }],
  ])("is read whole %s", async (_what, options) => {
    const blob = written(columns, [], options);
    expect(await cellsOf(blob)).toBe(expected);
    const { bytes, whole } = await (await opened(blob)).sample(40_000);
    expect(bytes.length).toBeGreaterThanOrEqual(40_000);
    expect(whole).toBe(false);
    expect(expected.startsWith(new TextDecoder().decode(bytes))).toBe(true);
  });

  test("gives a sample of all where it is small", async () => {
    const { bytes, whole } = await (
      await opened(written([{ name: "a", data: [1, 2] }]))
    ).sample(9999);
    expect({ text: new TextDecoder().decode(bytes), whole }).toEqual({
      text: "a\n1\n2\n",
      whole: true,
    });
  });

  test("leaves nested columns out", async () => {
    const columnData = [
      { name: "amount", data: [1, 2] },
      { name: "items", data: [[1, 2], [3]] },
    ];
    const schema: SchemaElement[] = [
      { name: "root", num_children: 2 },
      { name: "amount", type: "INT32" },
      { name: "items", converted_type: "LIST", repetition_type: "OPTIONAL", num_children: 1 },
      { name: "list", repetition_type: "REPEATED", num_children: 1 },
      { name: "element", type: "INT32", repetition_type: "OPTIONAL" },
    ];
    const blob = written(columnData, [], { schema });
    expect(await cellsOf(blob)).toBe("amount\n1\n2\n");
  });

  test("that is cut or changed is refused as damaged", async () => {
    const blob = written(columns, [], { codec: "UNCOMPRESSED" });
    const refused = async (broken: Blob): Promise<unknown> =>
      cellsOf(broken).then(
        () => null,
        (error: unknown) => (error instanceof IntakeRefused ? error.refusal : error),
      );
    const damaged = { code: "damaged-file", line: null };
    expect(await refused(blob.slice(0, blob.size - 10))).toEqual(damaged);
    expect(await refused(blob.slice(0, 100))).toEqual(damaged);
    const bytes = new Uint8Array(await blob.arrayBuffer());
    bytes.fill(255, 4, 60);
    expect(await refused(new Blob([bytes]))).toEqual(damaged);
  });
});
