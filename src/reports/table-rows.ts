import type { Locale } from "../domain/words.ts";
import type { BlockTable } from "./blocks/block.ts";
import { fixed, plainText, readNumeral } from "./cell-value.ts";
import { csvFile, plainCsvFile, withoutFormula } from "./csv.ts";
import { typedTable, type TypedCell, type TypedColumn, type TypedTable } from "./typed-table.ts";

const decimalMark: Readonly<Record<Locale, string>> = { ru: ",", en: "." };

/** A figure as a spreadsheet of the language reads one; any other text as it stands. */
function cellText({ value, text }: TypedCell, locale: Locale): string {
  switch (value.kind) {
    case "empty":
      return "";
    case "text":
      return value.text;
    case "amount":
      return value.decimal.replace(".", decimalMark[locale]);
    case "day":
      return plainText(text);
    case "share":
    case "number": {
      const written = readNumeral(text, locale);
      if (written === null || written.bound !== "") return plainText(text);
      const digits = written.digits.replace(".", decimalMark[locale]);
      return written.percent ? `${digits}%` : digits;
    }
  }
}

function columnHead({ role, label, unit }: TypedColumn): string {
  if (role !== "own") return "";
  return unit === "" ? label : `${label}, ${unit}`;
}

/** A table as rows of texts, the head first, with all rows and in whole numbers where the page rounds. */
function tableRows(table: BlockTable, locale: Locale): readonly (readonly string[])[] {
  const { columns, rows, total } = typedTable(table, locale);
  return [
    columns.map(columnHead),
    ...[...rows, ...(total === null ? [] : [total])].map((cells) =>
      cells.map((cell) => cellText(cell, locale)),
    ),
  ];
}

/** A table as a CSV file for a spreadsheet of the language. */
export const tableCsv = (table: BlockTable, locale: Locale): string =>
  csvFile([tableRows(table, locale)], locale);

/** A value for programs: fractions for shares, ISO days, a point, no exponent. */
function rawText({ value }: TypedCell): string {
  switch (value.kind) {
    case "empty":
      return "";
    case "text":
      return value.text;
    case "amount":
      return value.decimal;
    case "share":
      return fixed(value.fraction);
    case "number":
      return fixed(value.number);
    case "day":
      return value.day;
  }
}

/**
 * A table as a CSV file for programs: columns by their ids, which know no language, values as they are,
 * without the row of totals. Texts that a spreadsheet would run are escaped here too.
 */
export const tableCsvPlain = (table: BlockTable, locale: Locale): string =>
  typedTableCsv(typedTable(table, locale));

/** The same of a table whose values are known. */
export const typedTableCsv = ({ columns, rows }: TypedTable): string =>
  plainCsvFile([columns.map(({ id }) => id), ...rows.map((row) => row.map(rawText))]);

/** A table as text for the clipboard, cells apart by tabs, which every spreadsheet takes. */
export const tableText = (table: BlockTable, locale: Locale): string =>
  tableRows(table, locale)
    .map((cells) => cells.map(withoutFormula).join("\t"))
    .join("\n");

const FILE_NAME_LENGTH = 80;

/** A name for a file made of a heading: what systems forbid in names is left out. */
export function fileName(heading: string, extension: string): string {
  const name = plainText(heading)
    // eslint-disable-next-line no-control-regex -- control characters are what is taken out
    .replaceAll(/[\\/:*?"<>|\u0000-\u001f]/gu, " ")
    .replaceAll(/ {2,}/gu, " ")
    .replace(/^[ .]+/u, "")
    .slice(0, FILE_NAME_LENGTH)
    .replace(/[ .]+$/u, "");
  return `${name === "" ? "kamerton" : name}.${extension}`;
}
