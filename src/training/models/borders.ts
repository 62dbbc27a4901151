import { abcCut, classEnds } from "../../analysis/abc/cut.ts";
import { ranked } from "../../analysis/abc/ranking.ts";
import { ratioOf } from "../../domain/ratio.ts";
import type { AbcClass } from "../../domain/words.ts";
import { whole } from "./whole.ts";

/** What the borders of ABC make of a list that stands largest first [A3]. */
export interface BordersReading {
  readonly rows: readonly {
    readonly letter: AbcClass;
    readonly share: number | null;
    readonly cumulative: number | null;
  }[];
  readonly counts: Readonly<Record<AbcClass, number>>;
}

/** Classes of values, largest first, by cumulative borders in whole per cent [A3] [A4]. */
export function bordersReading(values: readonly number[], a: number, b: number): BordersReading {
  const ranking = ranked(values.map((value, party) => ({ party, value: whole(value) })));
  const borders = { a: String(a / 100), b: String(Math.max(a, b) / 100) };
  const ends = classEnds(ranking, abcCut({ rule: "cumulative", borders }));
  const letterAt = (rank: number): AbcClass => (rank < ends.a ? "A" : rank < ends.b ? "B" : "C");
  const rows = values.map((value, rank) => ({
    letter: letterAt(rank),
    share: ratioOf(whole(value), ranking.base),
    cumulative: ratioOf((ranking.before[rank] ?? 0n) + whole(value), ranking.base),
  }));
  const count = (letter: AbcClass) => rows.filter((row) => row.letter === letter).length;
  return { rows, counts: { A: count("A"), B: count("B"), C: count("C") } };
}
