import type { StepRange } from "../periods/rule.ts";
import { lengthOf } from "../periods/rule.ts";

/** Silence that cools: longer than this many own medians, and than this many days [L2]. */
export const COOLING_FACTOR = "1.5";
export const COOLING_DAYS = 30;
/** How many months make "lately", and the history that each comparison needs [L2]. */
export const RECENT_MONTHS = 3;
const YEAR_AGO_NEEDS = 15;
const LONGEST_BEFORE = 12;
const SHORTEST_BEFORE = 6;

/** Month indices: the last three full months, and those that they are compared with. */
export interface ValueComparison {
  readonly recent: StepRange;
  readonly before: StepRange;
}

/**
 * The same three months a year before where there are 15 full months, else the twelve, at least six,
 * that go before the last three; null where the data is shorter [L2].
 */
export function valueComparison(fullMonths: StepRange | null): ValueComparison | null {
  if (fullMonths === null) return null;
  const { to } = fullMonths;
  const recent = { from: to - RECENT_MONTHS + 1, to };
  const count = lengthOf(fullMonths);
  if (count >= YEAR_AGO_NEEDS) return { recent, before: { from: to - 14, to: to - 12 } };
  const length = Math.min(LONGEST_BEFORE, count - RECENT_MONTHS);
  if (length < SHORTEST_BEFORE) return null;
  return { recent, before: { from: recent.from - length, to: recent.from - 1 } };
}

/** The fifteen full months over which ranges of products are compared; null where there are fewer. */
export const productMonths = (fullMonths: StepRange | null): StepRange | null =>
  fullMonths === null || lengthOf(fullMonths) < YEAR_AGO_NEEDS
    ? null
    : { from: fullMonths.to - YEAR_AGO_NEEDS + 1, to: fullMonths.to };
