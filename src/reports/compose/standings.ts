import {
  abcCut,
  classAt,
  classEnds,
  rankings,
  type AbcRow,
  type PartOf,
  type Ranking,
  type Settings,
  type Valued,
} from "../../analysis/index.ts";
import { minorFromDecimal } from "../../domain/money.ts";
import { oncePer } from "../../domain/once-per.ts";
import type { AbcClass } from "../../domain/words.ts";

/** Where a party stands by one measure, in the whole book or in the part that it is ranked in [A5]. */
export interface Standing {
  readonly rank: number;
  readonly value: bigint;
  /** The values above 0 of better ranks, and of all ranks [A2]. */
  readonly before: bigint;
  readonly base: bigint;
  readonly abc: AbcClass;
}

/** All parties by one measure. */
export interface Standings {
  /** The sum of the values above 0 of the whole book [A2]. */
  readonly base: bigint;
  readonly rankings: readonly Ranking[];
  readonly of: (party: number) => Standing;
}

/** An answer is read once, however often borders and rules change. */
const valuesOf = oncePer((rows: readonly AbcRow[]): readonly Valued[] =>
  rows.map(({ party, value }) => ({ party, value: minorFromDecimal(value) })),
);

/** Ranks and classes by the rule in force [A1] to [A5], from parties in order of value. */
export function standingsFrom(
  rows: readonly AbcRow[],
  abc: Settings["abc"],
  partOf: PartOf | null,
): Standings {
  const cut = abcCut(abc);
  const made = rankings(valuesOf(rows), partOf);
  const standings = new Array<Standing | undefined>(rows.length + 1);
  for (const ranking of made) {
    const ends = classEnds(ranking, cut);
    for (const [place, party] of ranking.parties.entries())
      standings[party] = {
        rank: place + 1,
        value: ranking.values[place] ?? 0n,
        before: ranking.before[place] ?? 0n,
        base: ranking.base,
        abc: classAt(place, ends),
      };
  }
  return {
    base: made.reduce((sum, { base }) => sum + base, 0n),
    rankings: made,
    of: (party) => {
      const standing = standings[party];
      if (standing === undefined) throw new Error(`party ${String(party)} has no standing`);
      return standing;
    },
  };
}
