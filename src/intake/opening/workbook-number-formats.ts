import { currencyOf } from "../cells/currency-marks.ts";
import { dateText, numberText, timeText } from "./workbook-values.ts";

/** What a number format says of the number under it. */
export interface NumberFormat {
  readonly shows: "number" | "date" | "time";
  /** The currency as the format writes it, `₽`, `руб.`; null where it names none. */
  readonly currency: string | null;
}

export const generalFormat: NumberFormat = { shows: "number", currency: null };
const dateFormat: NumberFormat = { shows: "date", currency: null };
const timeFormat: NumberFormat = { shows: "time", currency: null };

/** Formats that have a number instead of a code [ECMA-376 18.8.30]; 27 to 58 are dates of the Far East. */
export function builtInFormat(id: number): NumberFormat {
  if ((id >= 14 && id <= 17) || id === 22) return dateFormat;
  if ((id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)) return dateFormat;
  return (id >= 18 && id <= 21) || id === 45 || id === 47 ? timeFormat : generalFormat;
}

const known = new Map<string, NumberFormat>();

/** Reads a format code: `dd.mm.yyyy`, `#,##0.00\ "₽"`, `[$€-407]`, `[h]:mm`. */
export function numberFormatOf(code: string): NumberFormat {
  const read = known.get(code) ?? readFormat(code);
  if (known.size < 1000) known.set(code, read);
  return read;
}

function readFormat(code: string): NumberFormat {
  const { letters, literals, isElapsed } = partsOf(firstSection(code));
  if (/^(?:general|standard)$/iu.test(code)) return generalFormat;
  // Some programs write the letters of their own language: ДД.ММ.ГГГГ.
  if (/[dy]|дд|гг/iu.test(letters)) return dateFormat;
  const hasTime = /[hs]/iu.test(letters);
  if (isElapsed) return generalFormat;
  if (hasTime) return timeFormat;
  if (/m|мм/iu.test(letters)) return dateFormat;
  const currency = literals.find((literal) => !/\d/u.test(literal) && currencyOf(literal) !== null);
  return { shows: "number", currency: currency ?? null };
}

/** The section for positive numbers; a `;` may also stand within quotes. */
const firstSection = (code: string): string =>
  /^(?:"[^"]*"|\\.|\[[^\]]*\]|[^;"\\[])*/su.exec(code)?.[0] ?? "";

interface FormatParts {
  /** What stands for parts of the number or date. */
  readonly letters: string;
  /** What is written as it stands, cut at the digits. */
  readonly literals: readonly string[];
  /** Hours, minutes or seconds beyond a day. */
  readonly isElapsed: boolean;
}

function partsOf(section: string): FormatParts {
  let letters = "";
  let literal = "";
  let isElapsed = false;
  for (const [token] of section.matchAll(/"[^"]*"|\\.|[_*].|\[[^\]]*\]|./gsu)) {
    if (token.startsWith('"')) literal += token.replaceAll('"', "");
    else if (token.startsWith("\\")) literal += token.slice(1);
    else if (/^\[\$/u.test(token)) literal += /^\[\$([^\]-]*)/u.exec(token)?.[1] ?? "";
    else if (/^\[[hms]+\]$/iu.test(token)) isElapsed = true;
    else if (/^[_*[]/u.test(token)) literal += " ";
    else if (/^[#0?.,%\s]$/u.test(token)) literal += token.trim() === "" ? token : "\0";
    else {
      letters += token;
      literal += token;
    }
  }
  const literals = literal.split("\0").map((part) => part.trim());
  return { letters, literals: literals.filter((part) => part !== ""), isElapsed };
}

/** A number as its format means it: a date, a time, or the number with its currency. */
export function formattedNumber(value: number, format: NumberFormat, is1904: boolean): string {
  if (format.shows === "time") return timeText(value);
  if (format.shows === "date") {
    // Under a date, a part of a day is a time.
    if (value > 0 && value < 1 && !is1904) return timeText(value);
    return dateText(value, is1904) ?? numberText(value);
  }
  const text = numberText(value);
  if (format.currency === null) return text;
  // Behind an exponent no mark is read.
  return text.endsWith("E0") ? `${format.currency} ${text}` : `${text} ${format.currency}`;
}
