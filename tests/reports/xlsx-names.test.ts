import { beforeAll, describe, expect, test } from "vitest";
import { locales, type Locale } from "../../src/domain/words.ts";
import type { ReportDocument } from "../../src/reports/document.ts";
import { maskReport } from "../../src/reports/masking/mask-report.ts";
import { reportWorkbook } from "../../src/reports/xlsx/report-workbook.ts";
import { sheetNames } from "../../src/reports/xlsx/sheet-names.ts";
import { cellsOf, readWorkbook, sheetOf, tableUnder } from "../support/read-workbook.ts";
import { refusalOf } from "../support/workbooks.ts";
import { namesToKeep, workbookDocuments } from "../support/workbook-documents.ts";

let documents: ReadonlyMap<string, ReportDocument>;

beforeAll(async () => {
  documents = await workbookDocuments();
}, 60_000);

const documentOf = (what: string): ReportDocument =>
  documents.get(what) ?? expect.fail(`no document ${what}`);
const bookOf = async (what: string, locale: Locale) =>
  readWorkbook(await reportWorkbook(documentOf(what), { locale }));

describe("names that a spreadsheet would run", () => {
  test.each(locales)("stay the text that they are, in %s", async (locale) => {
    const book = await bookOf("hostile names", locale);
    const sheet = locale === "ru" ? "Клиенты" : "Customers";
    const [rank, who] = locale === "ru" ? ["№", "Клиент"] : ["No.", "Customer"];
    const { rows } = tableUnder(sheetOf(book, sheet), rank, who);
    const names = rows.map((row) => String(row[1]?.v).trim());
    for (const name of namesToKeep) {
      const bare = name
        .replaceAll(/[\u202a-\u202e\u2066-\u2069]/gu, "")
        .replaceAll(/\s/gu, " ")
        .trim();
      expect(names).toContain(bare.replaceAll(/"([^"]*)"/g, "“$1”"));
    }
    for (const sheet of book.SheetNames)
      for (const [address, cell] of cellsOf(sheetOf(book, sheet))) {
        if (typeof cell.v === "string") {
          expect(cell.t, `${sheet}!${address} ${cell.v}`).toBe("s");
          expect(cell.f).toBeUndefined();
          if (/^[=+\-@]/.test(cell.v)) expect(cell.z, cell.v).toBe("@");
        }
        expect(cell.t).not.toBe("e");
      }
  });
});

test("names of sheets are what a spreadsheet takes", () => {
  const long = "Очень длинное имя листа, которое не помещается";
  const names = sheetNames([
    long,
    long.toUpperCase(),
    "a/b:c",
    "'x'",
    "History",
    "",
    "🦊".repeat(40),
  ]);
  expect(names).toEqual([
    "Очень длинное имя листа, которо",
    "ОЧЕНЬ ДЛИННОЕ ИМЯ ЛИСТА, КОТО 2",
    "a b c",
    "x",
    "History 1",
    "1",
    "🦊".repeat(15),
  ]);
});

test("the analyser does not take a report for sales", async () => {
  const bytes = await reportWorkbook(documentOf("whole"), { locale: "ru" });
  expect(await refusalOf(bytes, "xlsx")).toEqual({ code: "finished-report" });
});

test("a report of nobody and one of a single customer have their sheets", async () => {
  expect((await bookOf("nobody", "en")).SheetNames).toContain("Method");
  const one = sheetOf(await bookOf("one customer", "ru"), "Клиенты");
  expect(tableUnder(one, "№", "Клиент").rows).toHaveLength(2);
});

test("the same document gives the same bytes", async () => {
  const [one, again] = await Promise.all(
    [1, 2].map(() => reportWorkbook(documentOf("whole"), { locale: "ru" })),
  );
  expect(Buffer.from(again ?? []).equals(Buffer.from(one ?? []))).toBe(true);
});

test("a masked report gives no name away [R4]", async () => {
  const document = documentOf("whole");
  const masked = await maskReport(document, new Uint8Array(32).fill(1));
  const book = readWorkbook(await reportWorkbook(masked, { locale: "ru" }));
  const said = book.SheetNames.flatMap((name) =>
    cellsOf(sheetOf(book, name)).map(([, { v }]) => String(v)),
  ).join("\n");
  const bare = (name: string): string => name.replace(/^(?:ООО|АО|ИП) /, "").replaceAll('"', "");
  for (const { name, keyPerson, manager, entities } of document.customers)
    for (const secret of [name, keyPerson, manager, ...entities.map(({ taxId }) => taxId)])
      if (secret !== null) expect(said).not.toContain(bare(secret));
});

test("a sum that no number holds is written as text, and said so", async () => {
  const document = documentOf("one customer");
  const sum = "90071992547409.93";
  const [one] = document.customers;
  if (one === undefined) return expect.fail("nobody");
  const large = {
    ...document,
    totals: { ...document.totals, revenue: sum, base: sum },
    customers: [{ ...one, value: sum, revenue: sum }],
  };
  const book = readWorkbook(await reportWorkbook(large, { locale: "en" }));
  const cells = cellsOf(sheetOf(book, "Customers")).map(([, cell]) => cell);
  const written = cells.filter(({ v }) => v === "90,071,992,547,409.93");
  expect(written.map(({ t }) => t)).toEqual(["s", "s"]);
  expect(cellsOf(sheetOf(book, "Report")).map(([, { v }]) => v)).toContainEqual(
    expect.stringContaining("more than 15 digits"),
  );
});

test("5 000 customers are written within the time that a person waits", async () => {
  const document = documentOf("whole");
  const customers = Array.from({ length: 5_000 }, (_, at) => {
    const one = document.customers[at % document.customers.length] ?? expect.fail("nobody");
    return { ...one, id: `c${String(at)}`, name: `${one.name} ${String(at)}`, rank: at + 1 };
  });
  const start = performance.now();
  const made = await reportWorkbook({ ...document, customers }, { locale: "ru" });
  // Four seconds on a quiet machine; tests run beside others.
  expect((performance.now() - start) / 1000).toBeLessThan(30);
  expect(made.length).toBeGreaterThan(1_000_000);
}, 60_000);
