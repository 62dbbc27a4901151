import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Engine } from "../../src/engines/engine.ts";
import { openNativeEngine } from "../../src/engines/native/native-engine.ts";
import type { Intake, IntakeChoices } from "../../src/intake/contract.ts";
import { readExports } from "../../src/intake/read-exports.ts";
import { exportOf, factLines } from "../support/intake-cases.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await openNativeEngine();
});
afterAll(() => engine.close());

const january = "date,customer,amount\n2025-01-13,Alder,1.10\n2025-01-20,Birch,2.20\n";
const february = "date,customer,amount\n2025-02-03,Alder,3.30\n2025-02-10,Cedar,4.405\n";
/** Holds the second line of January again, and that line once more. */
const both =
  "date,customer,amount\n2025-01-20,Birch,2.20\n2025-01-20,Birch,2.20\n2025-02-03,Alder,3.30\n";

const read = (files: Readonly<Record<string, string>>, choices: IntakeChoices = {}) =>
  readExports(
    Object.entries(files).map(([name, text]) => exportOf(text, name)),
    choices,
    engine,
  );

async function taken(
  files: Readonly<Record<string, string>>,
  choices?: IntakeChoices,
): Promise<Intake> {
  const intake = await read(files, choices);
  if (!intake.ok) throw new Error(JSON.stringify(intake.problem));
  return intake.value;
}

const lines = () => factLines(engine, ["source_id", "date", "entity", "revenue"]);

test("[F5] files of one kind are one set of lines, each with its own account", async () => {
  const { tables, facts } = await taken({ "january.csv": january, "february.csv": february });
  expect(tables.map(({ key, source }) => [key, source.bins.accepted, source.rows])).toEqual([
    ["january.csv", 2, 3],
    ["february.csv", 2, 3],
  ]);
  expect(facts).toMatchObject({ scale: 3, firstDate: "2025-01-13", lastDate: "2025-02-10" });
  expect((await lines()).toSorted()).toEqual([
    ["1", "2025-01-13", "Alder", "1.100"],
    ["1", "2025-01-20", "Birch", "2.200"],
    ["2", "2025-02-03", "Alder", "3.300"],
    ["2", "2025-02-10", "Cedar", "4.405"],
  ]);
});

test("files need not be alike: each is understood by itself", async () => {
  await taken({
    "january.csv": january,
    "февраль.csv": "Сумма;Контрагент;Дата\n3,30;Alder;03.02.2025\n",
  });
  expect((await lines()).map((line) => line[3])).toEqual(["1.10", "3.30", "2.20"]);
});

test("[F6] equal lines of two files are a question with their rows and money", async () => {
  const problem = await read({ "january.csv": january, "both.csv": both });
  expect(problem).toMatchObject({
    ok: false,
    problem: {
      kind: "questions",
      // The first file holds the line once, so one of the two copies is new.
      questions: [{ code: "overlaps", rows: 1, revenue: "2.20", options: ["leave-out", "keep"] }],
    },
  });
});

test("[F2] left out, they are excluded from the later file; kept, they are warned of", async () => {
  const files = { "january.csv": january, "both.csv": both };
  const without = await taken(files, { overlaps: "leave-out" });
  expect(without.tables[1]?.source).toMatchObject({
    rows: 4,
    facts: 2,
    bins: { accepted: 2, excluded: 1, header: 1 },
    warnings: expect.arrayContaining([
      { code: "overlapping-lines", rows: 1, revenue: "2.20" },
    ]) as unknown,
  });
  expect((await lines()).filter(([, , name]) => name === "Birch")).toHaveLength(2);
  const kept = await taken(files, { overlaps: "keep" });
  expect(kept.tables[1]?.source).toMatchObject({ facts: 3, bins: { accepted: 3, excluded: 0 } });
  expect((await lines()).filter(([, , name]) => name === "Birch")).toHaveLength(3);
});

test("a file dropped twice is a question for all its lines", async () => {
  const problem = await read({ "january.csv": january, "january (1).csv": january });
  expect(problem).toMatchObject({ problem: { questions: [{ code: "overlaps", rows: 2 }] } });
});

