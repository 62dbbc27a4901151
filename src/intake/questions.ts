import type { Field } from "../domain/source.ts";
import type {
  IntakeProblem,
  IntakeQuestion,
  SourceColumn,
  TableKey,
  Understanding,
} from "./contract.ts";
import { columnName } from "./mapping/columns.ts";
import type { Sketch } from "./understanding/sketch.ts";

/** A question of one table or of all, before it is told of which. */
export type OpenQuestion = Omit<IntakeQuestion, "table">;

/** Which column fills a field: two fit equally well, or none does [F6]. */
const whichColumn = (
  field: Field,
  options: readonly SourceColumn[],
  columns: readonly SourceColumn[],
): OpenQuestion => ({
  code: "which-column",
  field,
  options: options.map((column) => columnName(columns, column)),
  flag: `--map ${field}=…`,
});

/** 05/06/2025 is two days [F8]. */
export const whichDateOrder: OpenQuestion = {
  code: "date-order",
  field: "date",
  options: ["day-month-year", "month-day-year"],
  flag: "--date-order day-month-year",
};

/** 1,234 is two figures. */
export const whichDecimalSeparator: OpenQuestion = {
  code: "decimal-separator",
  field: "revenue",
  options: [",", "."],
  flag: "--decimal ,",
};

/** Months without a year; the command line and a settings file take any. */
const whichYear: OpenQuestion = {
  code: "year",
  field: "date",
  options: ["2026", "2025", "2024", "2023", "2022", "2021", "2020", "2019"],
  flag: "--year 2025",
};

/** More than six decimals are seldom meant: somebody says to how many money is rounded [F]. */
export const whichDecimals: OpenQuestion = {
  code: "decimals",
  field: "revenue",
  options: ["2", "4", "6"],
  flag: "--decimals 2",
};

/** Money of several currencies is never added up. */
export const whichCurrency = (currencies: readonly string[]): OpenQuestion => ({
  code: "currency",
  field: "currency",
  options: currencies,
  flag: "--currency …",
});

/** Sheets of different kinds may hold the same sales twice. */
export const whichSheet = (names: readonly string[]): IntakeQuestion => ({
  code: "which-sheet",
  field: null,
  options: names,
  table: null,
  flag: "--sheet …",
});

/** A list of lines or a report of groups: the money differs. */
const whichLayout = (options: readonly string[]): OpenQuestion => ({
  code: "layout",
  field: null,
  options,
  flag: "--layout …",
});

/** Returns that are not written below zero would be added to the sales they undo. */
export const whichReturns = (rows: number, revenue: string): OpenQuestion => ({
  code: "returns",
  field: "revenue",
  options: ["negative", "as-written"],
  rows,
  revenue,
  flag: "--returns negative",
});

/** Columns of returns beside one of sales: whoever made the report knows whether sales stand without them. */
export const whichReturnsColumn = (
  columns: readonly string[],
  rows: number,
  revenue: string,
): OpenQuestion => ({
  code: "returns-column",
  field: "revenue",
  options: ["take-off", "already-off"],
  columns,
  rows,
  revenue,
  flag: "--returns-column take-off",
});

/** Equal lines in several files are one sale told twice, or two sales. */
export const whichOverlaps = (rows: number, revenue: string): IntakeQuestion => ({
  code: "overlaps",
  field: null,
  options: ["leave-out", "keep"],
  table: null,
  rows,
  revenue,
  flag: "--overlaps leave-out",
});

/** What the head of a table leaves open; null where nothing is. */
export function questionsOfColumns(
  key: TableKey,
  { open, understanding, isYearOpen }: Sketch,
): IntakeProblem | null {
  const { columns, layout } = understanding;
  const isLayoutOpen = layout.chosen === "guessed" && layout.confidence <= 0.5;
  const questions = [
    ...(isLayoutOpen ? [whichLayout([layout.value, ...layout.alternatives])] : []),
    ...(isYearOpen ? [whichYear] : []),
    ...open.map(({ field, options }) => whichColumn(field, options, columns)),
  ];
  if (questions.length === 0) return null;
  return asking(
    questions.map((question) => ({ ...question, table: key })),
    { [key]: understanding },
  );
}

export const asking = (
  questions: readonly IntakeQuestion[],
  understandings: Readonly<Record<TableKey, Understanding>>,
): IntakeProblem => ({ kind: "questions", questions, understandings });
