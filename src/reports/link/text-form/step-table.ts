import type { ReportDocument } from "../../document.ts";
import { buyers, concentrated, trailing, values, type StepContext } from "../step-guesses.ts";
import { texts } from "./name-notation.ts";
import { choices, concentrationPairs, decimals, plainNumbers } from "./notation.ts";
import type { Column } from "./table.ts";

type StepRow = ReportDocument["steps"][number];

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
