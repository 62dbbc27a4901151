import { concentrationFrom, concentrationSums } from "../../analysis/concentration/rule.ts";
import { fullSteps } from "../../analysis/periods/rule.ts";
import { decimalFromMoney, minorFromDecimal } from "../../domain/money.ts";
import type { ReportCustomer, ReportDocument } from "../document.ts";
import type { LinkContext } from "./context.ts";
import type { Guess } from "./guess.ts";

type StepRow = ReportDocument["steps"][number];

/** Steps are guessed from the series of the customers, who are read before them. */
export interface StepContext extends LinkContext {
  readonly customers: readonly ReportCustomer[];
  /** Minor units of the value and of the revenue of everyone. */
  readonly value: bigint;
  readonly revenue: bigint;
}

type StepGuesses = (rows: readonly Partial<StepRow>[], context: StepContext) => readonly Guess[];

export function inStep(index: number, { customers }: StepContext): readonly bigint[] {
  return customers.map(({ series }) => minorFromDecimal(series[index] ?? "0"));
}

export function values(...[rows, context]: Parameters<StepGuesses>): readonly Guess[] {
  return rows.map((_, index) => {
    const minor = inStep(index, context).reduce((sum, value) => sum + value, 0n);
    return decimalFromMoney({ minor, scale: context.valueScale });
  });
}

export function buyers(...[rows, context]: Parameters<StepGuesses>): readonly Guess[] {
  return rows.map((_, index) => inStep(index, context).filter((value) => value > 0n).length);
}

export function concentrated(figure: "hhi" | "top1"): StepGuesses {
  return (rows, context) =>
    rows.map((_, index) => concentrationFrom(concentrationSums(inStep(index, context)))[figure]);
}

/** How many steps make a year; 0 where weeks do not. */
const yearOf = ({ frame }: LinkContext): number =>
  ({ week: 0, month: 12, quarter: 4 })[frame.period.step];

/** What each customer brought in the year that ends with a step; null before the first whole one [D2]. */
export function inYear(index: number, context: StepContext): readonly bigint[] | null {
  const year = yearOf(context);
  const full = fullSteps(context.spans);
  if (full === null || year === 0 || index > full.to || index < full.from + year - 1) return null;
  return context.customers.map(({ series }) =>
    series
      .slice(index - year + 1, index + 1)
      .reduce((sum, value) => sum + minorFromDecimal(value), 0n),
  );
}

/** The value of that year: steps are known to the last digit where series are not. */
export const valueOfYear = (
  index: number,
  rows: readonly Partial<StepRow>[],
  context: StepContext,
): bigint =>
  rows
    .slice(Math.max(0, index - yearOf(context) + 1), index + 1)
    .reduce((sum, { value = "0" }) => sum + minorFromDecimal(value), 0n);

export const trailing = (...[rows, context]: Parameters<StepGuesses>): readonly Guess[] =>
  rows.map((_, index) => {
    const year = inYear(index, context);
    if (year === null) return null;
    const { hhi, top1 } = concentrationFrom(concentrationSums(year));
    return { hhi, top1 };
  });
