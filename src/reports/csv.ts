import type { Locale } from "../domain/words.ts";

const separators: Readonly<Record<Locale, string>> = { ru: ";", en: "," };
const lineEnd = "\r\n";
const byteOrderMark = "\uFEFF";
const beginsFormula = /^[=+\-@\t\r\n]/u;
const number = /^[+-]?\d[\d\s]*(?:[.,]\d+)?\s?%?$/u;

/** A text that a spreadsheet would take for a formula gets an apostrophe; numbers stay as they are. */
export const withoutFormula = (text: string): string =>
  beginsFormula.test(text) && !number.test(text) ? `'${text}` : text;

const quoted = (text: string, separator: string): string =>
  /["\r\n]/u.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;

/**
 * Rows of texts as a file that a spreadsheet of the language opens by a double click: UTF-8 with a
 * mark, no cell a formula. Between parts stands an empty line.
 */
export function csvFile(
  parts: readonly (readonly (readonly string[])[])[],
  locale: Locale,
): string {
  const separator = separators[locale];
  const line = (cells: readonly string[]) =>
    cells.map((cell) => quoted(withoutFormula(cell), separator)).join(separator) + lineEnd;
  return byteOrderMark + parts.map((rows) => rows.map(line).join("")).join(lineEnd);
}

/** Rows of texts as a file for programs: commas, no mark before the first letter, no cell a formula. */
export const plainCsvFile = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) => row.map((cell) => quoted(withoutFormula(cell), ",")).join(",") + lineEnd)
    .join("");
