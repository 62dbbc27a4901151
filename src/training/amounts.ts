import { approximate, moneyFromDecimal } from "../domain/money.ts";
import type { Locale } from "../domain/words.ts";
import { amountColumn, compactMoney } from "../messages/amounts.ts";
import { numeral, numeralFromDecimal } from "../messages/numerals.ts";
import type { Book } from "./book.ts";
import type { Cushion } from "../analysis/loss/rule.ts";

/** One magnitude for every sum of the exercise, so that a person compares and types small numbers. */
export interface AmountScale {
  /** `млн ₽`, `₽ million`. */
  readonly unit: string;
  /** A sum in a sentence: `32,6 млн ₽`, `₽32.6M`. */
  readonly sum: (minor: bigint) => string;
  /** A sum of the book in the unit: `32,6`. */
  readonly text: (minor: bigint) => string;
  /** The nearest number in the unit, for comparing with a prediction. */
  readonly number: (minor: bigint) => number;
  /** A plain decimal in the unit, as a field holds it: `2100000.00` is `2,1`. */
  readonly field: (decimal: string) => string;
  /** A number as a person of the language types it. */
  readonly typed: (number: number) => string;
  /** What a person typed in the unit, exact; null where one of the two is missing or negative. */
  readonly cushion: (costs: number | null, reserve: number | null) => Cushion | null;
}

/** The scale in which the year of a book has one to three digits before the decimal mark. */
export function amountScale(book: Book, locale: Locale): AmountScale {
  const { scale } = book;
  const year = approximate({
    minor: book.customers.reduce((sum, { year }) => sum + year, 0n),
    scale,
  });
  const power = [9, 6, 3].find((each) => year >= 10 ** each) ?? 0;
  const perUnit = 10 ** power;
  const inUnits = (minor: bigint) => approximate({ minor, scale }) / perUnit;
  const typed = (number: number) => numeralFromDecimal(locale, String(number));
  // A typed number has few digits; its nearest whole minor unit is the one that was meant.
  const exact = (number: number) => BigInt(Math.round(number * perUnit * 10 ** scale));
  return {
    unit: amountColumn(locale, [10 ** (power + 3)], book.currency).unit,
    sum: (minor) => compactMoney(locale, approximate({ minor, scale }), book.currency),
    text: (minor) => numeral(locale, inUnits(minor), 1),
    number: inUnits,
    field: (decimal) => {
      const money = moneyFromDecimal(decimal);
      return money === null ? "" : typed(approximate(money) / perUnit);
    },
    typed,
    cushion: (costs, reserve) =>
      costs === null || reserve === null || costs < 0 || reserve < 0
        ? null
        : { fixedCostsPerMonth: exact(costs), reserve: exact(reserve) },
  };
}
