import { describe, expect, test } from "vitest";
import { figureCell, textCell, type BlockTable } from "../../src/reports/blocks/block.ts";
import { withoutFormula } from "../../src/reports/csv.ts";
import { fileName, tableCsv, tableCsvPlain, tableText } from "../../src/reports/table-rows.ts";

describe("a cell", () => {
  test.each(["=1+2", "+7 (916) 123-45-67", "@SUM(A1)", "-1+2", "\tx", "\rx", "\nx"])(
    "%j is no formula to a spreadsheet",
    (text) => {
      expect(withoutFormula(text)).toBe(`'${text}`);
    },
  );

  test.each(["-5,00", "+12", "−5", "-1 234,56", "ООО", ""])("%j stays as it is", (text) => {
    expect(withoutFormula(text)).toBe(text);
  });
});

const hostile = '=HYPERLINK("http://example.com";"x")';

/** A name that is a formula, a percentage with a plus, money rounded to thousands, a small drawing. */
const table: BlockTable = {
  id: "moves",
  caption: "Moves",
  shown: 1,
  columns: [
    { id: "customer", label: "Клиент", unit: "", align: "start" },
    { id: "change", label: "Перемена", unit: "тыс.\u00a0₽", exactUnit: "₽", align: "end" },
    { id: "relative", label: "К прежнему", unit: "", align: "end" },
    { id: "series", label: "Динамика", unit: "", align: "start" },
  ],
  rows: [
    {
      id: "1",
      cells: [
        textCell(hostile, "…\u20601234"),
        figureCell("1\u00a0235", 1_234_567.89),
        figureCell("+3,1\u00a0%", 0.031),
        { text: "", sort: null, mark: { kind: "spark", data: { values: [1], partial: [false] } } },
      ],
    },
    {
      id: "2",
      cells: [
        textCell("\u2068שלום\u2069"),
        figureCell("\u22125", -5000.5),
        figureCell("", null),
        { text: "", sort: null },
      ],
    },
  ],
  total: [textCell("Всего"), figureCell("1\u00a0230", 1_229_567.39), figureCell("", null)],
};

describe("a table as a file", () => {
  test("for a Russian spreadsheet: every row, numbers whole, no formula, no drawing", () => {
    expect(tableCsv(table, "ru")).toBe(
      "\uFEFFКлиент;;Перемена, ₽;К прежнему\r\n" +
        `"'=HYPERLINK(""http://example.com"";""x"")";…1234;1234567,89;3,1%\r\n` +
        "שלום;;-5000,5;\r\n" +
        "Всего;;1229567,39;\r\n",
    );
  });

  test("in English with commas between and points inside", () => {
    const english: BlockTable = {
      ...table,
      columns: table.columns.slice(1, 3).map((column) => ({ ...column, unit: "₽", label: "L" })),
      rows: [{ id: "1", cells: [figureCell("1,235", 1234.5), figureCell("<\u00a00.1", 0.0001)] }],
      total: [figureCell("2", 2), figureCell("+12.5%", 0.125)],
    };
    expect(tableCsv(english, "en")).toBe('\uFEFF"L, ₽","L, ₽"\r\n1234.5,< 0.1\r\n2,12.5%\r\n');
  });

  test("as text for the clipboard: tabs between, and no formula either", () => {
    expect(tableText(table, "ru").split("\n")[1]).toBe(`'${hostile}\t…1234\t1234567,89\t3,1%`);
  });

  test("groups of rows have a column of their own", () => {
    const rows = table.rows.map((row) => ({ ...row, group: "Отделы" }));
    expect(tableCsv({ ...table, rows }, "ru")).toContain("\r\nОтделы;שלום;;");
  });
});

describe("a table for programs", () => {
  test("has ids for heads, raw values, no mark, no total", () => {
    expect(tableCsvPlain(table, "ru")).toBe(
      "customer,customer_note,change,relative\r\n" +
        `"'=HYPERLINK(""http://example.com"";""x"")",…1234,1234567.89,0.031\r\n` +
        "שלום,,-5000.5,\r\n",
    );
  });

  test("has days, exact sums and small shares as they are, whatever the language", () => {
    const rows: BlockTable["rows"] = [
      {
        id: "1",
        cells: [
          { text: "31\u00a0Jan 2025", sort: "2025-01-31" },
          { ...figureCell("90", 9.007199254740994e13), exact: { amount: "90071992547409.93" } },
          figureCell("<\u00a00.1", 0.000012),
          { text: "", sort: null },
        ],
      },
    ];
    const columns = table.columns.map((column) =>
      column.id === "relative" ? { ...column, unit: "%" } : column,
    );
    const { total: _, ...rest } = table;
    expect(tableCsvPlain({ ...rest, columns, rows }, "en")).toBe(
      "customer,change,relative\r\n2025-01-31,90071992547409.93,0.000012\r\n",
    );
  });

  test("never takes a figure for another that its order only resembles", () => {
    const rows: BlockTable["rows"] = [
      { id: "1", cells: [figureCell("26,9\u00a0%", 0), figureCell("критический", 0.269)] },
    ];
    const columns = [0, 1].map((id) => ({
      id: `c${String(id)}`,
      label: "",
      unit: "",
      align: "end" as const,
    }));
    expect(tableCsvPlain({ id: "t", caption: "", columns, rows }, "ru")).toBe(
      "c0,c1\r\n0.269,критический\r\n",
    );
  });
});

test("a file is named after its heading, without what systems forbid", () => {
  expect(fileName('a/b\\c:"d"?\u202e<e>\u0000', "csv")).toBe("a b c d e.csv");
  expect(fileName("...", "png")).toBe("kamerton.png");
});
