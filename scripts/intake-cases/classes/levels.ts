import type { CaseClass } from "../case.ts";
import { groupedBy, ledger, type Sale } from "../ledger.ts";
import { statedTotal, textCase } from "../text-case.ts";
import { commaMoney, pointDate } from "../writing/forms.ts";
import {
  listRows,
  moneyColumn,
  row,
  textColumn,
  totalRow,
  type Column,
  type Row,
} from "../writing/rows.ts";

const columns: readonly Column[] = [
  textColumn("Менеджер", ({ manager }) => manager),
  textColumn("Контрагент", ({ customer }) => customer),
  textColumn("Дата", ({ date }) => pointDate(date)),
  textColumn("Документ", ({ document }) => document),
  moneyColumn(),
];

/** Sorted by manager, customer and day, as a report with levels is. */
const sorted = (sales: readonly Sale[]): readonly Sale[] =>
  groupedBy(sales, ({ manager }) => manager).flatMap(([, some]) =>
    groupedBy(some, ({ customer }) => customer).flatMap(([, theirs]) => theirs),
  );

/** A cell of a level stands only where it changes. */
const filledOnce = (list: readonly Row[], levels: number): readonly Row[] =>
  list.map((each, index) => ({
    ...each,
    cells: each.cells.map((cell, at) => {
      const above = list[index - 1];
      const same =
        above !== undefined &&
        each.cells.slice(0, at + 1).every((own, place) => own === above.cells[place]);
      return at < levels && same ? "" : cell;
    }),
  }));

function levelled(
  name: string,
  shows: string,
  seed: number,
  rowsOf: (sales: readonly Sale[]) => readonly Row[],
  stated = false,
) {
  const sales = sorted(ledger(seed));
  const table = { layout: "grouped", ...(stated ? statedTotal(sales) : {}) };
  return textCase({ name, shows, sales, rows: rowsOf(sales), table });
}

const list = (sales: readonly Sale[]): readonly Row[] => listRows(sales, columns);
const grand = (sales: readonly Sale[]): Row => totalRow("Итого", sales, columns);
const customersOf = (sales: readonly Sale[]) => groupedBy(sales, ({ customer }) => customer);
const managersOf = (sales: readonly Sale[]) => groupedBy(sales, ({ manager }) => manager);

/** A heading row a level, with the sum of all below it; its lines leave the columns of levels empty. */
const headed = (sales: readonly Sale[]): readonly Row[] =>
  managersOf(sales).flatMap(([manager, theirs]) => [
    row("group", manager, "", "", "", commaMoney(sumOf(theirs))),
    ...customersOf(theirs).flatMap(([customer, some]) => [
      row("group", "", customer, "", "", commaMoney(sumOf(some))),
      ...some.map((sale) =>
        row("accepted", "", "", pointDate(sale.date), sale.document, commaMoney(sale.revenue)),
      ),
    ]),
  ]);
const sumOf = (sales: readonly Sale[]): bigint =>
  sales.reduce((sum, { revenue }) => sum + revenue, 0n);

export const levels: CaseClass = {
  name: "levels",
  about: "Levels as columns: a name stands once and holds for the rows below it.",
  stored: true,
  cases: [
    levelled("customer-once", "The customer stands in the first of its rows.", 801, (sales) =>
      filledOnce(
        list(sales).map(({ bin, cells }) => ({ bin, cells: cells.slice(1) })),
        1,
      ),
    ),
    levelled("manager-and-customer-once", "Manager and customer stand once.", 802, (sales) =>
      filledOnce(list(sales), 2),
    ),
    levelled(
      "once-with-total",
      "Both once, and a total.",
      803,
      (sales) => [...filledOnce(list(sales), 2), grand(sales)],
      true,
    ),
    levelled(
      "once-with-subtotals",
      "Both once, «Итого по» behind each customer, a total at the end.",
      804,
      (sales) => [
        ...list([]),
        ...customersOf(sales).flatMap(([customer, some]) => [
          ...filledOnce(list(some).slice(1), 2),
          row("total", "", `Итого по ${customer}`, "", "", commaMoney(sumOf(some))),
        ]),
        grand(sales),
      ],
      true,
    ),
    levelled("headings-with-sums", "A heading row a level, with its sum.", 805, (sales) => [
      ...list([]),
      ...headed(sales),
    ]),
    levelled(
      "headings-title-and-total",
      "The same below a title and above a total.",
      806,
      (sales) => [
        row("preamble", "Продажи по менеджерам"),
        row("preamble", "Период: 01.01.2025 - 31.03.2025"),
        ...list([]),
        ...headed(sales),
        grand(sales),
      ],
      true,
    ),
    levelled("headings-without-sums", "Heading rows that hold no sum.", 807, (sales) => [
      ...list([]),
      ...headed(sales).map((each) =>
        each.bin === "group"
          ? { ...each, cells: each.cells.map((cell, at) => (at === 4 ? "" : cell)) }
          : each,
      ),
    ]),
  ],
};
