import type { CaseClass, Expected, ExpectedTable } from "../case.ts";
import { ledger, type Sale } from "../ledger.ts";
import { statedTotal, textCase } from "../text-case.ts";
import { commaMoney, isoDate, moneyForm, pointDate, pointMoney } from "../writing/forms.ts";
import {
  customerColumn,
  dateColumn,
  englishColumns,
  leastColumns,
  listRows,
  moneyColumn,
  row,
  textColumn,
  totalRow,
  type Column,
  type Row,
} from "../writing/rows.ts";

interface Variant {
  readonly above?: readonly Row[];
  readonly table?: ExpectedTable;
  readonly also?: Expected;
  readonly unit?: bigint;
  readonly scale?: number;
  readonly total?: boolean;
  readonly revise?: (sale: Sale, index: number) => Sale;
}

function said(
  name: string,
  shows: string,
  seed: number,
  columns: readonly Column[],
  variant: Variant,
) {
  const { above = [], table = {}, also = {}, unit = 1n, scale = 2 } = variant;
  const sales = ledger(seed).map(variant.revise ?? ((sale) => sale));
  const list = listRows(sales, columns);
  const total = variant.total === true;
  const rows = [...above, ...list, ...(total ? [totalRow("Итого", sales, columns)] : [])];
  const stated = total ? statedTotal(sales, unit) : {};
  return textCase({
    name,
    shows,
    sales,
    rows,
    table: { ...stated, ...table },
    also,
    form: { unit, scale },
  });
}

const title = (text: string): readonly Row[] => [row("preamble", text)];
const thousandsTotal = { unit: 1000n, table: { moneyUnit: 1000 }, total: true };
const withMoney = (header: string): readonly Column[] => [
  dateColumn(),
  customerColumn(),
  moneyColumn(header),
];
const currencyColumn = (currency: (index: number) => string): Column =>
  textColumn("Валюта", (_, index) => currency(index));

/** With VAT of a fifth. */
const grossMoney = (header: string): Column =>
  textColumn(header, ({ revenue }) => commaMoney(revenue + revenue / 5n));
const vatMoney = (header: string): Column =>
  textColumn(header, ({ revenue }) => commaMoney(revenue / 5n));

export const units: CaseClass = {
  name: "units",
  about: "Money in thousands and millions is multiplied exactly.",
  stored: true,
  cases: [
    said("thousands-in-the-title", "«тыс. руб.» in the title.", 701, leastColumns(), {
      ...thousandsTotal,
      above: title("Отчёт о продажах, тыс. руб."),
      also: { currency: "RUB" },
    }),
    said("thousands-unit-of-measure", "«Единица измерения: тыс. руб.»", 702, leastColumns(), {
      ...thousandsTotal,
      above: title("Единица измерения: тыс. руб."),
    }),
    said(
      "thousands-in-the-header",
      "«Выручка, тыс. руб.»",
      703,
      withMoney("Выручка, тыс. руб."),
      thousandsTotal,
    ),
    said("millions-in-the-header", "«Выручка, млн руб.»", 704, withMoney("Выручка, млн руб."), {
      unit: 1_000_000n,
      table: { moneyUnit: 1_000_000 },
      total: true,
    }),
    said(
      "thousands-in-english",
      "`Amounts in thousands`.",
      705,
      englishColumns(isoDate, pointMoney),
      {
        unit: 1000n,
        table: { moneyUnit: 1000 },
        above: title("Amounts in thousands of EUR"),
        also: { currency: "EUR" },
      },
    ),
    said(
      "pieces-in-thousands",
      "«тыс. шт» beside the quantity is no unit of money.",
      706,
      [...leastColumns(), textColumn("Количество, тыс. шт", ({ quantity }) => String(quantity))],
      { table: { moneyUnit: 1 } },
    ),
  ],
};

