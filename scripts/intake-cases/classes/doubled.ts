import {
  asked,
  type CaseClass,
  type CaseFile,
  type Expected,
  type GeneratedCase,
} from "../case.ts";
import { expectedOf } from "../expectation.ts";
import { groupedBy, ledger, revenueOf, type Sale } from "../ledger.ts";
import { typedList } from "../workbook-case.ts";
import { bytesOf, usualDialect } from "../writing/dialect.ts";
import { monthsInRussian, plainDecimal } from "../writing/forms.ts";
import { zipOf } from "../writing/packed.ts";
import { leastColumns, listRows, row } from "../writing/rows.ts";
import { moneyCell, xlsxOf, type Cell, type Sheet } from "../writing/workbooks.ts";

const months = ["01", "02", "03"];

/** The same sales once more, a row a customer and a column a month. */
function summary(sales: readonly Sale[]): Sheet {
  const names = months.map((month) => `${monthsInRussian[Number(month) - 1] ?? ""} 2025`);
  return {
    name: "Свод",
    rows: [
      row<Cell>("header", "Контрагент", ...names),
      ...groupedBy(sales, ({ customer }) => customer).map(([customer, some]) =>
        row<Cell>(
          "accepted",
          customer,
          ...months.map((month) => {
            const met = some.filter(({ date }) => date.slice(5, 7) === month);
            return met.length === 0 ? null : moneyCell(revenueOf(met));
          }),
        ),
      ),
    ],
  };
}

const csv = (sales: readonly Sale[]) => bytesOf(listRows(sales, leastColumns()), usualDialect);

function doubled(
  name: string,
  shows: string,
  seed: number,
  file: string,
  write: (sales: readonly Sale[]) => CaseFile["bytes"] | Promise<CaseFile["bytes"]>,
  expected: (sales: readonly Sale[]) => Expected,
): GeneratedCase {
  const sales = ledger(seed, { count: 18 });
  return {
    name,
    shows,
    expected: expected(sales),
    files: async () => [{ name: file, bytes: await write(sales) }],
  };
}

const orders = (sales: readonly Sale[]): string =>
  JSON.stringify(
    sales.map(({ date, customer, revenue }) => ({
      date,
      customer,
      amount: plainDecimal(revenue),
      items: [
        { sku: "A", sum: plainDecimal(revenue / 2n) },
        { sku: "B", sum: plainDecimal(revenue - revenue / 2n) },
      ],
    })),
  );

export const doubledSales: CaseClass = {
  name: "doubled",
  about:
    "The same sales stand twice in what is given, in other forms: nothing is counted twice unsaid.",
  stored: true,
  cases: [
    doubled(
      "summary-beside",
      "A sheet of sales and a sheet that sums them up by month: asked which.",
      1951,
      "sales.xlsx",
      (sales) => xlsxOf([{ name: "Продажи", rows: typedList(sales) }, summary(sales)]),
      () => asked("which-sheet"),
    ),
    doubled(
      "summary-first",
      "The same with the summary first.",
      1952,
      "sales.xlsx",
      (sales) => xlsxOf([summary(sales), { name: "Продажи", rows: typedList(sales) }]),
      () => asked("which-sheet"),
    ),
    doubled(
      "two-forms-in-a-zip",
      "A zip of a CSV and a workbook of the same sales: asked.",
      1953,
      "sales.zip",
      async (sales) =>
        zipOf([
          { name: "sales.csv", bytes: csv(sales) },
          { name: "sales.xlsx", bytes: await xlsxOf([{ name: "Лист1", rows: typedList(sales) }]) },
        ]),
      () => asked("overlaps"),
    ),
    doubled(
      "orders-with-items",
      "JSON of orders, each with a list of its items: the order's amount counts once.",
      1954,
      "orders.json",
      (sales) => new TextEncoder().encode(orders(sales)),
      (sales) => expectedOf(sales, [{ format: "json" }]),
    ),
  ],
};
