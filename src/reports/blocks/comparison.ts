import { approximateDecimal } from "../../messages/amounts.ts";
import type { ReportDocument } from "../document.ts";

/** The last full steps against as many before them [C1]. */
export interface Comparison {
  /** Steps on each side. */
  readonly count: number;
  /** The index of the first step compared. */
  readonly start: number;
  readonly last: number;
  readonly before: number;
  /** Relative change; null where there was nothing before. */
  readonly change: number | null;
}

const stepsOfYear = { week: 52, month: 12, quarter: 4 } as const;

/** The last full year against the one before; null where the data hold fewer than two full years. */
export function lastAgainstBefore({ steps, period }: ReportDocument): Comparison | null {
  const count = stepsOfYear[period.step];
  const end = steps.findLastIndex(({ partial }) => !partial) + 1;
  const start = end - 2 * count;
  if (start < 0 || steps.slice(start, end).some(({ partial }) => partial)) return null;
  const sum = (from: number, to: number): number =>
    steps.slice(from, to).reduce((all, { value }) => all + approximateDecimal(value), 0);
  const before = sum(start, start + count);
  const last = sum(start + count, end);
  return { count, start, last, before, change: before > 0 ? last / before - 1 : null };
}
