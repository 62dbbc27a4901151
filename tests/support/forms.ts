import { utils, type WorkBook } from "@e965/xlsx";
import type { Locale } from "../../src/domain/words.ts";
import type { BlockTable } from "../../src/reports/blocks/block.ts";
import type { CellValue } from "../../src/reports/cell-value.ts";
import type { ReportDocument } from "../../src/reports/document.ts";
import { typedTable, type TypedCell } from "../../src/reports/typed-table.ts";
import { shownTables, type ShownTable } from "../../src/reports/verify/shown-tables.ts";

/*
 * The figures of a report as each of its forms has them. A function gives what a form lacks or tells
 * otherwise, a figure a line, and nothing where it tells the same.
 */

const dense = (text: string): string => text.replaceAll(/[\s\u2060]+/gu, "");

/** What a reader of the blocks sees in a cell. */
const seen = ({ text, note = "", mark }: ShownTable["table"]["rows"][number]["cells"][number]) =>
  // A drawing of steps has no words of its own.
  mark?.kind === "spark" ? "" : dense(text + note);

/** Against a page: the cells of every row of every table that it shows. */
export function differencesOfPage(
  document: ReportDocument,
  locale: Locale,
  page: ParentNode,
): readonly string[] {
  return shownTables(document, locale).flatMap(({ id, table }) => {
    const [block = "", name] = id.split(" ");
    if (id === "figures") return [];
    const tables = [...page.querySelectorAll(`#${block} table`)];
    const own = tables.find(
      (one) =>
        (name === undefined) === one.classList.contains("customers-table") &&
        dense(one.querySelector("caption")?.textContent ?? "") === dense(table.caption),
    );
    if (id === "matrix matrix-cells") return differencesOfGrid(table, page);
    if (own === undefined) return [`no table ${id}`];
    const rows = [...own.querySelectorAll("tbody tr:not(.group)")].map((row) =>
      [...row.children].map((cell) => dense(cell.textContent)),
    );
    return table.rows.slice(0, table.shown).flatMap(({ cells }, at) =>
      cells.flatMap((cell, column) => {
        const [wanted, found] = [seen(cell), rows[at]?.[column] ?? "nothing"];
        return wanted === "" || wanted === found
          ? []
          : [`${id}, row ${String(at)}, column ${String(column)}: ${wanted}, not ${found}`];
      }),
    );
  });
}

/** The nine groups stand in a grid: a cell says number, share, name and what to do. */
function differencesOfGrid(table: ShownTable["table"], page: ParentNode): readonly string[] {
  const cells = [...page.querySelectorAll("#matrix td")].map((cell) => dense(cell.textContent));
  return table.rows.flatMap((row) => {
    const [, name = "", count = "", share = "", advice = ""] = row.cells.map(seen);
    const wanted = count + share + name + advice;
    return cells.includes(wanted) ? [] : [`matrix, ${wanted}`];
  });
}

/** Against another document told in the same language, of the tables that it has. */
export function differencesOfDocument(
  document: ReportDocument,
  locale: Locale,
  other: ReportDocument,
): { readonly tables: number; readonly differences: readonly string[] } {
  const told = new Map(shownTables(other, locale).map(({ id, table }) => [id, table]));
  const common = shownTables(document, locale).filter(({ id }) => told.has(id));
  const differences = common.flatMap(({ id, table }) => {
    const others = told.get(id);
    const places = table.columns.map((column) =>
      others?.columns.findIndex((each) => each.id === column.id),
    );
    const rows = new Map(others?.rows.map((row) => [row.id, row.cells]));
    return table.rows.flatMap((row) =>
      row.cells.flatMap((cell, at) => {
        const place = places[at] ?? -1;
        const another = place < 0 ? cell : rows.get(row.id)?.[place];
        const found = another === undefined ? "nothing" : seen(another);
        return seen(cell) === found ? [] : [`${id}, ${row.id}: ${seen(cell)}, not ${found}`];
      }),
    );
  });
  return { tables: common.length, differences };
}

/** A value as a number, where it is one; days as a spreadsheet counts them. */
function numberOf(value: CellValue): number | null {
  switch (value.kind) {
    case "amount":
      return Number(value.decimal);
    case "share":
      return value.fraction;
    case "number":
      return value.number;
    case "day":
      return Date.parse(`${value.day}T00:00:00Z`) / 86_400_000 + 25_569;
    case "text":
    case "empty":
      return null;
  }
}

