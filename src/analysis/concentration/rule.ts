import { ratioOf } from "../../domain/ratio.ts";

/** What concentration follows from, in whole minor units of the values above 0. */
export interface ConcentrationSums {
  /** How many values are above 0. */
  readonly count: number;
  readonly base: bigint;
  /** The sum of the squares of the values. */
  readonly squares: bigint;
  /** The sum of each value times its place, the largest having place 1. */
  readonly places: bigint;
  readonly top1: bigint;
  readonly top3: bigint;
  readonly top4: bigint;
  readonly top5: bigint;
  readonly top10: bigint;
}

/** How uneven a book is; every figure null where the base is 0 [D2]. */
// A type, not an interface: only types fit the loose objects of the report's schema.
export type ConcentrationFigures = {
  readonly hhi: number | null;
  readonly effectiveNumber: number | null;
  readonly gini: number | null;
  readonly top1: number | null;
  readonly top3: number | null;
  readonly top4: number | null;
  readonly top5: number | null;
  readonly top10: number | null;
};

/** The Herfindahl index, 0 to 10 000: the sum of the squares of the shares in per cent [D2]. */
export const herfindahl = (squares: bigint, base: bigint): number | null =>
  ratioOf(10_000n * squares, base * base);

/** The figures of [D2]; Gini in its population form, over the values above 0. */
export function concentrationFrom(sums: ConcentrationSums): ConcentrationFigures {
  const { base } = sums;
  const count = BigInt(sums.count);
  return {
    hhi: herfindahl(sums.squares, base),
    effectiveNumber: ratioOf(base * base, sums.squares),
    gini: ratioOf((count + 1n) * base - 2n * sums.places, count * base),
    top1: ratioOf(sums.top1, base),
    top3: ratioOf(sums.top3, base),
    top4: ratioOf(sums.top4, base),
    top5: ratioOf(sums.top5, base),
    top10: ratioOf(sums.top10, base),
  };
}

/** Where the bands of HHI begin, borrowed from market law [D6]. */
export const HHI_BANDS = { moderate: 1_000, high: 1_800 } as const;

/** The band of an index: low below 1 000, high above 1 800 [D6]. */
export const hhiBand = (hhi: number): "low" | "moderate" | "high" =>
  hhi > HHI_BANDS.high ? "high" : hhi >= HHI_BANDS.moderate ? "moderate" : "low";

/** The sums of plain values, for what-if questions that are answered without an engine [D4]. */
export function concentrationSums(values: readonly bigint[]): ConcentrationSums {
  const sorted = values
    .filter((value) => value > 0n)
    .toSorted((a, b) => (a < b ? 1 : a > b ? -1 : 0));
  const total = (some: readonly bigint[]) => some.reduce((sum, value) => sum + value, 0n);
  const top = (count: number) => total(sorted.slice(0, count));
  return {
    count: sorted.length,
    base: total(sorted),
    squares: total(sorted.map((value) => value * value)),
    places: total(sorted.map((value, index) => value * BigInt(index + 1))),
    top1: top(1),
    top3: top(3),
    top4: top(4),
    top5: top(5),
    top10: top(10),
  };
}
