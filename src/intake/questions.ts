import type { Field } from "../domain/source.ts";
import type { IntakeProblem, IntakeQuestion, SourceColumn, Understanding } from "./contract.ts";
import { columnName } from "./mapping/columns.ts";

/** Which column fills a field: two fit equally well, or none does [F6]. */
export const whichColumn = (
  field: Field,
  options: readonly SourceColumn[],
  columns: readonly SourceColumn[],
): IntakeQuestion => ({
  code: "which-column",
  field,
  options: options.map((column) => columnName(columns, column)),
  flag: `--map ${field}=…`,
});

/** 05/06/2025 is two days [F8]. */
export const whichDateOrder: IntakeQuestion = {
  code: "date-order",
  field: "date",
  options: ["day-month-year", "month-day-year"],
  flag: "--date-order day-month-year",
};

/** 1,234 is two figures. */
export const whichDecimalSeparator: IntakeQuestion = {
  code: "decimal-separator",
  field: "revenue",
  options: [",", "."],
  flag: "--decimal ,",
};

/** More than six decimals are seldom meant: somebody says to how many money is rounded [F]. */
export const whichDecimals: IntakeQuestion = {
  code: "decimals",
  field: "revenue",
  options: ["2", "4", "6"],
  flag: "--decimals 2",
};

/** Money of several currencies is never added up. */
export const whichCurrency = (currencies: readonly string[]): IntakeQuestion => ({
  code: "currency",
  field: "currency",
  options: currencies,
  flag: "--currency …",
});

export const asking = (
  questions: readonly IntakeQuestion[],
  understanding: Understanding,
): IntakeProblem => ({ kind: "questions", questions, understanding });
