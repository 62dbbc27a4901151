import type { CaseClass, Expected } from "../case.ts";
import { ledger, type Sale } from "../ledger.ts";
import { textCase } from "../text-case.ts";
import { moneyForm, plainDecimal, pointDate, type MoneyForm } from "../writing/forms.ts";
import { leastColumns, listRows } from "../writing/rows.ts";

/** Every third sale is returned, so that signs are met. */
const withReturns = (sales: readonly Sale[]): readonly Sale[] =>
  sales.map((sale, index) =>
    index % 3 === 1 ? { ...sale, revenue: -sale.revenue / 2n, cost: -sale.cost / 2n } : sale,
  );

interface Variant {
  readonly scale?: number;
  readonly signed?: boolean;
  readonly revise?: (sale: Sale, index: number) => Sale;
  readonly also?: Expected;
}

function written(
  name: string,
  shows: string,
  seed: number,
  form: MoneyForm,
  { scale = 2, signed = false, revise = (sale) => sale, also = {} }: Variant = {},
) {
  const drawn = ledger(seed).map(revise);
  const sales = signed ? withReturns(drawn) : drawn;
  const rows = listRows(sales, leastColumns(pointDate, form));
  return textCase({ name, shows, sales, rows, form: { scale }, also });
}

const magnitude = (minor: bigint): bigint => (minor < 0n ? -minor : minor);
const comma = moneyForm(",");
const unsigned = (write: (text: string) => string): MoneyForm => {
  return (minor) => (minor < 0n ? write(comma(magnitude(minor))) : comma(minor));
};
const roubles = (revenue: bigint): bigint => (revenue / 100n) * 100n;

export const numbers: CaseClass = {
  name: "numbers",
  about: "How money is written.",
  stored: true,
  cases: [
    written("decimal-comma", "Decimal commas, no thousands.", 301, comma),
    written("decimal-point", "Decimal points beside semicolons.", 302, moneyForm(".")),
    written("no-break-spaces", "Thousands by no-break spaces.", 303, moneyForm(",", "\u00a0")),
    written("narrow-spaces", "Thousands by narrow no-break spaces.", 304, moneyForm(",", "\u202f")),
    written("thin-spaces", "Thousands by thin spaces.", 305, moneyForm(",", "\u2009")),
    written("plain-spaces", "Thousands by plain spaces.", 306, moneyForm(",", " ")),
    written(
      "apostrophes",
      "Thousands by apostrophes, as in Switzerland.",
      307,
      moneyForm(".", "'"),
    ),
    written("curled-apostrophes", "Thousands by curled apostrophes.", 308, moneyForm(".", "’")),
    written("points-between-thousands", "1.234,56 as in Germany.", 309, moneyForm(",", ".")),
    written("commas-between-thousands", "1,234.56 as in America.", 310, moneyForm(".", ",")),
    written(
      "roubles-in-words",
      "«руб.» behind each amount.",
      311,
      moneyForm(",", " ", { behind: " руб." }),
      {
        also: { currency: "RUB" },
      },
    ),
    written(
      "rouble-letter",
      "«р.» behind each amount.",
      312,
      moneyForm(",", "\u00a0", { behind: "р." }),
      {
        also: { currency: "RUB" },
      },
    ),
    written(
      "rouble-sign",
      "₽ behind each amount.",
      313,
      moneyForm(",", "\u00a0", { behind: "\u00a0₽" }),
      {
        also: { currency: "RUB" },
      },
    ),
    written("dollar-sign", "$ before each amount.", 314, moneyForm(".", ",", { before: "$" }), {
      signed: true,
      also: { currency: "USD" },
    }),
    written("euro-sign", "€ behind each amount.", 315, moneyForm(",", ".", { behind: " €" }), {
      also: { currency: "EUR" },
    }),
    written("minus", "A hyphen before what is negative.", 316, comma, { signed: true }),
    written(
      "true-minus",
      "The minus sign of typographers.",
      317,
      unsigned((text) => `\u2212${text}`),
      {
        signed: true,
      },
    ),
    written(
      "minus-behind",
      "The minus behind the number.",
      318,
      unsigned((text) => `${text}-`),
      {
        signed: true,
      },
    ),
    written(
      "parentheses",
      "Negative money in parentheses.",
      319,
      unsigned((text) => `(${text})`),
      {
        signed: true,
      },
    ),
    written(
      "dash-for-zero",
      "A lone dash stands for nothing.",
      320,
      (minor) => (minor === 0n ? "-" : comma(minor)),
      {
        revise: (sale, index) => (index % 5 === 4 ? { ...sale, revenue: 0n } : sale),
      },
    ),
    written("zero-sales", "Lines of zero are lines.", 321, comma, {
      revise: (sale, index) => (index % 5 === 4 ? { ...sale, revenue: 0n } : sale),
    }),
    written("whole-roubles", "No decimals at all.", 322, (minor) => String(minor / 100n), {
      revise: (sale) => ({ ...sale, revenue: roubles(sale.revenue) }),
    }),
    written("four-decimals", "Four decimals are kept.", 323, moneyForm(",", "", { scale: 4 }), {
      scale: 4,
    }),
    written(
      "mixed-decimals",
      "One line of three decimals gives all of them a third.",
      324,
      (minor) =>
        plainDecimal(minor, 3)
          .replace(".", ",")
          .replace(/(,\d*?)0+$/u, "$1")
          .replace(/,$/u, ""),
      {
        scale: 3,
      },
    ),
    written("binary-traps", "0,10 and 0,20 many times over: binary fractions drift.", 325, comma, {
      revise: (sale, index) => ({ ...sale, revenue: index % 2 === 0 ? 10n : 20n }),
    }),
    written("very-large", "A thousand million millions with kopecks.", 326, moneyForm(",", " "), {
      revise: (sale, index) =>
        index === 3 ? { ...sale, revenue: 100_000_000_000_000_001n } : sale,
    }),
    written("exponents", "1,234E+05, as Excel shortens what is wide.", 327, (minor) => {
      const digits = String(minor);
      return `${digits[0] ?? ""},${digits.slice(1)}E+${String(digits.length - 3).padStart(2, "0")}`;
    }),
    written("leading-plus", "A plus before what is positive.", 328, (minor) => `+${comma(minor)}`),
    written(
      "no-leading-zero",
      "Less than one rouble without its nought.",
      329,
      (minor) => comma(minor).replace(/^0,/u, ","),
      {
        revise: (sale, index) =>
          index % 4 === 0 ? { ...sale, revenue: BigInt(11 + index) } : sale,
      },
    ),
  ],
};
