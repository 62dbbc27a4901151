import type { Locale } from "../domain/words.ts";
import type { Cell, Column } from "./blocks/block.ts";

/*
 * What a cell of a table stands for. A page shows `26,9 %` or `1 235` thousands; a spreadsheet and a
 * program want 0.269183 and 1234567.89.
 */

export type CellValue =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly text: string }
  /** A sum or a quantity with every decimal. */
  | { readonly kind: "amount"; readonly decimal: string }
  /** A fraction of a whole, and with how many decimals its percentage is shown. */
  | { readonly kind: "share"; readonly fraction: number; readonly decimals: number }
  | { readonly kind: "number"; readonly number: number; readonly decimals: number }
  | { readonly kind: "day"; readonly day: string };

export const noValue: CellValue = { kind: "empty" };

/** What only holds a line together on the page or turns its direction. */
const invisible = /[\u2060\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A text without what only the page needs. */
export const plainText = (text: string): string =>
  text.replaceAll(invisible, "").replaceAll(/\s/gu, " ");

/** A figure as it is written: digits in groups, a typeset minus, perhaps less or more, perhaps a percent sign. */
const numeral: Readonly<Record<Locale, RegExp>> = {
  ru: /^([<>]?)\s?([+\u2212-]?\d[\d\s]*(?:,\d+)?)\s?(%?)$/u,
  en: /^([<>]?)\s?([+\u2212-]?\d[\d,]*(?:\.\d+)?)\s?(%?)$/u,
};

export interface Numeral {
  /** `<` or `>` where the figure is not written out; else empty. */
  readonly bound: string;
  /** The digits with a point and a plain minus. */
  readonly digits: string;
  readonly decimals: number;
  readonly percent: boolean;
}

/** A written figure taken apart; null for any other text. */
export function readNumeral(text: string, locale: Locale): Numeral | null {
  const match = numeral[locale].exec(text.replaceAll(invisible, ""));
  if (match === null) return null;
  const [, bound = "", figure = "", sign = ""] = match;
  const digits = figure
    .replaceAll(locale === "ru" ? /\s/gu : /,/gu, "")
    .replace(",", ".")
    .replace("\u2212", "-")
    .replace(/^\+/u, "");
  const decimals = digits.includes(".") ? digits.length - digits.indexOf(".") - 1 : 0;
  return { bound, digits, decimals, percent: sign === "%" };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The number of a cell as a plain decimal: a sum of binary fractions may miss by their last digits. */
function decimalOf(value: number): string {
  const rounded = Number(value.toPrecision(15));
  return Number.isInteger(rounded) ? rounded.toFixed(0) : fixed(rounded);
}

/** A number without an exponent. */
export const fixed = (value: number): string => {
  const text = String(value);
  return text.includes("e") ? value.toFixed(15).replace(/\.?0+$/, "") : text;
};

/** Whether a number rounds to what is written; shares are rounded to their own side of a level. */
function agrees(value: number, { bound, digits, decimals }: Numeral): boolean {
  const written = Number(digits);
  if (bound === "<") return value < written;
  if (bound === ">") return value > written;
  return Math.abs(value - written) <= 10 ** -decimals;
}

/** A percentage is shown so that it is never rounded onto a level that it does not reach. */
const LEAST_DECIMALS = 1;
const MOST_DECIMALS = 4;

function shareOf(fraction: number, { bound, decimals }: Numeral): CellValue {
  const percentage = Math.abs(fraction * 100);
  let shown = Math.max(decimals, LEAST_DECIMALS);
  // `< 0,1` and `> 99,9` are no figures: as many decimals as it takes to be neither none nor all.
  while (
    bound !== "" &&
    shown < MOST_DECIMALS &&
    ["0", "100"].includes(String(Number(percentage.toFixed(shown))))
  )
    shown += 1;
  return { kind: "share", fraction, decimals: shown };
}

function ofNumber(sort: number, text: string, column: Column, locale: Locale): CellValue {
  if (column.exactUnit !== undefined) return { kind: "amount", decimal: decimalOf(sort) };
  const written = readNumeral(text, locale);
  if (written === null) return { kind: "text", text: plainText(text) };
  const share = written.percent || column.unit === "%";
  const agreed = agrees(share ? sort * 100 : sort, written);
  if (!agreed && written.bound !== "") return { kind: "text", text: plainText(text) };
  const number = Number(written.digits);
  if (share) return shareOf(agreed ? sort : Number((number / 100).toFixed(12)), written);
  return { kind: "number", number: agreed ? sort : number, decimals: written.decimals };
}

const noNumeral: Numeral = { bound: "", digits: "", decimals: 0, percent: false };

/** What a cell stands for: its figure to the last digit where it shows one, else its text. */
export function cellValue(cell: Cell | undefined, column: Column, locale: Locale): CellValue {
  if (cell === undefined) return noValue;
  const { text, sort, exact } = cell;
  if (exact !== undefined) {
    const written = readNumeral(text, locale) ?? noNumeral;
    if ("amount" in exact) return { kind: "amount", decimal: exact.amount };
    if ("share" in exact) return shareOf(exact.share, written);
    return { kind: "number", number: exact.number, decimals: written.decimals };
  }
  if (typeof sort === "number") return ofNumber(sort, text, column, locale);
  if (text === "" || (sort === null && text === "–")) return noValue;
  if (sort !== null && sort !== text && DAY.test(sort)) return { kind: "day", day: sort };
  return { kind: "text", text: plainText(text) };
}
