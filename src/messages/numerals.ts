import type { Locale } from "../domain/words.ts";

/*
 * Numbers as a person reads them. Written by hand, not by Intl: ICU groups with U+00A0 or U+202F and
 * writes a hyphen for a minus depending on its version, and a page drawn in Node must equal one drawn
 * in a browser, byte for byte [F5].
 */

export const NO_BREAK_SPACE = "\u00a0";
/** Takes no room, and no line ends at it. */
export const WORD_JOINER = "\u2060";
const MINUS = "\u2212";

const groupMark: Record<Locale, string> = { ru: NO_BREAK_SPACE, en: "," };
const decimalMark: Record<Locale, string> = { ru: ",", en: "." };

/** A plain decimal text (`-1265.30`) in the marks of the language: `−1 265,30`. Nothing is rounded. */
export function numeralFromDecimal(locale: Locale, decimal: string): string {
  const negative = decimal.startsWith("-");
  const [whole = "0", fraction] = (negative ? decimal.slice(1) : decimal).split(".");
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, groupMark[locale]);
  const text = fraction === undefined ? grouped : grouped + decimalMark[locale] + fraction;
  return negative && /[1-9]/.test(decimal) ? MINUS + text : text;
}

/** A number with a fixed count of decimals: `12,14`, `12.14`. */
export const numeral = (locale: Locale, value: number, decimals = 0): string =>
  numeralFromDecimal(locale, value.toFixed(decimals));

/** The sign of a change is always written: `+2,8`, `−4,8`, and `0` without one. */
export function signedNumeral(locale: Locale, value: number, decimals = 0): string {
  const text = numeral(locale, value, decimals);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** What stands between the number and the percent sign. */
const percentSign: Record<Locale, string> = { ru: `${NO_BREAK_SPACE}%`, en: "%" };

const MOST_DECIMALS = 4;

/** Rounded so that it stays on its own side of every level: 0.1996 beside a level of 0.2 is 19.96. */
function hundredfold(fraction: number, decimals: number, levels: readonly number[]): string {
  for (let digits = decimals; digits < MOST_DECIMALS; digits += 1) {
    const text = (fraction * 100).toFixed(digits);
    const rounded = Number(text);
    const crossed = levels.some(
      (level) =>
        fraction !== level && Math.sign(fraction - level) !== Math.sign(rounded - round(level)),
    );
    if (!crossed) return text;
  }
  return (fraction * 100).toFixed(MOST_DECIMALS);
}

// 0.07 * 100 is 7.000000000000001; a level is written with few decimals.
const round = (level: number): number => Number((level * 100).toFixed(MOST_DECIMALS));

export interface PercentOptions {
  readonly decimals?: number;
  /** Levels that the rounded number must not reach or cross unless the exact one does. */
  readonly levels?: readonly number[];
}

/** Ratios are rounded to 12 decimals [R2], so a sum of them may miss 1 by a few of the last. */
const SUM_NOISE = 1e-9;

/** The number of a percentage without its sign, for a column that names the sign in its head. */
export function percentNumeral(
  locale: Locale,
  ratio: number,
  { decimals = 1, levels = [] }: PercentOptions = {},
): string {
  const fraction = Math.abs(ratio - 1) < SUM_NOISE ? 1 : ratio;
  const least = 10 ** -decimals;
  const percentage = Math.abs(fraction * 100);
  if (percentage > 0 && percentage < least / 2)
    return `<${NO_BREAK_SPACE}${numeral(locale, least, decimals)}`;
  if (fraction < 1 && fraction * 100 >= 100 - least / 2)
    return `>${NO_BREAK_SPACE}${numeral(locale, 100 - least, decimals)}`;
  if (fraction === 0 || fraction === 1) return numeral(locale, fraction * 100);
  return numeralFromDecimal(locale, hundredfold(fraction, decimals, levels));
}

/** A share or ratio as a percentage: `26,9 %`, `26.9%`; never `0,0 %` or `100,0 %` for what is neither. */
export const percent = (locale: Locale, fraction: number, options?: PercentOptions): string =>
  percentNumeral(locale, fraction, options) + percentSign[locale];

/** A change as a percentage, always signed: `−3,1 %`, `+0,4%`. */
export const signedPercent = (locale: Locale, fraction: number, decimals = 1): string =>
  signedNumeral(locale, fraction * 100, decimals) + percentSign[locale];

/** A level chosen by a person, without needless zeros: `20 %`, `12.5%`. */
export const level = (locale: Locale, fraction: number): string =>
  numeralFromDecimal(locale, String(round(fraction))) + percentSign[locale];