export const currencies: CaseClass = {
  name: "currencies",
  about: "One currency is named, several are never added up.",
  stored: true,
  cases: [
    said("currency-in-the-header", "«Выручка, руб.»", 721, withMoney("Выручка, руб."), {
      also: { currency: "RUB" },
    }),
    said("currency-in-the-title", "«Валюта: USD» above.", 722, leastColumns(), {
      above: title("Валюта отчета: USD"),
      also: { currency: "USD" },
    }),
    said(
      "one-currency-column",
      "A column that says the same in each row.",
      723,
      [...leastColumns(), currencyColumn(() => "руб.")],
      {
        also: { currency: "RUB" },
      },
    ),
    said(
      "currency-unknown",
      "Nothing says the currency: the figures stand without a sign.",
      724,
      leastColumns(),
      {
        also: { currency: null, warnings: ["currency-unknown"] },
      },
    ),
    said(
      "two-currencies",
      "Roubles and dollars in one column: asked.",
      725,
      [...leastColumns(), currencyColumn((index) => (index % 3 === 0 ? "USD" : "RUB"))],
      {
        also: {
          problem: { kind: "questions", questions: [{ code: "currency", field: "currency" }] },
        },
      },
    ),
    said(
      "two-signs",
      "$ and € beside the amounts: asked.",
      726,
      [
        dateColumn("date", isoDate),
        customerColumn("customer"),
        textColumn(
          "amount",
          ({ revenue }, index) => `${index % 2 === 0 ? "$" : "€"}${pointMoney(revenue)}`,
        ),
      ],
      { also: { problem: { kind: "questions", questions: [{ code: "currency" }] } } },
    ),
    said(
      "spelt-alike",
      "RUB, руб. and ₽ are one currency.",
      727,
      [...leastColumns(), currencyColumn((index) => ["RUB", "руб.", "₽"][index % 3] ?? "")],
      {
        also: { currency: "RUB" },
      },
    ),
    picked(),
  ],
};

/** What is not of the picked currency is left out and counted. */
function picked() {
  const drawn = ledger(728);
  const rows = listRows(drawn, [
    ...leastColumns(),
    currencyColumn((index) => (index % 3 === 0 ? "USD" : "RUB")),
  ]).map((each, index): Row =>
    index > 0 && (index - 1) % 3 === 0 ? { ...each, bin: "excluded" } : each,
  );
  const sales = drawn.filter((_, index) => index % 3 !== 0);
  const also = { choices: { currency: "RUB" }, currency: "RUB" };
  return textCase({ name: "currency-picked", shows: "A person picks roubles.", sales, rows, also });
}

export const vat: CaseClass = {
  name: "vat",
  about: "Revenue is without VAT where both stand.",
  stored: true,
  cases: [
    said(
      "side-by-side",
      "«Сумма без НДС», «НДС», «Сумма с НДС»: the first is revenue.",
      741,
      [
        dateColumn(),
        customerColumn(),
        moneyColumn("Сумма без НДС"),
        vatMoney("НДС"),
        grossMoney("Сумма с НДС"),
      ],
      { table: { vat: "without" } },
    ),
    said(
      "with-before-without",
      "The same, the other way round.",
      742,
      [
        dateColumn(),
        customerColumn(),
        grossMoney("Сумма с НДС"),
        vatMoney("в т.ч. НДС"),
        moneyColumn("Сумма без НДС"),
      ],
      { table: { vat: "without" } },
    ),
    said("with-only", "Only «Сумма с НДС»: taken and said.", 743, withMoney("Сумма с НДС"), {
      table: { vat: "with" },
    }),
    said("without-only", "Only «Выручка без НДС».", 744, withMoney("Выручка (без НДС)"), {
      table: { vat: "without" },
    }),
    said("title-says-with", "The title says «с НДС».", 745, leastColumns(), {
      above: title("Продажи (суммы с НДС)"),
      table: { vat: "with" },
    }),
    said(
      "amount-and-vat",
      "«Сумма» beside «НДС» says nothing of what it holds.",
      746,
      [...leastColumns(), vatMoney("НДС")],
      {
        table: { vat: "unknown" },
        also: { warnings: ["vat-unknown"] },
      },
    ),
    said(
      "english-net-and-gross",
      "Net and gross amounts.",
      747,
      [
        dateColumn("Invoice date", isoDate),
        customerColumn("Customer"),
        textColumn("Gross amount", ({ revenue }) => pointMoney(revenue + revenue / 5n)),
        moneyColumn("Net amount", pointMoney),
      ],
      {},
    ),
    said(
      "thousands-with-vat",
      "«Выручка с НДС, тыс. руб.» says three things.",
      748,
      [
        dateColumn("Период", pointDate),
        customerColumn(),
        moneyColumn("Выручка с НДС, тыс. руб.", moneyForm(",", " ")),
      ],
      { unit: 1000n, table: { moneyUnit: 1000, vat: "with" } },
    ),
  ],
};
