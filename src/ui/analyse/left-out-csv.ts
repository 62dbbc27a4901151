import type { Locale } from "../../domain/words.ts";
import type { LeftOutRow, ReadTable, SourceColumn } from "../../intake/contract.ts";
import type { AnalyseMessages } from "../../messages/ru/analyse.ts";
import { readDecimal } from "./read-decimal.ts";

const separators: Readonly<Record<Locale, string>> = { ru: ";", en: "," };
const lineEnd = "\r\n";
const byteOrderMark = "\uFEFF";
const beginsFormula = /^[=+\-@\t\r\n]/u;

/** A text that a spreadsheet would take for a formula gets an apostrophe; numbers stay as they are. */
export function withoutFormula(text: string): string {
  if (!beginsFormula.test(text)) return text;
  const isNumber = readDecimal(text, ",") !== null && /\d/u.test(text);
  return isNumber ? text : `'${text}`;
}

const quoted = (text: string, separator: string): string =>
  /["\r\n]/u.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;

/** What is said of one row beside its own cells. */
function reasonCells(
  { row, bin, reason, column }: LeftOutRow,
  columns: readonly SourceColumn[],
  words: AnalyseMessages["check"],
): readonly string[] {
  return [
    String(row),
    words.rowBins[bin],
    reason === null ? "" : words.reasons[reason],
    column === null ? "" : (columns[column]?.header ?? ""),
  ];
}

/**
 * Rows that were left out as they stood in the file, with why: UTF-8 with a mark, so that a
 * spreadsheet of either language opens it by a double click.
 */
export function leftOutCsv(
  tables: readonly ReadTable[],
  locale: Locale,
  words: AnalyseMessages["check"],
): string {
  const separator = separators[locale];
  const line = (cells: readonly string[]) =>
    cells.map((cell) => quoted(withoutFormula(cell), separator)).join(separator) + lineEnd;
  const several = tables.length > 1;
  const blocks = tables
    .filter(({ leftOut }) => leftOut.length > 0)
    .map(({ key, leftOut, understanding: { columns } }) => {
      const head = [
        ...(several ? [words.tables.table] : []),
        words.row,
        words.bin,
        words.leftOut.reason,
        words.leftOut.blamed,
        ...columns.map(({ header }) => header),
      ];
      const rows = leftOut.map((row) =>
        line([...(several ? [key] : []), ...reasonCells(row, columns, words), ...row.cells]),
      );
      return line(head) + rows.join("");
    });
  return byteOrderMark + blocks.join(lineEnd);
}
