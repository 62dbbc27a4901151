import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Engine } from "../../src/engines/engine.ts";
import { openNativeEngine } from "../../src/engines/native/native-engine.ts";
import { readExports } from "../../src/intake/read-exports.ts";
import { RecordSplitter } from "../../src/intake/table/records.ts";
import { recordTexts } from "../../src/intake/table/sample-table.ts";
import { onlyTable } from "../support/only-table.ts";
import { exportOf, factLines } from "../support/intake-cases.ts";
import { encoded, type TestEncoding } from "../support/encoded.ts";

/*
 * Whatever a program writes regularly is read back equal: any delimiter, line break, encoding,
 * number and date form, with and without titles and a total, in pieces of any size.
 */

let engine: Engine;
beforeAll(async () => {
  engine = await openNativeEngine();
});
afterAll(() => engine.close());

interface Dialect {
  readonly encoding: TestEncoding;
  readonly delimiter: string;
  readonly lineBreak: string;
  readonly alwaysQuote: boolean;
  readonly decimal: "," | ".";
  readonly thousands: string;
  readonly dates: "iso" | "points";
  readonly titles: number;
  readonly total: boolean;
  readonly lastBreak: boolean;
  readonly pieceBytes: number;
}

interface Sale {
  readonly day: number;
  readonly name: string;
  readonly product: string;
  /** Hundredths. */
  readonly amount: number;
}

const dialect: fc.Arbitrary<Dialect> = fc.record({
  encoding: fc.constantFrom("utf-8", "utf-8-mark", "utf-16le", "utf-16be", "windows-1251"),
  delimiter: fc.constantFrom(",", ";", "\t", "|"),
  lineBreak: fc.constantFrom("\n", "\r\n", "\r"),
  alwaysQuote: fc.boolean(),
  decimal: fc.constantFrom(",", "."),
  thousands: fc.constantFrom("", "\u00a0", " ", "'"),
  dates: fc.constantFrom("iso", "points"),
  titles: fc.integer({ min: 0, max: 3 }),
  total: fc.boolean(),
  lastBreak: fc.boolean(),
  pieceBytes: fc.integer({ min: 1, max: 64 }),
});

/** Letters of windows-1251 with everything that could be mistaken for structure. */
const name = fc
  .string({
    unit: fc.constantFrom(...Array.from("АБяёЁ№ abZ\"',;|\t\n\r-().0123 \u00a0")),
    maxLength: 12,
  })
  .map((text) => `Х${text}`);

const sale: fc.Arbitrary<Sale> = fc.record({
  day: fc.integer({ min: 0, max: 700 }),
  name,
  product: name,
  amount: fc.integer({ min: -200_000_000, max: 200_000_000 }),
});

const isoDay = (day: number): string =>
  new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10);

const plainDecimal = (amount: number): string => {
  const digits = String(Math.abs(amount)).padStart(3, "0");
  return `${amount < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

function written(sales: readonly Sale[], form: Dialect): string {
  const amount = (value: number): string => {
    const [whole = "", fraction = ""] = plainDecimal(value).split(".");
    return whole.replace(/\B(?=(\d{3})+$)/g, form.thousands) + form.decimal + fraction;
  };
  const date = (day: number): string =>
    form.dates === "iso" ? isoDay(day) : isoDay(day).split("-").reverse().join(".");
  const cell = (text: string): string =>
    form.alwaysQuote || /["\r\n]|^\s|\s$/.test(text) || text.includes(form.delimiter)
      ? `"${text.replaceAll('"', '""')}"`
      : text;
  const record = (cells: readonly string[]): string => cells.map(cell).join(form.delimiter);
  const total = sales.reduce((sum, line) => sum + line.amount, 0);
  const records = [
    ...Array.from({ length: form.titles }, (_, index) => (index === 1 ? "" : "Анализ продаж")),
    record(["Дата", "Контрагент", "Номенклатура", "Сумма"]),
    ...sales.map((line) => record([date(line.day), line.name, line.product, amount(line.amount)])),
    ...(form.total ? [record(["Итого", "", "", amount(total)])] : []),
  ];
  return records.join(form.lineBreak) + (form.lastBreak ? form.lineBreak : "");
}

const folded = (text: string): string => text.replace(/\s+/g, " ").trim();

test("[F5] random sales in random dialects are read back equal", { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(sale, { minLength: 3, maxLength: 12 }),
      dialect,
      async (sales, form) => {
        const bytes = encoded(written(sales, form), form.encoding);
        const { pieceBytes } = form;
        const intake = await readExports([exportOf(bytes)], {}, engine, { pieceBytes });
        if (!intake.ok) throw new Error(JSON.stringify(intake.problem));
        expect(await factLines(engine, ["date", "entity", "product", "revenue"])).toEqual(
          sales.map((line) => [
            isoDay(line.day),
            folded(line.name),
            folded(line.product),
            plainDecimal(line.amount),
          ]),
        );
        const { source } = onlyTable(intake.value);
        expect(source.statedTotalMatches).toBe(form.total ? true : null);
        expect(Object.values(source.bins).reduce((sum, count) => sum + count)).toBe(source.rows);
      },
    ),
    { numRuns: 250 },
  );
});

test("records of any cells come back from RFC 4180 in blocks of any size", () => {
  const cells = fc.array(fc.string({ unit: fc.constantFrom(...'a;",\n\r "б'.split("")) }), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(
      fc.array(cells, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 9 }),
      (records, size) => {
        const text = records
          .map((record) => record.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(";"))
          .join("\r\n");
        const bytes = new TextEncoder().encode(text);
        const splitter = new RecordSplitter(";", 4);
        const found: string[][] = [];
        let rest = new Uint8Array(0);
        for (let at = 0; at < bytes.length; at += size) {
          const block = new Uint8Array([...rest, ...bytes.subarray(at, at + size)]);
          const final = at + size >= bytes.length;
          const used = splitter.split(block, final, () => found.push(recordTexts(splitter)));
          rest = block.slice(used);
        }
        expect(found).toEqual(records.map((record) => record.map(folded)));
      },
    ),
    { numRuns: 2000 },
  );
});
