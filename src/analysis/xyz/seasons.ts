/** Full months that an index of seasons is made of, at least [X2]. */
export const FEWEST_SEASON_MONTHS = 24;
const CALENDAR_MONTHS = 12;
/** A factor is a whole number of these parts. */
export const FACTOR_UNIT = 10n ** 18n;

/** Why seasons cannot be taken out of these data [X2]. */
export type SeasonsRefusal = "seasons-too-short" | "seasons-empty-month";

/** What a value of each calendar month, from January, is multiplied by; or why not. */
export type Seasons =
  { readonly factors: readonly bigint[] } | { readonly refused: SeasonsRefusal };

/** Half-even, as all ratios are rounded [R2]. */
function roundedQuotient(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  const twice = (numerator % denominator) * 2n;
  const up = twice > denominator || (twice === denominator && quotient % 2n === 1n);
  return up ? quotient + 1n : quotient;
}

/**
 * The portfolio's own seasons [X2]: the index of a calendar month is the mean of that month over the
 * mean of all full months. `totals` are the sums above 0 of full months in a row, the first of them
 * in calendar month `first` (0 is January). The factor is the index turned over, rounded to eighteen
 * decimals; from there on all is exact.
 */
export function seasonFactors(totals: readonly bigint[], first: number): Seasons {
  if (totals.length < FEWEST_SEASON_MONTHS) return { refused: "seasons-too-short" };
  const sums = new Array<bigint>(CALENDAR_MONTHS).fill(0n);
  const counts = new Array<bigint>(CALENDAR_MONTHS).fill(0n);
  for (const [index, total] of totals.entries()) {
    const month = (first + index) % CALENDAR_MONTHS;
    sums[month] = (sums[month] ?? 0n) + total;
    counts[month] = (counts[month] ?? 0n) + 1n;
  }
  if (sums.some((sum) => sum <= 0n)) return { refused: "seasons-empty-month" };
  const whole = sums.reduce((all, sum) => all + sum, 0n);
  const factors = sums.map((sum, month) =>
    roundedQuotient(whole * (counts[month] ?? 0n) * FACTOR_UNIT, sum * BigInt(totals.length)),
  );
  return { factors };
}
