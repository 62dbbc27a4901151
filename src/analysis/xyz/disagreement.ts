/** Why frequency and variation give a customer different letters [X4]. */
export type Disagreement = "season" | "one-big-order" | "growth" | "decline" | "projects" | "other";

/** Steps of two whole years, below which no season can be told. */
const YEARS = 2;

const sumOf = (values: readonly bigint[]): bigint => values.reduce((sum, value) => sum + value, 0n);

/** One step holds half or more of all that came in. */
function isOneBigOrder(values: readonly bigint[]): boolean {
  const positive = values.filter((value) => value > 0n);
  const largest = positive.reduce((most, value) => (value > most ? value : most), 0n);
  return positive.length > 1 && 2n * largest >= sumOf(positive);
}

/**
 * The place in the year explains at least three tenths of the variance, each variance over its own
 * degrees of freedom: `10·(n−1)·within ≤ 7·(n−k)·total`. Over three years of months chance alone goes
 * so far with one customer in twenty.
 */
function isSeason(values: readonly bigint[], places: readonly number[], ofYear: number): boolean {
  if (values.length < YEARS * ofYear) return false;
  const sums = new Map<number, { readonly count: bigint; readonly sum: bigint }>();
  for (const [index, value] of values.entries()) {
    const place = places[index] ?? 0;
    const { count = 0n, sum = 0n } = sums.get(place) ?? {};
    sums.set(place, { count: count + 1n, sum: sum + value });
  }
  const groups = [...sums.values()];
  const steps = BigInt(values.length);
  // Over one denominator, so that means of years stay whole numbers.
  const common = [...new Set(groups.map(({ count }) => count))].reduce(
    (all, one) => all * one,
    steps,
  );
  const squares = sumOf(values.map((value) => value * value)) * common;
  const between = sumOf(groups.map(({ count, sum }) => (sum * sum * common) / count));
  const sum = sumOf(values);
  const total = squares - (sum * sum * common) / steps;
  const within = squares - between;
  const parts = BigInt(groups.length);
  return total > 0n && 10n * (steps - 1n) * within <= 7n * (steps - parts) * total;
}

/** Between its first and its last step with a value, at least one step in four has none. */
function isProjects(values: readonly bigint[]): boolean {
  const from = values.findIndex((value) => value > 0n);
  const to = values.findLastIndex((value) => value > 0n);
  const between = values.slice(from, to + 1);
  return from >= 0 && between.filter((value) => value <= 0n).length * 4 >= between.length;
}

/** The larger half is one and a half times the other, or more. */
const outgrows = (larger: bigint, other: bigint): boolean =>
  larger > 0n && 2n * larger >= 3n * other;

/**
 * The first reason that holds [X4]. `values` are those of the steps looked at, `places` where in the
 * year each of them lies, of `ofYear` places.
 */
export function disagreementOf(
  values: readonly bigint[],
  places: readonly number[],
  ofYear: number,
): Disagreement {
  if (isOneBigOrder(values)) return "one-big-order";
  if (isSeason(values, places, ofYear)) return "season";
  if (isProjects(values)) return "projects";
  const half = Math.floor(values.length / 2);
  const earlier = sumOf(values.slice(0, half));
  const later = sumOf(values.slice(values.length - half));
  if (outgrows(later, earlier)) return "growth";
  return outgrows(earlier, later) ? "decline" : "other";
}
