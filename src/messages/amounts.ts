import type { Locale } from "../domain/words.ts";
import { NO_BREAK_SPACE, numeral, numeralFromDecimal } from "./numerals.ts";

/** Thousands, millions, milliards: how a language says them beside a number and in a column's head. */
interface Magnitude {
  readonly power: 3 | 6 | 9;
  readonly beside: string;
  readonly inHead: string;
}

const magnitudes: Record<Locale, readonly Magnitude[]> = {
  ru: [
    { power: 9, beside: `${NO_BREAK_SPACE}млрд`, inHead: "млрд" },
    { power: 6, beside: `${NO_BREAK_SPACE}млн`, inHead: "млн" },
    { power: 3, beside: `${NO_BREAK_SPACE}тыс.`, inHead: "тыс." },
  ],
  en: [
    { power: 9, beside: "B", inHead: "billion" },
    { power: 6, beside: "M", inHead: "million" },
    { power: 3, beside: "K", inHead: "thousand" },
  ],
};

const signs: Readonly<Record<string, string>> = {
  RUB: "₽",
  USD: "$",
  EUR: "€",
  GBP: "£",
  KZT: "₸",
  CNY: "¥",
  UAH: "₴",
  TRY: "₺",
  INR: "₹",
};

/** The sign of a currency, else its code; nothing where the currency is not known [F]. */
const currencySign = (currency: string | null): string =>
  currency === null ? "" : (signs[currency] ?? currency);

/** Where a language puts the sign: `1 265 ₽`, `₽1,265`, `BYN 1,265`. The minus stays in front. */
function withCurrency(locale: Locale, text: string, currency: string | null): string {
  const sign = currencySign(currency);
  if (sign === "") return text;
  if (locale === "ru") return text + NO_BREAK_SPACE + sign;
  const gap = /[A-Z]$/.test(sign) ? NO_BREAK_SPACE : "";
  return text.replace(/^(\u2212?)/, `$1${sign}${gap}`);
}

/** Exact money, every decimal of the document: `419 337 279,37 ₽`. */
export const exactMoney = (locale: Locale, decimal: string, currency: string | null): string =>
  withCurrency(locale, numeralFromDecimal(locale, decimal), currency);

/** The nearest number to a plain decimal, for drawing, sorting and rounded words. */
export function approximateDecimal(decimal: string): number {
  // What is no decimal has no number, not 0, which an empty text would be.
  return decimal === "" ? Number.NaN : Number(decimal);
}

/** From here the next smaller unit would be rounded to a thousand of itself: 999 960 is 1,0 млн. */
const roundedUpFrom: Record<Magnitude["power"], number> = { 9: 999.95e6, 6: 999.5e3, 3: 999.5 };

/** A short number for a headline, four digits at most: `101,3 млн`, `958 тыс.`, `42`. */
export function compactNumeral(locale: Locale, value: number): string {
  const size = Math.abs(value);
  const magnitude = magnitudes[locale].find(({ power }) => size >= roundedUpFrom[power]);
  if (magnitude === undefined) return numeral(locale, value);
  const scaled = value / 10 ** magnitude.power;
  const decimals = magnitude.power === 3 && Math.abs(scaled) >= 100 ? 0 : 1;
  return numeral(locale, scaled, decimals) + magnitude.beside;
}

/** A short sum for a headline: `101,3 млн ₽`, `₽101.3M`. */
export const compactMoney = (locale: Locale, value: number, currency: string | null): string =>
  withCurrency(locale, compactNumeral(locale, value), currency);

/** One unit for a whole column, named in its head. */
export interface AmountColumn {
  /** `тыс. ₽`, `₽ thousand`; empty where neither a magnitude nor a currency applies. */
  readonly unit: string;
  /** What the values themselves are in: `₽`. */
  readonly exactUnit: string;
  /** The number alone: `17 773`. What is not zero is never written as zero. */
  readonly cell: (value: number) => string;
}

function unitText(
  locale: Locale,
  magnitude: Magnitude | undefined,
  currency: string | null,
): string {
  const words = [magnitude?.inHead ?? "", currencySign(currency)];
  const ordered = locale === "ru" ? words : words.toReversed();
  return ordered.filter((word) => word !== "").join(NO_BREAK_SPACE);
}

/** The unit in which the largest number of a column has at most six digits. */
export function amountColumn(
  locale: Locale,
  values: readonly number[],
  currency: string | null,
): AmountColumn {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const magnitude = magnitudes[locale].find(({ power }) => largest >= 10 ** (power + 3));
  const divisor = 10 ** (magnitude?.power ?? 0);
  return {
    unit: unitText(locale, magnitude, currency),
    exactUnit: currencySign(currency),
    cell: (value) => {
      const scaled = value / divisor;
      if (scaled === 0 || Math.abs(scaled) >= 0.5) return numeral(locale, scaled);
      return scaled > 0 ? `<${NO_BREAK_SPACE}1` : numeral(locale, scaled, 1);
    },
  };
}

/** One unit for an axis and for whatever is written beside it. */
export interface AmountAxis extends AmountColumn {
  /** The number with the unit of the axis, in few digits: `−0,2 млн ₽`. */
  readonly beside: (value: number) => string;
}

/** Two digits at least: 12.3, 0.20, 0.040; of hundreds only whole ones. */
function fewDecimals(scaled: number): number {
  const size = Math.abs(scaled);
  if (size === 0 || size >= 100) return 0;
  return size >= 1 ? 1 : Math.min(4, 1 + Math.ceil(-Math.log10(size)));
}

/** The unit of an axis, in which its largest number has at most three digits before the mark. */
export function amountAxis(
  locale: Locale,
  ticks: readonly number[],
  currency: string | null,
): AmountAxis {
  const largest = ticks.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const magnitude = magnitudes[locale].find(({ power }) => largest >= 10 ** power);
  const divisor = 10 ** (magnitude?.power ?? 0);
  const whole = ticks.every((value) => Number.isInteger(Number((value / divisor).toFixed(6))));
  return {
    unit: unitText(locale, magnitude, currency),
    exactUnit: currencySign(currency),
    cell: (value) => numeral(locale, value / divisor, whole ? 0 : 1),
    beside: (value) => {
      const scaled = value / divisor;
      const named = scaled === 0 ? undefined : magnitude;
      const decimals = named === undefined ? 0 : fewDecimals(scaled);
      const written = numeral(locale, scaled, decimals) + (named?.beside ?? "");
      return withCurrency(locale, written, currency);
    },
  };
}
