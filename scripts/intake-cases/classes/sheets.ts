import { asked, type CaseClass, type Expected } from "../case.ts";
import { groupedBy, ledger, revenueOf, type Sale } from "../ledger.ts";
import { statedTotal } from "../text-case.ts";
import { typedList, workbookCase, type WorkbookCase } from "../workbook-case.ts";
import { monthsInRussian } from "../writing/forms.ts";
import { row, type Row } from "../writing/rows.ts";
import {
  moneyCell,
  odsOf,
  oldWorkbookOf,
  xlsxOf,
  type Cell,
  type OldKind,
  type Sheet,
} from "../writing/workbooks.ts";

const cover: Sheet = {
  name: "О отчёте",
  rows: [
    row<Cell>("preamble", "Отчёт подготовлен отделом продаж"),
    row<Cell>("preamble", "Вопросы: доб. 123"),
  ],
};
const prices: Sheet = {
  name: "Цены",
  rows: [
    row<Cell>("header", "Артикул", "Цена"),
    ...[1, 2, 3].map((at) => row<Cell>("accepted", `А-${String(at)}`, at * 100)),
  ],
};
const empty: Sheet = { name: "Лист3", rows: [] };
const of = (sales: readonly Sale[], name = "Продажи", hidden = false): Sheet => ({
  name,
  rows: typedList(sales),
  ...(hidden ? { hidden } : {}),
});

const monthly = (sales: readonly Sale[]): readonly Sheet[] =>
  groupedBy(sales, ({ date }) => date.slice(5, 7)).map(([month, some]) =>
    of(some, monthsInRussian[Number(month) - 1]),
  );

interface Variant {
  readonly read?: readonly number[];
  readonly also?: Expected;
  readonly sales?: (sales: readonly Sale[]) => readonly Sale[];
}

function book(
  kind: Pick<WorkbookCase, "format" | "file" | "bytes">,
  name: string,
  shows: string,
  seed: number,
  sheetsOf: (sales: readonly Sale[]) => readonly Sheet[],
  variant: Variant = {},
) {
  const drawn = ledger(seed, { count: 18 });
  const sheets = sheetsOf(drawn);
  const read = (variant.read ?? [0]).map((sheet) => ({ sheet }));
  const sales = variant.sales?.(drawn) ?? drawn;
  return workbookCase({
    name,
    shows,
    sales,
    sheets,
    read,
    ...kind,
    ...(variant.also === undefined ? {} : { also: variant.also }),
  });
}

const xlsx = {
  format: "xlsx",
  file: "sales.xlsx",
  bytes: (sheets: readonly Sheet[]) => xlsxOf(sheets),
};
const ods = {
  format: "ods",
  file: "sales.ods",
  bytes: (sheets: readonly Sheet[]) => odsOf(sheets),
};
const old = (kind: OldKind, format: string, file: string) => ({
  format,
  file,
  bytes: (sheets: readonly Sheet[]) => oldWorkbookOf(sheets, kind),
});
const xls = old("biff8", "xls", "sales.xls");
const spreadsheetml = old("xlml", "spreadsheetml", "sales.xml");
const threeMonths = { read: [0, 1, 2] };