test("two files of one name are told apart", async () => {
  const exports = [exportOf(january, "sales.csv"), exportOf(february, "sales.csv")];
  const intake = await readExports(exports, {}, engine);
  expect(intake.ok && intake.value.tables.map(({ key }) => key)).toEqual([
    "sales.csv",
    "sales.csv [2]",
  ]);
});

test("one file among several that cannot be read is named", async () => {
  const problem = await read({ "january.csv": january, "note.txt": "Buy milk" });
  expect(problem).toMatchObject({
    problem: { kind: "refused", refusal: { code: "no-table" }, table: "note.txt" },
  });
});

test("[F6] currencies of two files are never added up", async () => {
  const files = {
    "rouble.csv": "Дата;Клиент;Сумма, руб.\n13.01.2025;А;1,00\n",
    "dollar.csv": "Дата;Клиент;Сумма, USD\n14.01.2025;А;2,00\n",
  };
  expect(await read(files)).toMatchObject({
    problem: { questions: [{ code: "currency", options: ["RUB", "USD"], table: null }] },
  });
});

test("[F8] a question of one file names it, and its answer is for that file only", async () => {
  const files = {
    "iso.csv": january,
    "open.csv": "date,customer,amount\n03/02/2025,Alder,3.30\n",
  };
  expect(await read(files)).toMatchObject({
    problem: { questions: [{ code: "date-order", table: "open.csv" }] },
  });
  const { facts } = await taken(files, {
    tables: { "open.csv": { dateOrder: "month-day-year" } },
  });
  expect(facts.lastDate).toBe("2025-03-02");
});

test("the entries of an archive are parts of one file, told by its hash", async () => {
  const { BlobWriter, TextReader, ZipWriter } = await import("@zip.js/zip.js");
  const zip = new ZipWriter(new BlobWriter(), { useWebWorkers: false });
  await zip.add("january.csv", new TextReader(january));
  await zip.add("february.csv", new TextReader(february));
  const bytes = await zip.close();
  const intake = await readExports([{ name: "sales.zip", bytes }], {}, engine);
  if (!intake.ok) throw new Error(JSON.stringify(intake.problem));
  const { tables, skipped } = intake.value;
  expect(skipped).toEqual([]);
  expect(tables.map(({ key }) => key)).toEqual([
    "sales.zip › january.csv",
    "sales.zip › february.csv",
  ]);
  const hash = createHash("sha256")
    .update(new Uint8Array(await bytes.arrayBuffer()))
    .digest("hex");
  expect(tables.map(({ source }) => [source.entry, source.sha256])).toEqual([
    ["january.csv", hash],
    ["february.csv", hash],
  ]);
});

const statuses =
  "date,customer,amount,status\n2025-03-03,Alder,5.50,paid\n2025-03-04,Birch,6.60,draft\n";

test("[F2] a condition holds for every file; one without the column has blank cells there", async () => {
  const files = { "january.csv": january, "march.csv": statuses };
  const kept = await taken(files, { where: ["status=paid"] });
  expect(kept.tables.map(({ source }) => source.bins)).toMatchObject([
    { accepted: 0, excluded: 2 },
    { accepted: 1, excluded: 1 },
  ]);
  const without = await taken(files, { where: ["status!=draft"] });
  expect(without.tables.map(({ source }) => source.bins)).toMatchObject([
    { accepted: 2, excluded: 0 },
    { accepted: 1, excluded: 1 },
  ]);
  expect(await read(files, { where: ["state=paid"] })).toMatchObject({
    ok: false,
    problem: { kind: "unknown-column", column: "state" },
  });
});

test("a name of a sheet chooses in the files that have it, and is refused where none does", async () => {
  const files = { "january.csv": january, "february.csv": february };
  const { tables, skipped } = await taken(files, { sheets: ["january.csv"] });
  expect(tables.map(({ key }) => key)).toEqual(["january.csv", "february.csv"]);
  expect(skipped).toEqual([]);
  expect(await read(files, { sheets: ["january.csv", "may.csv"] })).toMatchObject({
    ok: false,
    problem: { kind: "unknown-sheet", sheet: "may.csv" },
  });
});