/** A number, and how far from it the same number may be: a page rounds what it writes in digits. */
function writtenNumber({ value, text }: TypedCell, locale: Locale) {
  const number = numberOf(value);
  if (number === null) return null;
  if (value.kind === "amount" || value.kind === "day")
    return { number, within: 1e-9 * Math.max(1, Math.abs(number)) };
  const places =
    ((locale === "ru" ? /,(\d+)/ : /\.(\d+)/).exec(text)?.[1]?.length ?? 0) +
    (text.includes("%") || value.kind === "share" ? 2 : 0);
  return { number, within: 0.5000001 * 10 ** -places };
}

const namesOf = (cells: readonly TypedCell[]): readonly string[] =>
  cells.flatMap(({ value }) => (value.kind === "text" ? [dense(value.text)] : []));

/** A cell of a workbook as a number; the reader gives days as dates. */
const cellNumbers = (cell: unknown): readonly number[] =>
  typeof cell === "number"
    ? [cell]
    : cell instanceof Date
      ? [Math.round(cell.getTime() / 86_400_000) + 25_569]
      : [];

/** Rows of a form that know no cells: their texts and numbers. */
interface ReadRow {
  readonly texts: ReadonlySet<string>;
  readonly numbers: readonly number[];
}

const readRow = (row: readonly unknown[]): ReadRow => ({
  texts: new Set(row.filter((one) => typeof one === "string").map(dense)),
  numbers: row.flatMap(cellNumbers),
});

const holds = ({ numbers }: ReadRow, { number, within }: { number: number; within: number }) =>
  numbers.some((one) => Math.abs(number - one) <= within);

/** Against a workbook: a row with the name of the row that holds every number of it. */
export function differencesOfWorkbook(
  document: ReportDocument,
  locale: Locale,
  book: WorkBook,
): readonly string[] {
  const read = book.SheetNames.flatMap((name) => {
    const sheet = book.Sheets[name];
    return sheet === undefined
      ? []
      : utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true }).map(readRow);
  });
  return shownTables(document, locale).flatMap(({ id, table }) =>
    typedTable(table, locale).rows.flatMap((cells) => {
      const [name] = namesOf(cells);
      // Who had no class is called otherwise in its list.
      const anonymous = name === undefined || (id === "change migration" && name.length > 1);
      const named = anonymous ? read : read.filter(({ texts }) => texts.has(name));
      const numbers = cells.flatMap((cell) => writtenNumber(cell, locale) ?? []);
      // From class to class stands as a list there, a number a row.
      const together = id === "change migration" ? numbers.map((one) => [one]) : [numbers];
      const found = together.every((all) =>
        named.some((row) => all.every((number) => holds(row, number))),
      );
      const told = numbers.map(({ number }) => number).join(" ");
      return found || numbers.length === 0 ? [] : [`${id}, ${name ?? ""}: ${told}`];
    }),
  );
}

/** Against the CSV files of every table, made by `csv`: each row at its place, figures in its numerals. */
export function differencesOfCsv(
  document: ReportDocument,
  locale: Locale,
  csv: (table: BlockTable) => string,
): readonly string[] {
  return shownTables(document, locale).flatMap(({ id, table }) => {
    const [, ...lines] = rowsOfCsv(csv(table));
    return typedTable(table, locale).rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        const text = lines[row]?.[column] ?? "nothing";
        const written = writtenNumber(cell, locale);
        const same =
          written === null || dense(text) === dense(cell.text)
            ? true
            : figuresIn(text, cell).some((one) => Math.abs(one - written.number) <= written.within);
        return same ? [] : [`${id}, row ${String(row)}: ${cell.text}, not ${text}`];
      }),
    );
  });
}

/** What a text of a CSV file may stand for: a share under a head with % is written in per cent. */
function figuresIn(text: string, { value }: TypedCell): readonly number[] {
  if (value.kind === "day" && /^\d{4}-/.test(text))
    return [Date.parse(`${text}T00:00:00Z`) / 86_400_000 + 25_569];
  const figure = Number(text.replace("%", "").replace(",", "."));
  return value.kind === "share" ? [figure, figure / 100] : [figure];
}

/** Cells in quotes or without them, apart by the sign that stands in the first line. */
function rowsOfCsv(text: string): readonly (readonly string[])[] {
  const plain = text.replace(/^\ufeff/, "");
  const sign = (plain.split(/\r?\n/)[0] ?? "").includes(";") ? ";" : ",";
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of plain.matchAll(
    sign === ";"
      ? /(?:"((?:[^"]|"")*)"|([^;"\r\n]*))(;|\r?\n|$)/g
      : /(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r?\n|$)/g,
  )) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? "");
    if (end !== sign) rows.push([]);
  }
  return rows;
}
