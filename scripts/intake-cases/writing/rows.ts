import type { Bin } from "../../../src/domain/source.ts";
import { costOf, revenueOf, type Sale } from "../ledger.ts";
import type { DateForm, MoneyForm } from "./forms.ts";
import { commaMoney, pointDate } from "./forms.ts";

/** One record of a file with the bin it belongs to: the writer knows, for it wrote it. */
export interface Row<Cell = string> {
  readonly bin: Bin;
  readonly cells: readonly Cell[];
}

/** A column of a plain list: its name, its cell, and what stands under it in a total row. */
export interface Column<Cell = string> {
  readonly header: string;
  readonly cell: (sale: Sale, index: number) => Cell;
  readonly sum?: (sales: readonly Sale[]) => Cell;
}

export const row = <Cell = string>(bin: Bin, ...cells: readonly Cell[]): Row<Cell> => ({
  bin,
  cells,
});
export const blankRow: Row = { bin: "blank", cells: [""] };

/** The rows of a plain list of sales: a header and a row a sale. */
export const listRows = <Cell>(
  sales: readonly Sale[],
  columns: readonly Column<Cell>[],
): readonly Row<Cell | string>[] => [
  { bin: "header", cells: columns.map(({ header }) => header) },
  ...sales.map((sale, index): Row<Cell> => ({
    bin: "accepted",
    cells: columns.map(({ cell }) => cell(sale, index)),
  })),
];

/** A total row: the label in the first cell, sums where columns have one. */
export const totalRow = (
  label: string,
  sales: readonly Sale[],
  columns: readonly Column[],
): Row => ({
  bin: "total",
  cells: columns.map(({ sum }, index) => (index === 0 ? label : (sum?.(sales) ?? ""))),
});

export const dateColumn = (header = "Дата", form: DateForm = pointDate): Column => ({
  header,
  cell: ({ date }) => form(date),
});
export const customerColumn = (header = "Контрагент"): Column => ({
  header,
  cell: ({ customer }) => customer,
});
export const moneyColumn = (header = "Выручка", form: MoneyForm = commaMoney): Column => ({
  header,
  cell: ({ revenue }) => form(revenue),
  sum: (sales) => form(revenueOf(sales)),
});
export const costColumn = (header = "Себестоимость", form: MoneyForm = commaMoney): Column => ({
  header,
  cell: ({ cost }) => form(cost),
  sum: (sales) => form(costOf(sales)),
});
export const textColumn = (
  header: string,
  cell: (sale: Sale, index: number) => string,
): Column => ({
  header,
  cell,
});

/** Date, customer, revenue: the least that makes an export. */
export const leastColumns = (
  date: DateForm = pointDate,
  money: MoneyForm = commaMoney,
): readonly Column[] => [dateColumn("Дата", date), customerColumn(), moneyColumn("Выручка", money)];
export const englishColumns = (date: DateForm, money: MoneyForm): readonly Column[] => [
  dateColumn("date", date),
  customerColumn("customer"),
  moneyColumn("amount", money),
];
