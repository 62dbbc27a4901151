import { DateReader } from "../cells/date.ts";
import type { NamedPeriod } from "./period-names.ts";

const encoder = new TextEncoder();

/** A month as a count of months, so that months of different years can be compared. */
function monthNumber(date: string): number {
  const reader = new DateReader("day-month-year");
  const bytes = encoder.encode(date);
  reader.read(bytes, 0, bytes.length);
  return reader.year * 12 + reader.month;
}

/**
 * Whether each quarter that stands beside months sums up months of its own, so that it is no period
 * besides. Months before the first column or after the last one may be missing: the report ends there.
 */
export function areQuartersSums(named: readonly (NamedPeriod | null)[]): boolean {
  const numbers = (grain: string): readonly number[] =>
    named.flatMap((period) => (period?.grain === grain ? [monthNumber(period.date)] : []));
  const months = numbers("month");
  if (months.length === 0) return true;
  const first = Math.min(...months);
  const last = Math.max(...months);
  return numbers("quarter").every((quarter) => {
    const missing = [quarter, quarter + 1, quarter + 2].filter((month) => !months.includes(month));
    return missing.length < 3 && missing.every((month) => month < first || month > last);
  });
}
