import { gzipSync } from "node:zlib";
import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Engine } from "../../src/engines/engine.ts";
import { openNativeEngine } from "../../src/engines/native/native-engine.ts";
import type { IntakeChoices, IntakeProgress } from "../../src/intake/contract.ts";
import { readExports } from "../../src/intake/read-exports.ts";
import { readLeftOut } from "../../src/intake/read-left-out.ts";
import { onlyTable } from "../support/only-table.ts";
import { exportOf, factLines } from "../support/intake-cases.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await openNativeEngine();
});
afterAll(() => engine.close());

const read = (bytes: Uint8Array<ArrayBuffer> | string, choices: IntakeChoices = {}) =>
  readExports([exportOf(bytes)], choices, engine);

async function taken(bytes: Uint8Array<ArrayBuffer> | string, choices?: IntakeChoices) {
  const intake = await read(bytes, choices);
  if (!intake.ok) throw new Error(JSON.stringify(intake.problem));
  return onlyTable(intake.value);
}

const bytesOf = (...parts: readonly (string | readonly number[])[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part as string))));

/** More than the sample of one megabyte, all of it ASCII. */
const manyLines = (line: (index: number) => string): string =>
  Array.from({ length: 40_000 }, (_, index) => line(index)).join("");

test("[F2] one bad row among 20 000 is named and the rest is taken", async () => {
  const lines = Array.from({ length: 20_000 }, (_, index) =>
    index === 12_344 ? "2025-02-30,Alder,1.10\n" : "2025-02-03,Alder,1.10\n",
  );
  const { source } = await taken(`date,customer,amount\n${lines.join("")}`);
  expect(source.bins).toMatchObject({ accepted: 19_999, rejected: 1, header: 1 });
  expect(source.rejections).toEqual([
    { row: 12_346, column: "date", text: "2025-02-30", reason: "date-unreadable" },
  ]);
});

test("[F2] of many rejections the first 1000 are listed, all are counted", async () => {
  const bad = "2025-02-03,Alder,much\n".repeat(1500);
  const { source } = await taken(`date,customer,amount\n2025-02-03,Alder,1\n${bad}`);
  expect(source.bins.rejected).toBe(1500);
  expect(source.rejections).toHaveLength(1000);
  expect(source.rejections.at(-1)?.row).toBe(1002);
});

test("letters that only begin behind the sample are read in their encoding", async () => {
  const head = `date;customer;amount\n${manyLines((index) => `2025-01-0${String(1 + (index % 9))};Alder ${String(index)};1,50\n`)}`;
  const russian = [0xce, 0xce, 0xce, 0x20, 0xd0, 0xee, 0xec, 0xe0, 0xf8, 0xea, 0xe0];
  const { source } = await taken(bytesOf(head, "2025-01-10;", russian, ";2,50\n"));
  expect(source.encoding).toBe("windows-1251");
  expect(source.warnings.map(({ code }) => code)).not.toContain("letters-damaged");
  expect((await factLines(engine, ["entity"])).at(-1)).toEqual(["ООО Ромашка"]);
});

test.each([1, 2])(
  "damaged letters are warned of, inside the sample and behind it: %i",
  async (times) => {
    const { source } = await taken(
      bytesOf(
        `date,customer,amount\n${"2025-01-13,Café Müller,1\n".repeat(9)}`,
        manyLines(() => "2025-01-13,Alder,2\n").repeat(times),
        "2025-01-14,Caf",
        [0xe9],
        ",3\n",
      ),
    );
    expect(source.encoding).toBe("utf-8");
    expect(source.warnings.map(({ code }) => code)).toContain("letters-damaged");
    expect((await factLines(engine, ["entity"])).at(-1)).toEqual(["Caf\ufffd"]);
  },
);

test("[F8] an order of dates that only shows behind the sample is taken for all", async () => {
  const head = manyLines((index) => `0${String(1 + (index % 9))}/05/2025,Alder,1\n`);
  const { facts } = await taken(
    `date,customer,amount\n${head}${manyLines(() => "01/02/2025,B,1\n")}12/25/2025,Birch,2\n`,
  );
  expect(facts).toMatchObject({ firstDate: "2025-01-02", lastDate: "2025-12-25" });
});

test("a decimal sign that only shows behind the sample is taken for all", async () => {
  const head = manyLines(() => "2025-01-13;Alder Alder;1\n").repeat(2);
  const { source } = await taken(
    `date;customer;amount\n${head}2025-01-13;Birch;1.234\n2025-01-14;Birch;0.50\n`,
  );
  expect(source.bins.rejected).toBe(0);
  expect((await factLines(engine, ["revenue"])).slice(-2)).toEqual([["1.234"], ["0.500"]]);
});

