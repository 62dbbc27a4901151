import type { Locale } from "../../domain/words.ts";

/*
 * Formats of cells. `,` and `.` in them mean the marks of whoever opens the file: `1 234,50` in a Russian
 * spreadsheet, `1,234.50` in an English one.
 */

const decimalsOf = (count: number): string => (count === 0 ? "" : `.${"0".repeat(count)}`);

/** A number with its thousands apart. */
export const numberFormat = (decimals: number): string => `#,##0${decimalsOf(decimals)}`;

/** A sum with its currency, for where no head names it. */
export function moneyFormat(decimals: number, sign: string, locale: Locale): string {
  const plain = numberFormat(decimals);
  if (sign === "") return plain;
  const quoted = `"${sign.replaceAll('"', "")}"`;
  return locale === "ru" ? `${plain} ${quoted}` : `${quoted}${plain};-${quoted}${plain}`;
}

/** A true percentage: the cell holds the fraction. */
export const shareFormat = (decimals: number): string => `0${decimalsOf(decimals)}%`;

/** A day; the English month is named in English wherever the file is opened. */
export const dayFormats: Readonly<Record<Locale, string>> = {
  ru: "dd.mm.yyyy",
  en: "[$-409]d mmm yyyy",
};

/** What is text stays text, also when somebody edits the cell. */
export const TEXT_FORMAT = "@";
