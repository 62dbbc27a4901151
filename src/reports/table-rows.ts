import type { Locale } from "../domain/words.ts";
import type { BlockRow, BlockTable, Cell, Column } from "./blocks/block.ts";
import { csvFile, withoutFormula } from "./csv.ts";

/** A figure as it is written: digits in groups, a typeset minus, perhaps a percent sign. */
const numeral: Readonly<Record<Locale, RegExp>> = {
  ru: /^[+\u2212-]?\d[\d\s]*(?:,\d+)?\s?%?$/u,
  en: /^[+\u2212-]?\d[\d,]*(?:\.\d+)?\s?%?$/u,
};

/** What only holds a line together on the page or turns its direction. */
const invisible = /[\u2060\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

const plain = (text: string): string => text.replaceAll(invisible, "").replaceAll(/\s/gu, " ");

function exact(value: number, locale: Locale): string {
  const text = Number.isInteger(value) ? value.toFixed(0) : String(value);
  return locale === "ru" ? text.replace(".", ",") : text;
}

/** A figure as a spreadsheet reads one; any other text as it stands. */
function cellText(cell: Cell | undefined, column: Column, locale: Locale): string {
  const { text = "", sort = null } = cell ?? {};
  if (typeof sort !== "number") return sort === null && text === "–" ? "" : plain(text);
  if (column.exactUnit !== undefined) return exact(sort, locale);
  if (!numeral[locale].test(text)) return plain(text);
  const group = locale === "ru" ? /\s/gu : /[\s,]/gu;
  return text.replaceAll(group, "").replace("\u2212", "-").replace(/^\+/u, "");
}

function columnHead({ label, unit, exactUnit = unit }: Column): string {
  return plain(exactUnit === "" ? label : `${label}, ${exactUnit}`);
}

/** Columns that say something in words: small drawings have no text. */
function spoken({ columns, rows }: BlockTable): readonly number[] {
  return columns.flatMap((_, index) =>
    rows.length === 0 || rows.some(({ cells }) => (cells[index]?.text ?? "") !== "") ? [index] : [],
  );
}

/**
 * A table as rows of texts, the head first, with all rows and in whole numbers where the page rounds.
 * What stands quietly beside a figure has a column of its own; so has the group of a row.
 */
function tableRows(table: BlockTable, locale: Locale): readonly (readonly string[])[] {
  const { columns, rows, total } = table;
  const all: readonly BlockRow[] =
    total === undefined ? rows : [...rows, { id: "total", cells: total }];
  const grouped = rows.some(({ group }) => group !== undefined);
  const noted = new Set(
    columns.flatMap((_, index) =>
      rows.some(({ cells }) => (cells[index]?.note ?? "") !== "") ? [index] : [],
    ),
  );
  const chosen = spoken(table);
  const line = (head: string, of: (index: number) => string, note: (index: number) => string) => [
    ...(grouped ? [head] : []),
    ...chosen.flatMap((index) => (noted.has(index) ? [of(index), note(index)] : [of(index)])),
  ];
  const column = (index: number): Column => columns[index] ?? noColumn;
  return [
    line(
      "",
      (index) => columnHead(column(index)),
      () => "",
    ),
    ...all.map(({ cells, group = "" }) =>
      line(
        plain(group),
        (index) => cellText(cells[index], column(index), locale),
        (index) => plain(cells[index]?.note ?? ""),
      ),
    ),
  ];
}

const noColumn: Column = { id: "", label: "", unit: "", align: "start" };

/** A table as a CSV file. */
export const tableCsv = (table: BlockTable, locale: Locale): string =>
  csvFile([tableRows(table, locale)], locale);

/** A table as text for the clipboard, cells apart by tabs, which every spreadsheet takes. */
export const tableText = (table: BlockTable, locale: Locale): string =>
  tableRows(table, locale)
    .map((cells) => cells.map(withoutFormula).join("\t"))
    .join("\n");

const FILE_NAME_LENGTH = 80;

/** A name for a file made of a heading: what systems forbid in names is left out. */
export function fileName(heading: string, extension: string): string {
  const name = plain(heading)
    // eslint-disable-next-line no-control-regex -- control characters are what is taken out
    .replaceAll(/[\\/:*?"<>|\u0000-\u001f]/gu, " ")
    .replaceAll(/ {2,}/gu, " ")
    .replace(/^[ .]+/u, "")
    .slice(0, FILE_NAME_LENGTH)
    .replace(/[ .]+$/u, "");
  return `${name === "" ? "kamerton" : name}.${extension}`;
}
