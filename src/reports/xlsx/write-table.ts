import type { Cell } from "hucre/xlsx";
import type { Locale } from "../../domain/words.ts";
import type { ReportWorkbookMessages } from "../../messages/report-workbook.ts";
import { numeralFromDecimal } from "../../messages/numerals.ts";
import type { CellValue } from "../cell-value.ts";
import type { TypedCell, TypedColumn, TypedTable } from "../typed-table.ts";
import { cellNumber } from "./cell-number.ts";
import { formulaKey } from "./formulas.ts";
import {
  dayFormats,
  moneyFormat,
  numberFormat,
  shareFormat,
  TEXT_FORMAT,
} from "./number-formats.ts";
import { firstRow, totalRow, type PlacedTable } from "./placed-table.ts";
import { needsTextFormat, textContent } from "./safe-text.ts";
import { linesOf, put, raise, type SheetContent } from "./sheet-content.ts";
import { cellStyle, headOfFigures, headOfText, type Place } from "./styles.ts";

const decimalsOf = (decimal: string): number => decimal.split(".")[1]?.length ?? 0;

/** Whether every figure of a column is of one kind, so that one unit in the head can tell it. */
const isUniform = (table: TypedTable, at: number): boolean =>
  new Set(
    table.rows
      .map((row) => row[at]?.value.kind ?? "empty")
      .filter((kind) => kind !== "empty" && kind !== "text"),
  ).size <= 1;

/** With how many decimals the figures of a column are shown: one count for all of a kind; else each its own. */
function decimalsIn(table: TypedTable, at: number): number | null {
  if (!isUniform(table, at)) return null;
  return [...table.rows, ...(table.total === null ? [] : [table.total])].reduce((most, row) => {
    const value = row[at]?.value;
    if (value?.kind === "amount") return Math.max(most, decimalsOf(value.decimal));
    return value?.kind === "number" ? Math.max(most, value.decimals) : most;
  }, 0);
}

/** Whether a column holds figures, which stand to the right with their head. */
const isFigures = (table: TypedTable, at: number): boolean =>
  table.rows.some((row) => ["amount", "share", "number"].includes(row[at]?.value.kind ?? ""));

export function headText(
  { role, label, unit }: TypedColumn,
  sheet: ReportWorkbookMessages,
): string {
  if (role === "group") return sheet.group;
  if (role === "note") return sheet.note;
  return unit === "" || unit === "%" ? label : `${label}, ${unit}`;
}

interface Wanted {
  readonly place: Place;
  /** Null: as many as the figure has, with its currency, since no head names it. */
  readonly decimals: number | null;
  readonly locale: Locale;
  readonly currency: string;
  readonly width: number;
  /** Whether words stand to the right, under figures. */
  readonly end: boolean;
  /** Whether its row has several lines. */
  readonly tall: boolean;
  readonly formula?: string | undefined;
}

function formatOf(value: CellValue, { decimals, locale, currency }: Wanted): string {
  switch (value.kind) {
    case "amount":
      return decimals === null
        ? moneyFormat(decimalsOf(value.decimal), currency, locale)
        : numberFormat(decimals);
    case "number":
      return numberFormat(decimals ?? value.decimals);
    case "share":
      return shareFormat(value.decimals);
    case "day":
      return dayFormats[locale];
    case "text":
    case "empty":
      return "";
  }
}

/** A cell of a workbook: a number where the report has one, else its text, which is never run. */
export function workbookCell({ value }: TypedCell, wanted: Wanted): Partial<Cell> {
  const { place, locale, width, formula, tall } = wanted;
  const number = cellNumber(value);
  if (number !== null) {
    const style = cellStyle(formatOf(value, wanted), place, { end: true, tall });
    return formula === undefined
      ? { value: number, type: "number", style }
      : { value: number, type: "formula", formula, formulaResult: number, style };
  }
  if (value.kind === "amount")
    return {
      ...textContent(numeralFromDecimal(locale, value.decimal)),
      style: cellStyle(TEXT_FORMAT, place, { end: true, tall }),
    };
  if (value.kind === "empty") return { value: null, style: cellStyle("", place, { tall }) };
  const words = value.kind === "day" ? value.day : value.kind === "text" ? value.text : "";
  return {
    ...textContent(words),
    style: cellStyle(needsTextFormat(words) ? TEXT_FORMAT : "", place, {
      end: wanted.end,
      tall,
      wrap: linesOf(words, width) > 1,
    }),
  };
}

/** Height of a line of a table, points. */
const ROW = 16;

export interface TableLook {
  readonly widths: readonly number[];
  readonly sheet: ReportWorkbookMessages;
  readonly locale: Locale;
  readonly currency: string;
  readonly formulas: ReadonlyMap<string, string>;
}

/** Writes head, rows and totals of a table into its place. */
export function writeTable(content: SheetContent, placed: PlacedTable, look: TableLook): void {
  const { table, head } = placed;
  const { widths, sheet, locale, currency, formulas } = look;
  const decimals = table.columns.map((_, at) => decimalsIn(table, at));
  const figures = table.columns.map((_, at) => isFigures(table, at));
  for (const [at, column] of table.columns.entries()) {
    const label = headText(column, sheet);
    put(content, head, at, {
      ...textContent(label),
      style: figures[at] === true ? headOfFigures : headOfText,
    });
    raise(content, head, headLines(label, widths[at] ?? 0));
  }
  const write = (cells: readonly TypedCell[], row: number, id: number | "total") => {
    const lines = cells.reduce(
      (most, { value }, at) =>
        value.kind === "text" ? Math.max(most, linesOf(value.text, widths[at] ?? 0)) : most,
      1,
    );
    raise(content, row, lines, ROW);
    for (const [at, cell] of cells.entries()) {
      const width = widths[at] ?? 0;
      put(
        content,
        row,
        at,
        workbookCell(cell, {
          place: id === "total" ? "total" : "body",
          decimals: decimals[at] ?? null,
          locale,
          currency,
          width,
          end: figures[at] ?? false,
          tall: lines > 1,
          formula: formulas.get(formulaKey(id, table.columns[at]?.id ?? "")),
        }),
      );
    }
  };
  for (const [row, cells] of table.rows.entries()) write(cells, firstRow(placed) + row, row);
  if (table.total !== null) write(table.total, totalRow(placed), "total");
}

/** Bold letters and the button of the filter. */
const HEAD_MARGIN = 2;

/** A head breaks between words only. */
function headLines(label: string, width: number): number {
  let lines = 1;
  let length = 0;
  for (const word of label.split(" ")) {
    if (length > 0 && length + 1 + word.length > width - HEAD_MARGIN) {
      lines += 1;
      length = word.length;
    } else length += (length > 0 ? 1 : 0) + word.length;
  }
  return lines;
}
