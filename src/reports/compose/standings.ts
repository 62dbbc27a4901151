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
}

/** All parties by one measure. */
export interface Standings {
  /** The sum of the values above 0 of the whole book [A2]. */
  readonly base: bigint;
  readonly rankings: readonly Ranking[];
  readonly of: (party: number) => Standing;
  readonly abcOf: (party: number) => AbcClass;
}

/** An answer is read once, however often borders and rules change. */
export const valuesOf = oncePer((rows: readonly AbcRow[]): readonly Valued[] =>
  rows.map(({ party, value }) => ({ party, value: minorFromDecimal(value) })),
);

/** By party: in which ranking it stands, and at which place; both counted from 0. */
interface Places {
  readonly ranking: Uint32Array;
  readonly place: Uint32Array;
}

function placesIn(all: readonly Ranking[]): Places {
  const count = all.reduce((sum, { parties }) => sum + parties.length, 0);
  const [ranking, place] = [new Uint32Array(count + 1), new Uint32Array(count + 1)];
  for (const [index, { parties }] of all.entries())
    for (let at = 0; at < parties.length; at += 1) {
      const party = parties[at] ?? 0;
      ranking[party] = index;
      place[party] = at;
    }
  return { ranking, place };
}

/** One ranking of a whole book is the same object at every border and rule. */
const placesOfBook = oncePer((ranking: Ranking) => placesIn([ranking]));

/** Ranks and classes by the rule in force [A1] to [A5], from parties in order of value. */
export function standingsFrom(
  rows: readonly AbcRow[],
  abc: Settings["abc"],
  partOf: PartOf | null,
): Standings {
  const cut = abcCut(abc);
  const made = rankings(valuesOf(rows), partOf);
  const ends = made.map((ranking) => classEnds(ranking, cut));
  const [book] = made;
  const { ranking, place } =
    book !== undefined && made.length === 1 ? placesOfBook(book) : placesIn(made);
  const find = <Value>(all: readonly Value[], party: number): Value => {
    const found = all[ranking[party] ?? -1];
    if (found === undefined) throw new Error(`party ${String(party)} has no standing`);
    return found;
  };
  return {
    base: made.reduce((sum, { base }) => sum + base, 0n),
    rankings: made,
    of: (party) => {
      const { values, before, base } = find(made, party);
      const at = place[party] ?? 0;
      return { rank: at + 1, value: values[at] ?? 0n, before: before[at] ?? 0n, base };
    },
    abcOf: (party) => classAt(place[party] ?? 0, find(ends, party)),
  };
}
