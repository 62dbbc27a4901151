import type { Cell, CellStyle } from "hucre/xlsx";
import { TEXT_FORMAT } from "./number-formats.ts";

/** More than this a cell cannot hold. */
const MOST = 32_767;
const ELLIPSIS = "…";

/** What a reader of workbooks takes for an escaped character: `_x000D_`. */
const looksEscaped = /_(?=x[0-9A-Fa-f]{4}_)/g;
/** What XML cannot hold and the writer leaves as it is. */
// eslint-disable-next-line no-control-regex -- control characters are what is taken out
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;
const errorValue = /^#(?:VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|GETTING_DATA|SPILL!|CALC!)$/;

/** A text as a cell can hold it, whole unless it is longer than any cell. */
export function safeText(text: string): string {
  const written = text.toWellFormed().replaceAll(unwritable, "\ufffd");
  const kept =
    written.length > MOST ? written.slice(0, MOST - 1).toWellFormed() + ELLIPSIS : written;
  return kept.replaceAll(looksEscaped, "_x005F_");
}

/**
 * A cell of text that stays one. It is typed as a string, which no spreadsheet runs; the apostrophe
 * that CSV needs would be a letter of the name here. A name such as `#N/A` would be written as an error,
 * so it goes as formatted text.
 */
export function textContent(text: string): Partial<Cell> {
  const value = safeText(text);
  return errorValue.test(value)
    ? { value, type: "richText", richText: [{ text: value }] }
    : { value, type: "string" };
}

/**
 * What would become a formula, a number or a date when somebody presses F2 and Enter in the cell:
 * its format is "text", which keeps it.
 */
export const needsTextFormat = (text: string): boolean => /^[=+\-@\t\r\n\d]/u.test(text);

/** A text outside tables in its look. */
export const sentence = (text: string, style: CellStyle): Partial<Cell> => ({
  ...textContent(text),
  style: needsTextFormat(text) ? { ...style, numFmt: TEXT_FORMAT } : style,
});
