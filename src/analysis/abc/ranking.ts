import { oncePer } from "../../domain/once-per.ts";

/** A party with its value in minor units of the measure. */
export interface Valued {
  readonly party: number;
  readonly value: bigint;
}

/** One ranking of parties, best first, with the sums that classes follow from [A1] [A2]. */
export interface Ranking {
  readonly parties: readonly number[];
  readonly values: readonly bigint[];
  /** The sum of the values above 0 of all better ranks; at the end, the base. */
  readonly before: readonly bigint[];
  readonly base: bigint;
  /** How many values are above 0; they stand first. */
  readonly positive: number;
}

/** The ranking of parties that stand in order already: value descending, ties by party. */
export function ranked(ordered: readonly Valued[]): Ranking {
  const before = [0n];
  let base = 0n;
  let positive = 0;
  for (const { value } of ordered) {
    if (value > 0n) {
      base += value;
      positive += 1;
    }
    before.push(base);
  }
  return {
    parties: ordered.map(({ party }) => party),
    values: ordered.map(({ value }) => value),
    before,
    base,
    positive,
  };
}

/** A ranking is made once of what an answer was read into, however often borders and rules change. */
const rankedOnce = oncePer(ranked);

/** The part of a book in which a party is ranked [A5]; null: among those without the property. */
export type PartOf = (party: number) => string | null;

/** One ranking of all, or one inside each part, in the order in which parts first come [A5]. */
export function rankings(ordered: readonly Valued[], partOf: PartOf | null): readonly Ranking[] {
  if (partOf === null) return [rankedOnce(ordered)];
  const parts = new Map<string | null, Valued[]>();
  for (const one of ordered) {
    const name = partOf(one.party);
    const part = parts.get(name);
    if (part === undefined) parts.set(name, [one]);
    else part.push(one);
  }
  return [...parts.values()].map(ranked);
}
