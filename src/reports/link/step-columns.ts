import { decimalFromMoney, minorFromDecimal } from "../../domain/money.ts";
import type { ReportDocument } from "../document.ts";
import { minorNear, minorOf, numberOf, plainNumber, listed } from "./cell-coding.ts";
import type { Coder } from "./coder.ts";
import { flag } from "./coding.ts";
import { each, type Cell, type Cells, type Column } from "./columns.ts";
import { isObject, textIn, type Json } from "./json.ts";
import { names } from "./name-coding.ts";
import { number, part } from "./number-coding.ts";
import {
  buyers,
  concentrated,
  inStep,
  inYear,
  trailing,
  valueOfYear,
  values,
  type StepContext,
} from "./step-guesses.ts";
import { sameJson } from "./guess.ts";

type StepRow = ReportDocument["steps"][number];

const sum = (values: readonly bigint[]): bigint =>
  values.reduce((total, value) => total + value, 0n);
const positive = (value: bigint): bigint => (value > 0n ? value : 0n);

const returned = (values: readonly bigint[]): bigint => sum(values.map((one) => positive(-one)));

/** What shares of a step are shares of: its value, and what was given back beside it. */
const baseOf = ({ value = "0" }: Partial<StepRow>, values: readonly bigint[]): bigint =>
  minorFromDecimal(value) + returned(values);

const largestOf = (values: readonly bigint[]): bigint =>
  values.reduce((most, value) => (value > most ? value : most), 0n);

/** The share of the largest of a step. */
function largestCell(
  coder: Coder,
  { name, value, row, index, context }: Cell<StepRow, StepContext>,
): Json {
  const values = inStep(index, context);
  return part(coder, name, numberOf(coder, value), {
    of: baseOf(row, values),
    near: largestOf(values),
  });
}

/** Revenue of a step: what is left of all of it, parted as the measure is. */
function revenueColumn(
  coder: Coder,
  { name, values, rows, context }: Cells<StepRow, StepContext>,
): readonly Json[] {
  const scale = context.moneyScale;
  let sales = context.revenue;
  let left = sum(rows.map(({ value = "0" }) => minorFromDecimal(value)));
  return rows.map(({ value = "0" }, index) => {
    const own = minorFromDecimal(value);
    const near = left <= 0n ? 0n : (sales * own) / left;
    const minor = minorNear(coder, name, minorOf(coder, values[index] ?? null, scale), {
      near,
      scale,
    });
    [sales, left] = [sales - minor, left - own];
    return decimalFromMoney({ minor, scale });
  });
}

/** Values of steps lie near what the series give, and the last one is what is left of all. */
function valueColumn(
  coder: Coder,
  { name, values, guesses, context }: Cells<StepRow, StepContext>,
): readonly Json[] {
  const scale = context.valueScale;
  let left = context.value;
  return guesses.map((guess, index) => {
    const last = index === guesses.length - 1;
    const near = last ? left : minorFromDecimal(textIn(guess));
    const minor = minorNear(coder, name, minorOf(coder, values[index] ?? null, scale), {
      near,
      scale,
      context: last ? 1 : 0,
    });
    left -= minor;
    return decimalFromMoney({ minor, scale });
  });
}

const figure = (value: Json, key: "hhi" | "top1"): number | null => {
  const found = isObject(value) ? value[key] : null;
  return typeof found === "number" ? found : null;
};

/** Concentration of the year that ends with a step. */
function trailingColumn(
  coder: Coder,
  { name, values, rows, guesses, context }: Cells<StepRow, StepContext>,
): readonly Json[] {
  return rows.map((_, index) => {
    const guess = guesses[index] ?? null;
    const value = values[index] ?? null;
    const year = inYear(index, context) ?? [];
    if (flag(coder, `${name} as guessed`, sameJson(value, guess))) return guess;
    if (flag(coder, `${name} null`, value === null)) return null;
    const base = valueOfYear(index, rows, context) + returned(year);
    const top1 = part(coder, `${name} top1`, figure(value, "top1") ?? 0, {
      of: base,
      near: largestOf(year),
    });
    const hhi = number(coder, `${name} hhi`, figure(value, "hhi") ?? 0, figure(guess, "hhi"));
    return { hhi, top1 };
  });
}

/** The columns of steps in the order of the format. */
export const stepColumns: readonly Column<StepRow, StepContext>[] = [
  {
    key: "step",
    guess: (rows, { spans }) => rows.map((_, index) => spans[index]?.label),
    code: names,
  },
  {
    key: "partial",
    guess: (rows, { spans }) => rows.map((_, index) => spans[index]?.partial),
    code: each(listed([false, true])),
  },
  { key: "value", guess: values, code: valueColumn },
  {
    key: "revenue",
    guess: (rows, { frame }) =>
      rows.map(({ value }) => (frame.parameters.measure === "revenue" ? value : undefined)),
    code: revenueColumn,
  },
  { key: "customers", guess: buyers, code: each(plainNumber) },
  { key: "top1", guess: concentrated("top1"), code: each(largestCell) },
  { key: "hhi", guess: concentrated("hhi"), code: each(plainNumber) },
  { key: "trailing", guess: trailing, code: trailingColumn },
];
