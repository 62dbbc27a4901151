import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CaseFile } from "../../scripts/intake-cases/case.ts";
import { groupedBy, ledger, revenueOf, type Sale } from "../../scripts/intake-cases/ledger.ts";
import { bytesOf, usualDialect, type Dialect } from "../../scripts/intake-cases/writing/dialect.ts";
import {
  commaMoney,
  monthsInRussian,
  pointDate,
} from "../../scripts/intake-cases/writing/forms.ts";
import { gzipOf, zipOf } from "../../scripts/intake-cases/writing/packed.ts";
import {
  costColumn,
  customerColumn,
  dateColumn,
  listRows,
  moneyColumn,
  row,
  textColumn,
  type Column,
  type Row,
} from "../../scripts/intake-cases/writing/rows.ts";
import {
  dayCell,
  moneyCell,
  odsOf,
  oldWorkbookOf,
  xlsxOf,
  type Cell,
} from "../../scripts/intake-cases/writing/workbooks.ts";
import { defaultSettings } from "../../src/analysis/settings.ts";
import type { Engine } from "../../src/engines/engine.ts";
import type { IntakeChoices } from "../../src/intake/contract.ts";
import { readExports } from "../../src/intake/read-exports.ts";
import { reportData } from "../../src/intake/report-data.ts";
import { composeReport } from "../../src/reports/compose.ts";
import { engines } from "../support/engines.ts";
import { exportOf } from "../support/intake-cases.ts";

/*
 * [F5] The same sales in another encoding, container, layout, split or order give the same report apart
 * from `sources`, and from the title, which names the files.
 */

const sales = ledger(1801, { count: 90, days: 500, from: "2023-11-13" });
const documentColumn = textColumn("Регистратор", ({ document }) => document);
const columns: readonly Column[] = [
  dateColumn("Период"),
  documentColumn,
  customerColumn(),
  moneyColumn(),
  costColumn(),
];
const currency = { currency: "RUB" };

const file = (name: string, bytes: CaseFile["bytes"]): CaseFile => ({ name, bytes });
const csv = (some: readonly Sale[], dialect: Partial<Dialect> = {}): CaseFile["bytes"] =>
  bytesOf(listRows(some, columns), { ...usualDialect, ...dialect });
const flat = [file("sales.csv", csv(sales))];

const cells = (some: readonly Sale[]): readonly Row<Cell>[] => [
  row<Cell>("header", ...columns.map(({ header }) => header)),
  ...some.map((sale) =>
    row<Cell>(
      "accepted",
      dayCell(sale.date),
      sale.document,
      sale.customer,
      moneyCell(sale.revenue),
      moneyCell(sale.cost),
    ),
  ),
];
const months = groupedBy(sales, ({ date }) => date.slice(0, 7));
const sheetOfMonths = months.map(([name, some]) => ({ name, rows: cells(some) }));
const oneSheet = [{ name: "Продажи", rows: cells(sales) }];

/** Customer and document, as indents, with sums at each level and a total. */
function grouped(): CaseFile["bytes"] {
  const sums = (some: readonly Sale[]) => [
    commaMoney(revenueOf(some)),
    commaMoney(some.reduce((sum, { cost }) => sum + cost, 0n)),
  ];
  const rows = [
    row("preamble", "Валовая прибыль"),
    row("header", "Контрагент", "Выручка", "Себестоимость"),
    row("header", "Регистратор", "", ""),
    ...groupedBy(sales, ({ customer }) => customer).flatMap(([customer, some]) => [
      row("group", customer, ...sums(some)),
      ...some.map((sale) => row("accepted", `    ${sale.document}`, ...sums([sale]))),
    ]),
    row("total", "Итого", ...sums(sales)),
  ];
  return bytesOf(rows, usualDialect);
}

const monthName = (date: string): string =>
  `${monthsInRussian[Number(date.slice(5, 7)) - 1] ?? ""} ${date.slice(0, 4)}`;
