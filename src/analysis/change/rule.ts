import { lengthOf, type StepRange } from "../periods/rule.ts";

const LONGEST_WINDOW = 12;

/** Two windows of equal length, the later one directly after the earlier; indices of months. */
export interface ComparedWindows {
  readonly before: StepRange;
  readonly after: StepRange;
  /** Full months in each window. */
  readonly months: number;
}

/**
 * The last 12 full months and the 12 before; where there are fewer than 24, the last full half and the
 * one before, so that an odd first month is left out; null below 2 full months [C1].
 */
export function comparedWindows(fullMonths: StepRange | null): ComparedWindows | null {
  if (fullMonths === null) return null;
  const months = Math.min(LONGEST_WINDOW, Math.floor(lengthOf(fullMonths) / 2));
  if (months === 0) return null;
  const after = { from: fullMonths.to - months + 1, to: fullMonths.to };
  return { before: { from: after.from - months, to: after.from - 1 }, after, months };
}
