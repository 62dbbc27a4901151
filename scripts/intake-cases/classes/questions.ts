import { asked, type CaseClass, type Expected } from "../case.ts";
import { ledger, type Sale } from "../ledger.ts";
import { textCase } from "../text-case.ts";
import {
  commaMoney,
  dateForm,
  isoDate,
  moneyForm,
  pointDate,
  pointMoney,
} from "../writing/forms.ts";
import {
  customerColumn,
  dateColumn,
  englishColumns,
  leastColumns,
  listRows,
  moneyColumn,
  textColumn,
  type Column,
} from "../writing/rows.ts";

const drawn = (seed: number, revise: (sale: Sale, index: number) => Sale = (sale) => sale) =>
  ledger(seed).map(revise);

function open(
  name: string,
  shows: string,
  sales: readonly Sale[],
  columns: readonly Column[],
  also: Expected,
  scale = 2,
) {
  return textCase({
    name,
    shows,
    sales,
    rows: listRows(sales, columns),
    also,
    form: { scale },
    dialect: { delimiter: "|" },
  });
}

/** Days that could be months, so that nothing settles their order. */
const lowDays = (sale: Sale, index: number): Sale => ({
  ...sale,
  date: `2025-0${String((index % 3) + 1)}-0${String((index % 9) + 1)}`,
});
const monthFirst = dateForm(({ year, mm, dd }) => `${mm}/${dd}/${year}`);
/** 1,234 in each row: a thousand or a decimal. */
const threeDigits = (sale: Sale): Sale => ({
  ...sale,
  revenue: (sale.revenue % 900_000n) + 100_000n,
});
const grouped = moneyForm(".", ",", { scale: 0 });
const openFigures = englishColumns(isoDate, (minor) => grouped(minor / 1n));
const wholeRoubles = (sale: Sale): Sale => ({ ...sale, revenue: threeDigits(sale).revenue * 100n });

export const questions: CaseClass = {
  name: "questions",
  about: "Two answers would give two figures: a person is asked, and the answer is taken.",
  stored: true,
  cases: [
    open(
      "date-order",
      "05/06/2025 in every row of an English file.",
      drawn(951, lowDays),
      englishColumns(monthFirst, pointMoney),
      asked("date-order", "date"),
    ),
    open(
      "date-order-answered",
      "The same, answered: month first.",
      drawn(951, lowDays),
      englishColumns(monthFirst, pointMoney),
      {
        choices: { dateOrder: "month-day-year" },
      },
    ),
    open(
      "date-order-said",
      "With points the day stands first: said, not asked.",
      drawn(953, lowDays),
      leastColumns(pointDate),
      {
        warnings: ["day-month-assumed"],
      },
    ),
    open(
      "decimal-separator",
      "1,234 in every row.",
      drawn(954, threeDigits),
      openFigures,
      asked("decimal-separator", "revenue"),
    ),
    open(
      "decimal-separator-answered",
      "The same, answered: thousands.",
      drawn(954, wholeRoubles),
      englishColumns(isoDate, (minor) => grouped(minor / 100n)),
      {
        choices: { decimalSeparator: "." },
      },
    ),
    open(
      "which-revenue",
      "«Сумма» and «Стоимость» differ.",
      drawn(956),
      [
        ...leastColumns().slice(0, 2),
        moneyColumn("Сумма"),
        textColumn("Стоимость", ({ cost }) => commaMoney(cost)),
      ],
      asked("which-column", "revenue"),
    ),
    open(
      "which-revenue-answered",
      "The same, answered.",
      drawn(956),
      [
        ...leastColumns().slice(0, 2),
        moneyColumn("Сумма"),
        textColumn("Стоимость", ({ cost }) => commaMoney(cost)),
      ],
      {
        choices: { mapping: { revenue: "Сумма" } },
      },
    ),
    open(
      "which-date",
      "Two columns of equal standing differ.",
      drawn(958),
      [
        dateColumn("Дата документа"),
        dateColumn("Дата реализации", (date) =>
          pointDate(date.replace("-01-", "-02-").slice(0, 8) + "15"),
        ),
        customerColumn(),
        moneyColumn(),
      ],
      asked("which-column", "date"),
    ),
    open(
      "no-customer",
      "No column names anybody.",
      drawn(959),
      [dateColumn(), moneyColumn(), textColumn("Количество", ({ quantity }) => String(quantity))],
      asked("which-column", "entity"),
    ),
    open(
      "no-date",
      "No column holds a day.",
      drawn(960),
      [customerColumn(), moneyColumn()],
      asked("which-column", "date"),
    ),
    open(
      "unknown-names",
      "Names that mean nothing: values tell the columns.",
      drawn(961),
      [dateColumn("Поле 1"), customerColumn("Поле 2"), moneyColumn("Поле 3")],
      {},
    ),
    open(
      "unknown-names-two-sums",
      "Names that mean nothing and two columns of figures.",
      drawn(962),
      [
        dateColumn("Поле 1"),
        customerColumn("Поле 2"),
        moneyColumn("Поле 3"),
        textColumn("Поле 4", ({ cost }) => commaMoney(cost)),
      ],
      asked("which-column", "revenue"),
    ),
    open(
      "seven-decimals",
      "More decimals than are kept: to how many?",
      drawn(963),
      leastColumns(pointDate, moneyForm(",", "", { scale: 7 })),
      asked("decimals", "revenue"),
    ),
  ],
};
