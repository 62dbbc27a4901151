import { minorFromDecimal } from "../../domain/money.ts";
import { oncePer } from "../../domain/once-per.ts";
import type { AbcClass } from "../../domain/words.ts";
import { abcCut, classAt, classEnds, type AbcCut } from "../abc/cut.ts";
import { rankings, type PartOf, type Ranking, type Valued } from "../abc/ranking.ts";
import { abcBordersOf } from "../abc/rule.ts";
import type { AbcRule, Settings } from "../settings.ts";
import type { CertaintyRow } from "./row.ts";

/** How far the borders of cumulative shares are moved to see whether a class stands firm [A6]. */
const moves = [
  { a: "-0.05", b: "-0.02" },
  { a: "0", b: "0" },
  { a: "0.05", b: "0.02" },
] as const;

/** The last full step in or out, times returns in or out. */
const BOOKS = 4;

/** In how many variants a class is looked at: twelve, or four where a rule has no borders to move [A6]. */
export const variantsOf = (rule: AbcRule): number =>
  rule === "cumulative" ? BOOKS * moves.length : BOOKS;

/** The rule in force with its borders narrower, as they are and wider; other rules as they are. */
const cutsOf = (abc: Pick<Settings["abc"], "rule" | "borders">): readonly AbcCut[] =>
  abc.rule === "cumulative" && abcBordersOf(abc) !== null
    ? moves.map((move) => abcCut(abc, move))
    : [abcCut(abc)];

/** How many variants gave each class. */
export type ClassCounts = Readonly<Record<AbcClass, number>>;

interface Place {
  readonly value: (row: CertaintyRow) => string;
  readonly rank: (row: CertaintyRow) => number;
}

const books: readonly Place[] = [
  { value: (row) => row.sold, rank: (row) => row.soldRank },
  { value: (row) => row.earlier, rank: (row) => row.earlierRank },
  { value: (row) => row.soldEarlier, rank: (row) => row.soldEarlierRank },
];

/** The three books of an answer, each in order of rank. */
function orderedBooks(rows: readonly CertaintyRow[]): readonly (readonly Valued[])[] {
  return books.map(({ value, rank }) => {
    const ordered = new Array<Valued>(rows.length);
    for (const row of rows)
      ordered[rank(row) - 1] = { party: row.party, value: minorFromDecimal(value(row)) };
    return ordered;
  });
}

/** An answer is read once, however often borders and rules change. */
const booksOf = oncePer(orderedBooks);

/**
 * How firm each class is [A6]: `own` are the rankings of the report itself, `rows` the other books;
 * each is cut by the rule in force, for cumulative shares by three pairs of borders.
 */
export function certainties(
  own: readonly Ranking[],
  rows: readonly CertaintyRow[],
  abc: Pick<Settings["abc"], "rule" | "borders">,
  partOf: PartOf | null,
): (party: number) => ClassCounts {
  const cuts = cutsOf(abc);
  const inA = new Uint8Array(rows.length + 1);
  const inB = new Uint8Array(rows.length + 1);
  const every = [...own, ...booksOf(rows).flatMap((book) => rankings(book, partOf))];
  for (const ranking of every) {
    const ends = cuts.map((cut) => classEnds(ranking, cut));
    for (const end of ends)
      for (let place = 0; place < Math.max(end.a, end.b); place += 1) {
        const party = ranking.parties[place] ?? 0;
        const letters = classAt(place, end) === "A" ? inA : inB;
        letters[party] = (letters[party] ?? 0) + 1;
      }
  }
  const of = BOOKS * cuts.length;
  return (party) => {
    const [a = 0, b = 0] = [inA[party], inB[party]];
    return { A: a, B: b, C: of - a - b };
  };
}
