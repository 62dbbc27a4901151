import {
  abcCut,
  bridgeOf,
  change,
  classAt,
  classEnds,
  comparedWindows,
  kindOf,
  migrationOf,
  rankings,
  type ChangeRow,
  type ComparedWindows,
  type Move,
  type PartOf,
  type RhythmRow,
  type Settings,
  type Valued,
} from "../../analysis/index.ts";
import { decimalFromMoney, minorFromDecimal } from "../../domain/money.ts";
import type { AbcClass } from "../../domain/words.ts";
import type { CallOptions } from "../../engines/engine.ts";
import type { Change } from "../document/change.ts";
import type { Classes } from "./classes.ts";
import type { Plan } from "./plan.ts";
import type { Workbench } from "./workbench.ts";

/** The last window against the one before [C1] [C2]; null where there are not two full months. */
export async function changeFrom(
  workbench: Workbench,
  plan: Plan,
  parties: readonly RhythmRow[],
  { partOf }: Pick<Classes, "partOf">,
  options: CallOptions,
): Promise<Change | null> {
  const windows = comparedWindows(plan.fullMonths);
  if (windows === null) return null;
  const { settings, measure, scale } = plan;
  const rows = await workbench.ask(change(settings.unit, measure.measure, windows), options);
  const moves = movesFrom(rows, settings.abc, partOf);
  const written = (minor: bigint) => decimalFromMoney({ minor, scale });
  const bridge = bridgeOf(moves);
  return {
    before: spanOf(plan, windows.before),
    after: spanOf(plan, windows.after),
    months: windows.months,
    bridge: {
      before: written(bridge.before),
      new: written(bridge.new),
      returned: written(bridge.returned),
      grown: written(bridge.grown),
      shrunk: written(bridge.shrunk),
      lost: written(bridge.lost),
      after: written(bridge.after),
    },
    counts: countsOf(moves),
    customers: moves.map((move) =>
      keptRow(move, () => ({
        id: parties[move.sum.party - 1]?.id ?? "",
        kind: move.kind,
        before: written(move.before),
        after: written(move.after),
        abcBefore: move.abcBefore,
        abcAfter: move.abcAfter,
      })),
    ),
    migration: migrationOf(moves).map((cell) => ({
      ...cell,
      before: written(cell.before),
      after: written(cell.after),
    })),
  };
}

type Row = Change["customers"][number];

const lastRows = new WeakMap<Sum, Row>();

/** The row made last of a sum where the classes are the same, so that it need not be compared. */
function keptRow({ sum, abcBefore, abcAfter }: ClassedMove, make: () => Row): Row {
  const last = lastRows.get(sum);
  if (last?.abcBefore === abcBefore && last.abcAfter === abcAfter) return last;
  const row = make();
  lastRows.set(sum, row);
  return row;
}

const spanOf = ({ months }: Plan, { from, to }: ComparedWindows["before"]): Change["before"] => ({
  first: months[from]?.first ?? "",
  last: months[to]?.last ?? "",
});

function countsOf(moves: readonly Move[]): Change["counts"] {
  const counts = { new: 0, returned: 0, grown: 0, shrunk: 0, lost: 0, same: 0 };
  for (const { kind } of moves) counts[kind] += 1;
  return counts;
}

type Sum = Pick<Move, "kind" | "before" | "after"> & { readonly party: number };

/** A sum with the classes that a rule gives it. */
interface ClassedMove extends Move {
  readonly sum: Sum;
}

/** Largest move first, and the parties of each window in order of value; the same in that of names [A1]. */
interface Sums {
  readonly moves: readonly Sum[];
  readonly before: readonly Valued[];
  readonly after: readonly Valued[];
}

const read = new WeakMap<readonly ChangeRow[], Sums>();

/** An answer is read and sorted once, however often borders and rules change. */
function sumsOf(rows: readonly ChangeRow[]): Sums {
  const known = read.get(rows);
  if (known !== undefined) return known;
  const sums = rows.map((row): Sum => {
    const [before, after] = [minorFromDecimal(row.before), minorFromDecimal(row.after)];
    const kind = kindOf({
      before,
      after,
      boughtEarlier: row.monthsEarlier > 0,
      boughtBefore: row.monthsBefore > 0,
      boughtAfter: row.monthsAfter > 0,
    });
    return { party: row.party, kind, before, after };
  });
  const made = {
    moves: largestFirst(sums, ({ before, after }) =>
      after > before ? after - before : before - after,
    ).map(({ of }) => of),
    before: standing(sums, ({ before }) => before),
    after: standing(sums, ({ after }) => after),
  };
  read.set(rows, made);
  return made;
}

const largestFirst = (sums: readonly Sum[], valueOf: (sum: Sum) => bigint) =>
  sums
    .map((of) => ({ of, party: of.party, value: valueOf(of) }))
    .sort((one, other) =>
      one.value === other.value ? one.party - other.party : one.value > other.value ? -1 : 1,
    );

/** A value of 0 is not ranked. */
const standing = (sums: readonly Sum[], valueOf: (sum: Sum) => bigint): readonly Valued[] =>
  largestFirst(sums, valueOf).filter(({ value }) => value !== 0n);

/** Everyone with the class in each window on the values of that window alone, by the rule in force. */
function movesFrom(
  rows: readonly ChangeRow[],
  abc: Settings["abc"],
  partOf: PartOf | null,
): readonly ClassedMove[] {
  const cut = abcCut(abc);
  const classesOf = (ordered: readonly Valued[]): ReadonlyMap<number, AbcClass> => {
    const classes = new Map<number, AbcClass>();
    for (const ranking of rankings(ordered, partOf)) {
      const ends = classEnds(ranking, cut);
      for (const [place, party] of ranking.parties.entries())
        classes.set(party, classAt(place, ends));
    }
    return classes;
  };
  const { moves, before, after } = sumsOf(rows);
  const [classBefore, classAfter] = [classesOf(before), classesOf(after)];
  return moves.map((sum) => ({
    sum,
    kind: sum.kind,
    before: sum.before,
    after: sum.after,
    abcBefore: classBefore.get(sum.party) ?? null,
    abcAfter: classAfter.get(sum.party) ?? null,
  }));
}