export const sheets: CaseClass = {
  name: "sheets",
  about: "Which sheets of a workbook hold sales.",
  stored: true,
  cases: [
    book(xlsx, "second-sheet", "The first sheet is a cover.", 1101, (sales) => [cover, of(sales)], {
      read: [1],
      also: { skipped: [{ reason: "no-table" }] },
    }),
    book(
      xlsx,
      "empty-sheets",
      "Empty sheets behind, as old Excel makes them.",
      1102,
      (sales) => [of(sales), { ...empty, name: "Лист2" }, empty],
      { also: { skipped: [{ reason: "empty" }, { reason: "empty" }] } },
    ),
    book(
      xlsx,
      "empty-sheet-first",
      "The first sheet is empty.",
      1103,
      (sales) => [empty, of(sales)],
      { read: [1], also: { skipped: [{ reason: "empty" }] } },
    ),
    book(
      xlsx,
      "hidden-sheet",
      "Last year's sales lie on a hidden sheet.",
      1104,
      (sales) => [of(sales), of(ledger(1199, { from: "2024-01-13" }), "Архив", true)],
      { also: { skipped: [{ reason: "hidden" }] } },
    ),
    book(xlsx, "sheet-a-month", "A sheet a month.", 1105, monthly, threeMonths),
    book(
      xlsx,
      "sheet-a-month-and-cover",
      "A sheet a month behind a cover.",
      1106,
      (sales) => [cover, ...monthly(sales)],
      { read: [1, 2, 3], also: { skipped: [{ reason: "no-table" }] } },
    ),
    book(
      xlsx,
      "price-list-beside",
      "A price list beside the sales.",
      1107,
      (sales) => [of(sales), prices],
      {},
    ),
    book(xlsx, "sheet-picked", "A person picks one month.", 1108, monthly, {
      read: [1],
      sales: (sales) => sales.filter(({ date }) => date.slice(5, 7) === "02"),
      also: {
        choices: { sheets: ["Февраль"] },
        skipped: [{ reason: "by-choice" }, { reason: "by-choice" }],
      },
    }),
    book(
      xlsx,
      "same-sales-twice",
      "A sheet of all sales and one of the first five again: asked.",
      1109,
      (sales) => [of(sales), of(sales.slice(0, 5), "Выборка")],
      { also: asked("overlaps") },
    ),
    book(
      xlsx,
      "sheet-names",
      "Names of sheets with strokes, quotes and emoji.",
      1110,
      (sales) => [of(sales.slice(0, 9), "Ян'варь & «К»"), of(sales.slice(9), "🌹 2")],
      { read: [0, 1] },
    ),
    book(ods, "ods-list", "OpenDocument.", 1121, (sales) => [of(sales)]),
    book(
      ods,
      "ods-sheet-a-month",
      "OpenDocument with a sheet a month.",
      1122,
      monthly,
      threeMonths,
    ),
    book(ods, "ods-cover", "OpenDocument with a cover.", 1123, (sales) => [cover, of(sales)], {
      read: [1],
    }),
    book(
      old("ods", "ods", "sales.ods"),
      "ods-of-another-program",
      "OpenDocument as another program writes it.",
      1124,
      (sales) => [of(sales)],
    ),
    book(
      old("xlsx", "xlsx", "sales.xlsx"),
      "xlsx-of-another-program",
      "A workbook as another program writes it.",
      1125,
      (sales) => [of(sales)],
    ),
    book(
      { ...xlsx, file: "sales.xls" },
      "xlsx-named-xls",
      "A new workbook under an old name.",
      1126,
      (sales) => [of(sales)],
    ),
    book(xls, "xls-list", "The binary workbook of Excel 97.", 1131, (sales) => [of(sales)]),
    book(xls, "xls-sheet-a-month", "Excel 97 with a sheet a month.", 1132, monthly, threeMonths),
    book(
      xls,
      "xls-hidden-sheet",
      "Excel 97 with a hidden sheet.",
      1133,
      (sales) => [of(sales), of(ledger(1198, { from: "2024-01-13" }), "Архив", true)],
      { also: { skipped: [{ reason: "hidden" }] } },
    ),
    book(
      { ...xls, file: "sales.csv" },
      "xls-named-csv",
      "Excel 97 under the name of a CSV.",
      1134,
      (sales) => [of(sales)],
    ),
    titled("xls-title-and-total", xls, 1135),
    book(spreadsheetml, "spreadsheetml-list", "Excel's XML of 2003.", 1141, (sales) => [of(sales)]),
    book(
      { ...spreadsheetml, file: "sales.xls" },
      "spreadsheetml-named-xls",
      "The same under the name .xls, as 1C saves it.",
      1142,
      (sales) => [of(sales)],
    ),
    titled("spreadsheetml-title-and-total", spreadsheetml, 1143),
    titled("ods-title-and-total", ods, 1144),
  ],
};

function titled(name: string, kind: Pick<WorkbookCase, "format" | "file" | "bytes">, seed: number) {
  const sales = ledger(seed);
  const rows: readonly Row<Cell>[] = [
    row<Cell>("preamble", "Анализ продаж"),
    row<Cell>("preamble", "Период: 01.01.2025 - 31.03.2025"),
    row<Cell>("blank", null),
    ...typedList(sales),
    row<Cell>("total", "Итого", null, moneyCell(revenueOf(sales))),
  ];
  return workbookCase({
    name,
    shows: "A title, a period, a blank row, a total.",
    sales,
    sheets: [{ name: "Продажи", rows }],
    read: [{ sheet: 0, table: statedTotal(sales) }],
    ...kind,
  });
}
