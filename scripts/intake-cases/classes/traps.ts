import { asked, refused, type CaseClass, type Expected, type ExpectedTable } from "../case.ts";
import { groupedBy, ledger, revenueOf, type Sale } from "../ledger.ts";
import { statedTotal, textCase } from "../text-case.ts";
import {
  commaMoney,
  dateForm,
  isoDate,
  moneyForm,
  monthsInRussian,
  plainDecimal,
  pointDate,
  pointMoney,
} from "../writing/forms.ts";
import {
  customerColumn,
  dateColumn,
  leastColumns,
  listRows,
  moneyColumn,
  row,
  textColumn,
  type Column,
  type Row,
} from "../writing/rows.ts";

interface Variant {
  readonly revise?: (sale: Sale, index: number) => Sale;
  readonly rows?: (sales: readonly Sale[], list: readonly Row[]) => readonly Row[];
  readonly read?: (sales: readonly Sale[]) => readonly Sale[];
  readonly table?: (sales: readonly Sale[]) => ExpectedTable;
  readonly also?: Expected;
}

function trap(
  name: string,
  shows: string,
  seed: number,
  columns: readonly Column[],
  variant: Variant = {},
) {
  const written = ledger(seed, { count: 16 }).map(variant.revise ?? ((sale) => sale));
  const list = listRows(written, columns);
  const rows = variant.rows?.(written, list) ?? list;
  const sales = variant.read?.(written) ?? written;
  const table = variant.table?.(written) ?? {};
  return textCase({ name, shows, sales, rows, table, also: variant.also ?? {} });
}

const day = dateColumn();
const customer = customerColumn();
const larger = (header: string, by: bigint): Column =>
  textColumn(header, ({ revenue }) => commaMoney(revenue + revenue / by));
const smaller = (header: string, by: bigint): Column =>
  textColumn(header, ({ revenue }) => commaMoney(revenue / by));

/** Sales of a customer in a month, together, on its first day. */
const byMonth = (sales: readonly Sale[]): readonly Sale[] =>
  groupedBy(sales, ({ customer: name, date }) => `${name}\n${date.slice(0, 7)}`).flatMap(
    ([, some]): readonly Sale[] => {
      const [first] = some;
      if (first === undefined) return [];
      return [{ ...first, date: `${first.date.slice(0, 7)}-01`, revenue: revenueOf(some) }];
    },
  );
const months = ["2025-01-01", "2025-02-01", "2025-03-01"];
const monthName = dateForm(({ year, month }) => `${monthsInRussian[month - 1] ?? ""} ${year}`);
const sumAt = (cells: readonly Sale[], month: string): string => {
  const met = cells.filter(({ date }) => date === month);
  return met.length === 0 ? "" : commaMoney(revenueOf(met));
};

/** A cross-tab of one quarter with columns behind its months. */
const crosstab =
  (head: readonly Row[], behind: (cells: readonly Sale[]) => readonly string[], total?: string) =>
  (sales: readonly Sale[]): readonly Row[] => {
    const cells = byMonth(sales);
    const line = (some: readonly Sale[]) => [
      ...months.map((month) => sumAt(some, month)),
      ...behind(some),
    ];
    return [
      ...head,
      ...groupedBy(cells, (sale) => sale.customer).map(([name, some]) =>
        row("accepted", name, ...line(some)),
      ),
      ...(total === undefined ? [] : [row("total", total, ...line(cells))]),
    ];
  };
const crossed = { read: byMonth, table: (): ExpectedTable => ({ layout: "crosstab" }) };
const sum = (cells: readonly Sale[]): string => commaMoney(revenueOf(cells));

/** Subtotals as Excel's own command makes them. */
const excelSubtotals =
  (word: string, grand: string) => (sales: readonly Sale[], list: readonly Row[]) => [
    ...list.slice(0, 1),
    ...groupedBy(sales, (sale) => sale.customer).flatMap(([name, some]) => [
      ...listRows(some, leastColumns()).slice(1),
      row("total", "", `${name} ${word}`, commaMoney(revenueOf(some))),
    ]),
    row("total", "", grand, commaMoney(revenueOf(sales))),
  ];