test("[F] more than six decimals are asked about and rounded half-even as answered", async () => {
  const text =
    "date,customer,amount\n2025-01-13,Alder,0.12500001\n2025-01-14,Alder,0.125\n2025-01-15,Alder,-9.9950000\n";
  expect(await read(text)).toMatchObject({
    ok: false,
    problem: { kind: "questions", questions: [{ code: "decimals" }] },
  });
  await taken(text, { decimals: 2 });
  expect(await factLines(engine, ["revenue"])).toEqual([["0.13"], ["0.12"], ["-10.00"]]);
});

test("[F8] implausible dates can be let in", async () => {
  const text = "date,customer,amount\n2025-01-13,Alder,1\n2025-01-14,Alder,1\n1925-01-15,Alder,1\n";
  expect((await taken(text)).source.bins.rejected).toBe(1);
  expect((await taken(text, { implausibleDates: "accept" })).source.bins.accepted).toBe(3);
});

test("a field is turned off, and a name fixed by hand is the identity [F]", async () => {
  const text =
    "Дата;Код;Контрагент;ИНН;Сумма\n13.01.2025;7;А;0000012373;1,00\n14.01.2025;8;А;0000012373;2,00\n";
  expect((await taken(text)).source.mapping.taxId).toBe("ИНН");
  expect((await taken(text, { mapping: { taxId: null } })).source.mapping.taxId).toBeUndefined();
  const byCode = await taken(text, { mapping: { entity: "#2" } });
  expect(byCode.source.mapping).toMatchObject({ entity: "Код" });
  expect(byCode.source.mapping.taxId).toBeUndefined();
  const both = await taken(text, { mapping: { entity: "Контрагент", taxId: "Код" } });
  expect(both.source.mapping).toMatchObject({ entity: "Контрагент", taxId: "Код" });
});

test("where that leaves nothing, and where of a column that is not there", async () => {
  const text = "date,customer,amount\n2025-01-13,Alder,1\n";
  expect(await read(text, { where: ["customer=Birch"] })).toMatchObject({
    problem: { refusal: { code: "all-excluded" } },
  });
  expect(await read(text, { where: ["buyer=Alder"] })).toMatchObject({
    problem: { kind: "unknown-column", column: "buyer" },
  });
});

test("the file's own bytes are hashed, progress reaches the end", async () => {
  const text = "date,customer,amount\n2025-01-13,Alder,1\n".repeat(1);
  const packed = new Uint8Array(gzipSync(text));
  const progress: IntakeProgress[] = [];
  const intake = await readExports([exportOf(packed)], {}, engine, {
    onProgress: (step) => progress.push(step),
  });
  expect(intake).toMatchObject({
    ok: true,
    value: { tables: [{ source: { sha256: createHash("sha256").update(packed).digest("hex") } }] },
  });
  expect(progress.map(({ stage }) => stage)).toEqual(["opening", "reading", "loading", "checking"]);
  expect(progress[1]).toEqual({
    stage: "reading",
    file: "input.csv",
    done: packed.length,
    total: packed.length,
  });
});

test("an abort ends the reading with its reason and leaves the engine usable", async () => {
  const controller = new AbortController();
  const reason = new Error("enough");
  const reading = readExports(
    [exportOf(`date,customer,amount\n${manyLines(() => "2025-01-13,Alder,1\n")}`)],
    {},
    engine,
    {
      signal: controller.signal,
      pieceBytes: 10_000,
      onProgress: ({ stage }) => {
        if (stage === "reading") controller.abort(reason);
      },
    },
  );
  await expect(reading).rejects.toBe(reason);
  expect((await taken("date,customer,amount\n2025-01-13,Alder,1\n")).source.facts).toBe(1);
});

test("every guess is shown with its alternatives", async () => {
  const { understanding } = await taken(
    "Отчёт за 2024 год\nДата;Контрагент;Сумма с НДС;Сумма\n13.01.2024;А;12,00;10,00\n",
  );
  const { encoding, delimiter, headerRow, mapping, statedPeriod, columns } = understanding;
  expect([encoding.value, delimiter.value, headerRow.value]).toEqual(["utf-8", ";", 2]);
  expect(mapping.revenue).toMatchObject({ value: { header: "Сумма", samples: ["10,00"] } });
  expect(mapping.revenue?.alternatives.map(({ header }) => header)).toEqual(["Сумма с НДС"]);
  expect(statedPeriod).toEqual({ first: "2024-01-01", last: "2024-12-31" });
  expect(columns).toHaveLength(4);
});

test("[F1] the tail of a printed binary fraction is no decimal; what has more digits is asked about", async () => {
  const { source } = await taken(
    "date,customer,amount\n2025-01-13,Alder,300.29999999999995\n2025-01-14,Alder,0.30000000000000004\n",
  );
  expect(await factLines(engine, ["revenue"])).toEqual([["300.30"], ["0.30"]]);
  expect(source.warnings).toContainEqual({ code: "binary-tails", rows: 2 });
  // Eighteen digits are more than any binary fraction is printed with; seven decimals are no tail.
  for (const amount of ["1.23456789012345678", "0.1234567"])
    expect(await read(`date,customer,amount\n2025-01-13,Alder,${amount}\n`)).toMatchObject({
      problem: { questions: [{ code: "decimals" }] },
    });
});

