import { dayNumber } from "../../domain/calendar.ts";

/** Days: longer than any book of sales, short enough to be cut into weeks at once. */
const LONGEST_PERIOD = 80_000;

/** Throws where the days are none or too far apart to be cut into steps. */
export function checkPeriod(first: string, last: string): void {
  const length = dayNumber(last) - dayNumber(first);
  if (!(length >= 0 && length <= LONGEST_PERIOD)) throw new RangeError("no period");
}