export const traps: CaseClass = {
  name: "traps",
  about: "Where a plausible reading gives a wrong figure.",
  stored: true,
  cases: [
    trap(
      "discounts",
      "With and without a discount: asked, never the larger one unsaid.",
      1901,
      [
        day,
        customer,
        larger("Сумма без скидки", 10n),
        smaller("Сумма скидки", 10n),
        moneyColumn("Сумма со скидкой"),
      ],
      { also: asked("which-column", "revenue") },
    ),
    trap("paid-and-owed", "What was paid or is owed is no revenue.", 1902, [
      day,
      customer,
      smaller("Сумма оплаты", 2n),
      smaller("Сумма долга", 3n),
      moneyColumn("Сумма"),
    ]),
    trap(
      "price-without-amount",
      "A price is no revenue: asked.",
      1903,
      [
        day,
        customer,
        textColumn("Количество", ({ quantity }) => String(quantity)),
        moneyColumn("Цена"),
      ],
      { also: asked("which-column", "revenue") },
    ),
    trap("plan-and-fact", "A plan is no revenue.", 1904, [
      day,
      customer,
      larger("Выручка план", 5n),
      moneyColumn("Выручка факт"),
    ]),
    trap("opening-balance", "Balances beside the turnover are no revenue.", 1905, [
      day,
      customer,
      larger("Остаток на начало", 3n),
      moneyColumn("Сумма"),
      larger("Остаток на конец", 4n),
    ]),
    trap("snake-case", "Names of a database.", 1906, [
      dateColumn("invoice_date", isoDate),
      textColumn("customer_id", ({ taxId }) => taxId.slice(-4)),
      customerColumn("customer_name"),
      textColumn("unit_price", ({ cost }) => pointMoney(cost)),
      moneyColumn("net_amount", pointMoney),
    ]),
    trap(
      "parentheses-and-sign",
      "`($1,234.50)` is negative dollars.",
      1907,
      [
        dateColumn("date", isoDate),
        customerColumn("customer"),
        textColumn("amount", ({ revenue }) =>
          revenue < 0n ? `($${moneyForm(".", ",")(-revenue)})` : `$${moneyForm(".", ",")(revenue)}`,
        ),
      ],
      {
        revise: (sale, index) => (index % 4 === 2 ? { ...sale, revenue: -sale.revenue } : sale),
        also: { currency: "USD" },
      },
    ),
    trap(
      "thousands-in-cells",
      "«12,5 тыс.» in a cell is no 12,50.",
      1908,
      [
        day,
        customer,
        textColumn(
          "Выручка",
          ({ revenue }) => `${plainDecimal(revenue, 5).replace(".", ",")} тыс. руб.`,
        ),
      ],
      { also: refused("nothing-accepted") },
    ),
    trap(
      "days-without-year",
      "«05.01» is no month of a year.",
      1909,
      [
        dateColumn(
          "Дата",
          dateForm(({ mm, dd }) => `${dd}.${mm}`),
        ),
        customer,
        moneyColumn(),
      ],
      { also: refused("nothing-accepted") },
    ),
    trap("mixed-dates", "ISO and dd.mm.yyyy in one column.", 1910, [
      textColumn("Дата", ({ date }, index) => (index % 2 === 0 ? date : pointDate(date))),
      customer,
      moneyColumn(),
    ]),
    trap(
      "excel-subtotals",
      "«ООО «Ромашка» Итог» and «Общий итог» of Excel's subtotals.",
      1911,
      leastColumns(),
      {
        rows: excelSubtotals("Итог", "Общий итог"),
        read: (sales) => sales,
        table: statedTotal,
      },
    ),
    trap(
      "excel-subtotals-english",
      "`ООО «Ромашка» Total` and `Grand Total`.",
      1912,
      leastColumns(),
      {
        rows: excelSubtotals("Total", "Grand Total"),
        table: statedTotal,
      },
    ),
    trap(
      "quarter-behind-months",
      "A column «1 кв. 2025» behind its months is their sum.",
      1913,
      [],
      {
        ...crossed,
        rows: crosstab(
          [row("header", "Контрагент", ...months.map(monthName), "1 кв. 2025")],
          (cells) => [sum(cells)],
        ),
      },
    ),
    trap("year-behind-months", "A column «2025» behind its months is their sum.", 1914, [], {
      ...crossed,
      rows: crosstab([row("header", "Контрагент", ...months.map(monthName), "2025")], (cells) => [
        sum(cells),
      ]),
    }),
    trap("share-behind-months", "A column of shares behind the months is no money.", 1915, [], {
      ...crossed,
      rows: crosstab(
        [row("header", "Контрагент", ...months.map(monthName), "Итого", "Доля, %")],
        (cells) => [sum(cells), "12,5"],
      ),
    }),
    trap("pivot-table", "A pivot table of Excel, with its own names.", 1916, [], {
      ...crossed,
      rows: crosstab(
        [
          row("preamble", "Сумма по полю Выручка", "Названия столбцов", "", "", ""),
          row("header", "Названия строк", ...months.map(monthName), "Общий итог"),
        ],
        (cells) => [sum(cells)],
        "Общий итог",
      ),
    }),
    trap(
      "operation-without-minus",
      "A column says «Возврат», the money has no minus: asked.",
      1917,
      [
        day,
        customer,
        textColumn("Вид операции", (_, index) => (index % 4 === 3 ? "Возврат" : "Продажа")),
        moneyColumn(),
      ],
      { also: asked("returns") },
    ),
    trap(
      "vat-below-the-total",
      "«В том числе НДС» below the total is no sale.",
      1918,
      leastColumns(),
      {
        rows: (sales, list) => [
          ...list,
          row("total", "Итого", "", commaMoney(revenueOf(sales))),
          row("total", "В том числе НДС", "", commaMoney(revenueOf(sales) / 6n)),
        ],
        table: statedTotal,
      },
    ),
    trap(
      "two-years-of-one-list",
      "The same customer on the same day twice with unlike sums: both count.",
      1919,
      leastColumns(),
      {
        revise: (sale, index) =>
          index % 2 === 1 ? { ...sale, date: "2025-02-14", customer: "ООО Заря" } : sale,
      },
    ),
  ],
};
