import { concentrationFrom, concentrationSums, fullSteps } from "../../analysis/index.ts";
import { decimalFromMoney, minorFromDecimal } from "../../domain/money.ts";
import type { ReportCustomer, ReportDocument } from "../document.ts";
import type { LinkContext } from "./context.ts";
import { texts } from "./name-notation.ts";
import { choices, concentrationPairs, decimals, plainNumbers } from "./notation.ts";
import type { Column, Guess } from "./table.ts";

type StepRow = ReportDocument["steps"][number];

/** Steps are guessed from the series of the customers, who are read before them. */
export interface StepContext extends LinkContext {
  readonly customers: readonly ReportCustomer[];
}

type StepGuesses = (rows: readonly Partial<StepRow>[], context: StepContext) => readonly Guess[];

/** The columns of steps in the order of format `r1`. */
export const stepColumns: readonly Column<StepRow, StepContext>[] = [
  {
    key: "step",
    notation: () => texts,
    guess: (rows, { spans }) => rows.map((_, index) => spans[index]?.label),
  },
  {
    key: "partial",
    notation: () => choices([false, true]),
    guess: (rows, { spans }) => rows.map((_, index) => spans[index]?.partial),
  },
  { key: "value", notation: (_, { valueScale }) => decimals(valueScale), guess: values },
  {
    key: "revenue",
    notation: (_, { moneyScale }) => decimals(moneyScale),
    guess: (rows, { frame }) =>
      rows.map(({ value }) => (frame.parameters.measure === "revenue" ? value : undefined)),
  },
  { key: "customers", notation: () => plainNumbers, guess: buyers },
  { key: "hhi", notation: () => plainNumbers, guess: concentrated("hhi") },
  { key: "top1", notation: () => plainNumbers, guess: concentrated("top1") },
  { key: "trailing", notation: () => concentrationPairs, guess: trailing },
];

function inStep(index: number, { customers }: StepContext): readonly bigint[] {
  return customers.map(({ series }) => minorFromDecimal(series[index] ?? "0"));
}

function values(...[rows, context]: Parameters<StepGuesses>): readonly Guess[] {
  return rows.map((_, index) => {
    const minor = inStep(index, context).reduce((sum, value) => sum + value, 0n);
    return decimalFromMoney({ minor, scale: context.valueScale });
  });
}

function buyers(...[rows, context]: Parameters<StepGuesses>): readonly Guess[] {
  return rows.map((_, index) => inStep(index, context).filter((value) => value > 0n).length);
}

function concentrated(figure: "hhi" | "top1"): StepGuesses {
  return (rows, context) =>
    rows.map((_, index) => concentrationFrom(concentrationSums(inStep(index, context)))[figure]);
}

/** Twelve months or four quarters that end with each step, from the first whole year on [D2]. */
function trailing(...[rows, context]: Parameters<StepGuesses>): readonly Guess[] {
  const year = { week: 0, month: 12, quarter: 4 }[context.frame.period.step];
  const full = fullSteps(context.spans);
  return rows.map((_, index) => {
    if (full === null || year === 0 || index > full.to || index < full.from + year - 1) return null;
    const sums = context.customers.map(({ series }) =>
      series
        .slice(index - year + 1, index + 1)
        .reduce((sum, value) => sum + minorFromDecimal(value), 0n),
    );
    const { hhi, top1 } = concentrationFrom(concentrationSums(sums));
    return { hhi, top1 };
  });
}
