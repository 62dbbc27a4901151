import { approximateDecimal } from "../../messages/amounts.ts";
import type { ReportDocument } from "../document.ts";

/** The last full steps against as many before them [C1]. */
export interface Comparison {
  /** Steps on each side. */
  readonly count: number;
  readonly last: number;
  readonly before: number;
  /** Relative change; null where there was nothing before. */
  readonly change: number | null;
}

const stepsOfYear = { week: 52, month: 12, quarter: 4 } as const;

/** The last full year against the one before; null where the data hold fewer than two full years. */
export function lastAgainstBefore({ steps, period }: ReportDocument): Comparison | null {
  const count = stepsOfYear[period.step];
  const full = steps
    .filter(({ partial }) => !partial)
    .map(({ value }) => approximateDecimal(value));
  if (full.length < 2 * count) return null;
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
  const last = sum(full.slice(-count));
  const before = sum(full.slice(-2 * count, -count));
  return { count, last, before, change: before > 0 ? last / before - 1 : null };
}