const journal = [
  "Документ;Контрагент;Дата;Сумма;Количество",
  "Реализация товаров и услуг 12;ООО А;15.01.2025;100,00;2",
  "Возврат от покупателя 13;ООО А;16.01.2025;30,00;1",
].join("\n");

test("[F6] returns without a minus are a question with their money", async () => {
  expect(await read(journal)).toMatchObject({
    problem: { questions: [{ code: "returns", rows: 1, revenue: "30.00", table: "input.csv" }] },
  });
});

test.each([
  ["negative", "-30.00", "-1.000"],
  ["as-written", "30.00", "1.000"],
] as const)("returns are read %s as a person said", async (returns, revenue, quantity) => {
  await taken(journal, { returns });
  expect((await factLines(engine, ["revenue", "quantity"])).at(-1)).toEqual([revenue, quantity]);
});

test("where some returns have their minus nothing is asked", async () => {
  const { source } = await taken(
    `${journal.replace("30,00;1", "-30,00;-1")}\nВозврат 14;ООО А;17.01.2025;1,00;1`,
  );
  expect(source.bins.accepted).toBe(3);
});

test("[F6] where plain numbers disagree on the decimal sign, a number that is two figures is asked about", async () => {
  const table = "date;customer;amount\n2025-02-03;Alder;1,234.50\n2025-02-04;Birch;1.234,50\n";
  const plain = await taken(table);
  expect(plain.source.bins).toMatchObject({ accepted: 2 });
  expect(await factLines(engine, ["revenue"])).toEqual([["1234.50"], ["1234.50"]]);

  const open = `${table}2025-02-05;Cedar;1.234\n`;
  const asked = await read(open);
  expect(asked.ok ? null : asked.problem).toMatchObject({
    kind: "questions",
    questions: [{ code: "decimal-separator", options: [",", "."] }],
  });
  const answered = await taken(open, {
    decimalSeparator: ",",
  });
  expect(answered.source.bins).toMatchObject({ accepted: 3 });
  expect((await factLines(engine, ["revenue"])).at(-1)).toEqual(["1234.00"]);
});

const withReturns = `date;customer;sales;returns
2025-02-03;Alder;100.00;
2025-02-04;Birch;250.50;50.25
2025-02-05;Alder;80.00;-10.00
Total;;430.50;60.25
`;

test("[F6] a column of returns beside one of sales is a question with its money", async () => {
  const asked = await read(withReturns);
  expect(asked.ok ? null : asked.problem).toMatchObject({
    kind: "questions",
    questions: [{ code: "returns-column", columns: ["returns"], rows: 2, revenue: "60.25" }],
  });
});

test("[F2] [F3] returns taken off are lines below zero, and the stated total is compared without them", async () => {
  const { source } = await taken(withReturns, { returnsColumn: "take-off" });
  expect(source).toMatchObject({ facts: 5, statedTotal: "370.25", statedTotalMatches: true });
  expect(source.bins).toMatchObject({ accepted: 3, total: 1, header: 1 });
  expect(await factLines(engine, ["entity", "revenue"])).toEqual([
    ["Alder", "100.00"],
    ["Birch", "250.50"],
    ["Birch", "-50.25"],
    ["Alder", "80.00"],
    ["Alder", "-10.00"],
  ]);
});

test("[F2] sales that stand without returns stay as they are; an unreadable return is named", async () => {
  const left = await taken(withReturns, { returnsColumn: "already-off" });
  expect(left.source).toMatchObject({ facts: 3, statedTotal: "430.50", statedTotalMatches: true });
  const { source } = await taken(withReturns.replace("50.25\n", "5o\n"), {
    returnsColumn: "take-off",
  });
  expect(source.rejections).toEqual([
    { row: 3, column: "returns", text: "5o", reason: "revenue-unreadable" },
  ]);
});

test("all rows in no figure can be had, beyond the first that are listed, each with its reason", async () => {
  const bad = Array.from({ length: 2500 }, (_, index) => `01.01.2025;К${String(index)};сто`);
  const file = exportOf(["Дата;Клиент;Сумма", "01.01.2025;А;100,00", ...bad].join("\n"));
  const intake = await readExports([file], {}, engine);
  if (!intake.ok) throw new Error("asked");
  expect(intake.value.tables[0]?.leftOut).toHaveLength(2000);
  expect(intake.value.tables[0]?.leftOut.at(-1)?.reason).toBe("revenue-unreadable");
  const all = await readLeftOut([file], {}, {});
  if (!all.ok) throw new Error("asked");
  expect(all.value[0]?.leftOut).toHaveLength(2500);
  expect(all.value[0]?.leftOut.at(-1)).toMatchObject({
    row: 2502,
    reason: "revenue-unreadable",
    cells: ["01.01.2025", "К2499", "сто"],
  });
});
