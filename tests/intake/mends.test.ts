import { afterAll, beforeAll, expect, test } from "vitest";
import type { Engine } from "../../src/engines/engine.ts";
import { openNativeEngine } from "../../src/engines/native/native-engine.ts";
import type { Mend } from "../../src/intake/contract.ts";
import { readExports } from "../../src/intake/read-exports.ts";
import { exportOf, factLines } from "../support/intake-cases.ts";
import { onlyTable } from "../support/only-table.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await openNativeEngine();
});
afterAll(() => engine.close());

const content = [
  "date;customer;amount",
  "2025-01-13;Alder;1,10",
  "yesterday;Birch;n.a.",
  "2025-01-15;Birch;n.a.",
  '"yesterday";Cedar;4,40',
  "2025-01-16;;5,50",
].join("\n");

async function mended(...mends: readonly Omit<Mend, "table">[]) {
  const choices = { mends: mends.map((mend) => ({ ...mend, table: "input.csv" })) };
  const intake = await readExports([exportOf(content)], choices, engine);
  if (!intake.ok) throw new Error(JSON.stringify(intake.problem));
  return onlyTable(intake.value);
}

test("what is left out is listed as it stands in the file, with its cell to blame", async () => {
  const { leftOut } = await mended();
  expect(leftOut).toEqual([
    {
      row: 3,
      bin: "rejected",
      reason: "date-unreadable",
      column: 0,
      cells: ["yesterday", "Birch", "n.a."],
    },
    {
      row: 4,
      bin: "rejected",
      reason: "revenue-unreadable",
      column: 2,
      cells: ["2025-01-15", "Birch", "n.a."],
    },
    {
      row: 5,
      bin: "rejected",
      reason: "date-unreadable",
      column: 0,
      cells: ["yesterday", "Cedar", "4,40"],
    },
    {
      row: 6,
      bin: "unnamed",
      reason: null,
      column: null,
      cells: ["2025-01-16", "", "5,50"],
    },
  ]);
});

test("one text is mended in all rows that hold it, quoted or not", async () => {
  const { source } = await mended(
    { column: "date", row: null, from: "yesterday", to: "2025-01-14" },
    { column: "amount", row: null, from: "n.a.", to: "2,20" },
  );
  expect(source.bins).toMatchObject({ accepted: 4, unnamed: 1, rejected: 0 });
  expect(await factLines(engine, ["row_no", "date", "entity", "revenue"])).toEqual([
    ["2", "2025-01-13", "Alder", "1.10"],
    ["3", "2025-01-14", "Birch", "2.20"],
    ["4", "2025-01-15", "Birch", "2.20"],
    ["5", "2025-01-14", "Cedar", "4.40"],
    ["6", "2025-01-16", null, "5.50"],
  ]);
});

test("a mend of one row leaves the others as they are", async () => {
  const { source } = await mended({ column: "date", row: 5, from: "yesterday", to: "2025-01-14" });
  expect(source.bins).toMatchObject({ accepted: 2, unnamed: 1, rejected: 2 });
});

test("a mend of a cell that holds another text changes nothing", async () => {
  const { source } = await mended({ column: "amount", row: 2, from: "1,11", to: "9,99" });
  expect(source.bins.accepted).toBe(1);
  expect((await factLines(engine, ["revenue"]))[0]).toEqual(["1.10"]);
});

test("a name can be given to a line without one", async () => {
  const { source } = await mended({ column: "customer", row: 6, from: "", to: "Dogwood" });
  expect(source.bins).toMatchObject({ accepted: 2, unnamed: 0 });
});

test("[F6] a mend that cannot be read is rejected as any other cell", async () => {
  const { source } = await mended({ column: "date", row: 3, from: "yesterday", to: "31.02.2025" });
  expect(source.rejections[0]).toMatchObject({ row: 3, text: "31.02.2025" });
});
