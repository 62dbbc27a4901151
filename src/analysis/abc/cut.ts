import type { AbcClass } from "../../domain/words.ts";
import type { Settings } from "../settings.ts";
import type { Ranking } from "./ranking.ts";
import { abcBorders, abcBordersOf, type AbcBorders } from "./rule.ts";

/** A rule of classes ready to be applied, its borders whole numbers over one denominator [A3] [A5]. */
export type AbcCut = BorderedCut | { readonly rule: "rank" | "curve" };

interface BorderedCut extends AbcBorders {
  readonly rule: "cumulative" | "share";
}

type Moves = Parameters<typeof abcBorders>[1];

/** The rule that settings ask for; `moves` shift the borders of a rule that has them [A6]. */
export function abcCut(abc: Pick<Settings["abc"], "rule" | "borders">, moves?: Moves): AbcCut {
  const inForce = abcBordersOf(abc);
  if (inForce === null || abc.rule === "rank" || abc.rule === "curve")
    return { rule: abc.rule === "curve" ? "curve" : "rank" };
  return { rule: abc.rule, ...abcBorders(inForce, moves) };
}

/** How many of the first ranks are A, and how many A or B; the others are C. */
export interface ClassEnds {
  readonly a: number;
  readonly b: number;
}

/** The number of first ranks for which something holds that, once it fails, fails for all behind. */
function leadingRanks(count: number, holds: (rank: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whoever crosses a border belongs to the higher class [A3]. */
function cumulativeEnds(
  { before, base, positive }: Ranking,
  { a, b, denominator }: BorderedCut,
): ClassEnds {
  const end = (border: bigint): number =>
    leadingRanks(positive, (rank) => (before[rank] ?? 0n) * denominator < base * border);
  return { a: end(a), b: end(b) };
}

/** Own share of the base, the border included: the KAM rule [A5]. */
function shareEnds(
  { values, base, positive }: Ranking,
  { a, b, denominator }: BorderedCut,
): ClassEnds {
  const end = (border: bigint): number =>
    leadingRanks(positive, (rank) => (values[rank] ?? 0n) * denominator >= base * border);
  return { a: end(a), b: end(b) };
}

/** Thirds of all ranks; whoever stands across a border belongs to the higher class [A5]. */
function rankEnds({ parties, positive }: Ranking): ClassEnds {
  const end = (thirds: number): number =>
    Math.min(positive, Math.ceil((parties.length * thirds) / 3));
  return { a: end(1), b: end(2) };
}

/**
 * A to the point of the curve nearest to (0, 1), the earlier of two equally near; B as long as the
 * curve is at least as steep as the diagonal, i.e. a value at least the mean of those above 0 [A5].
 */
function curveEnds({ values, before, base, positive }: Ranking): ClassEnds {
  const count = BigInt(positive);
  const distance = (customers: number): bigint => {
    const along = BigInt(customers) * base;
    const below = count * (base - (before[customers] ?? 0n));
    return along * along + below * below;
  };
  // The distance falls to its least and then rises, since the curve bends one way only.
  const a =
    positive === 0
      ? 0
      : 1 + leadingRanks(positive - 1, (rank) => distance(rank + 2) < distance(rank + 1));
  return { a, b: leadingRanks(positive, (rank) => (values[rank] ?? 0n) * count >= base) };
}

/** Where the classes of a ranking end; a value of 0 or less is always C [A3] [A4] [A5]. */
export function classEnds(ranking: Ranking, cut: AbcCut): ClassEnds {
  if (!("a" in cut)) return cut.rule === "rank" ? rankEnds(ranking) : curveEnds(ranking);
  return cut.rule === "share" ? shareEnds(ranking, cut) : cumulativeEnds(ranking, cut);
}

/** The class of a place in a ranking, counted from 0. */
export const classAt = (place: number, { a, b }: ClassEnds): AbcClass =>
  place < a ? "A" : place < b ? "B" : "C";

/** The classes of values in order of rank [A3] [A4] [A5]. */
export function abcClasses(ranking: Ranking, cut: AbcCut): readonly AbcClass[] {
  const ends = classEnds(ranking, cut);
  return ranking.values.map((_, place) => classAt(place, ends));
}