/** What a customer bought in a month, together. */
const monthly = groupedBy(
  sales,
  ({ customer, date }) => `${customer}\n${date.slice(0, 7)}`,
).flatMap(([, some]): readonly Sale[] => {
  const [first] = some;
  return first === undefined ? [] : [{ ...first, revenue: revenueOf(some) }];
});
const monthlyList = bytesOf(
  listRows(monthly, [dateColumn("Месяц", monthName), customerColumn(), moneyColumn()]),
  usualDialect,
);

function crosstab(): CaseFile["bytes"] {
  const names = [...new Set(sales.map(({ date }) => monthName(date)))];
  const rows = [
    row("header", "Контрагент", ...names),
    ...groupedBy(monthly, ({ customer }) => customer).map(([customer, some]) =>
      row(
        "accepted",
        customer,
        ...names.map((name) => {
          const met = some.find(({ date }) => monthName(date) === name);
          return met === undefined ? "" : commaMoney(met.revenue);
        }),
      ),
    ),
  ];
  return bytesOf(rows, usualDialect);
}

const monthFiles = months.map(([name, some]) => file(`${name}.csv`, csv(some)));
const byChance = sales.toSorted(
  (a, b) => Number((a.revenue * 7919n) % 1000n) - Number((b.revenue * 7919n) % 1000n),
);

describe("[F5] one report of the same sales", () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await (engines[0]?.[1] ?? expect.fail("no engine"))();
  });
  afterAll(() => engine.close());

  async function report(
    files: readonly CaseFile[],
    choices: IntakeChoices = currency,
  ): Promise<object> {
    const exports = files.map(({ name, bytes }) => exportOf(bytes, name));
    const read = await readExports(exports, choices, engine);
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    const data = reportData(exports, choices, read.value);
    const {
      sources,
      title: _,
      ...rest
    } = await composeReport(engine, {
      ...data,
      settings: defaultSettings,
      locale: "ru",
    });
    expect(sources.every(({ bins }) => bins.rejected === 0)).toBe(true);
    return rest;
  }

  const same: readonly (readonly [
    string,
    () => readonly CaseFile[] | Promise<readonly CaseFile[]>,
  ])[] = [
    ["windows-1251", () => [file("a.csv", csv(sales, { encoding: "windows-1251" }))]],
    [
      "UTF-16 with tabs",
      () => [file("a.txt", csv(sales, { encoding: "utf-16le", delimiter: "\t" }))],
    ],
    [
      "UTF-8 without a mark, line feeds",
      () => [file("a.csv", csv(sales, { encoding: "utf-8", lineBreak: "\n" }))],
    ],
    ["rows in another order", () => [file("a.csv", csv(byChance))]],
    [
      "columns in another order",
      () => [file("a.csv", bytesOf(listRows(sales, columns.toReversed()), usualDialect))],
    ],
    ["groups by indents", () => [file("a.csv", grouped())]],
    ["a file a month", () => monthFiles],
    ["a file a month, last first", () => monthFiles.toReversed()],
    ["a zip of months", () => [file("a.zip", zipOf(monthFiles))]],
    ["gzip", () => [file("a.csv.gz", gzipOf(csv(sales)))]],
    ["a workbook", async () => [file("a.xlsx", await xlsxOf(oneSheet))]],
    ["a sheet a month", async () => [file("a.xlsx", await xlsxOf(sheetOfMonths))]],
    ["OpenDocument", async () => [file("a.ods", await odsOf(oneSheet))]],
    ["an old workbook", () => [file("a.xls", oldWorkbookOf(oneSheet, "biff8"))]],
    ["Excel's XML of 2003", () => [file("a.xml", oldWorkbookOf(oneSheet, "xlml"))]],
  ];

  test.each(same)("%s", async (_name, files) => {
    expect(await report(await files())).toEqual(await report(flat));
  });

  test("a list of months and a cross-tab of them", async () => {
    expect(await report([file("a.csv", crosstab())])).toEqual(
      await report([file("b.csv", monthlyList)]),
    );
  });

  test("days said with a time and without", async () => {
    const timed = [
      dateColumn("Период", (date) => `${pointDate(date)} 23:59:59`),
      ...columns.slice(1),
    ];
    const bytes = bytesOf(listRows(sales, timed), usualDialect);
    expect(await report([file("a.csv", bytes)])).toEqual(await report(flat));
  });
});
