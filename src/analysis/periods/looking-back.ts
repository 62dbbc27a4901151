import { dateOf, dayNumber, plainDate } from "../../domain/calendar.ts";
import type { FactsDescription } from "../../domain/source.ts";
import type { PlainDate } from "../../domain/words.ts";

/** Months of what people compare with: a month, a quarter, a year. */
const LENGTHS = [1, 3, 12] as const;

/**
 * As-of days that people look back from [L1]: the ends of the last month, quarter and year before the
 * last date of the data, as far as the data reaches; the latest first.
 */
export function looksBack({
  firstDate,
  lastDate,
}: Pick<FactsDescription, "firstDate" | "lastDate">): readonly PlainDate[] {
  const [year = 0, month = 1] = lastDate.split("-").map(Number);
  const ends = LENGTHS.map((length) =>
    plainDate(dayNumber(dateOf(year, month - ((month - 1) % length), 1)) - 1),
  );
  return [...new Set(ends)].filter((day) => day >= firstDate);
}
