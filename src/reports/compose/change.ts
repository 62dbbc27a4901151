import {
  abcBorders,
  bridgeOf,
  change,
  comparedWindows,
  cumulativeBorders,
  kindOf,
  migrationOf,
  type ComparedWindows,
  type Move,
  type RhythmRow,
} from "../../analysis/index.ts";
import { decimalFromMoney, minorFromDecimal } from "../../domain/money.ts";
import type { AbcClass } from "../../domain/words.ts";
import type { CallOptions } from "../../engines/engine.ts";
import type { Change } from "../document/change.ts";
import type { Plan } from "./plan.ts";
import type { Workbench } from "./workbench.ts";

interface PartyMove extends Move {
  readonly party: number;
}

/** The last window against the one before [C1] [C2]; null where there are not two full months. */
export async function changeFrom(
  workbench: Workbench,
  plan: Plan,
  parties: readonly RhythmRow[],
  options: CallOptions,
): Promise<Change | null> {
  const windows = comparedWindows(plan.fullMonths);
  if (windows === null) return null;
  const moves = await movesBetween(workbench, plan, windows, options);
  const written = (minor: bigint) => decimalFromMoney({ minor, scale: plan.scale });
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
    customers: moves.map(({ party, kind, before, after, abcBefore, abcAfter }) => ({
      id: parties[party - 1]?.id ?? "",
      kind,
      before: written(before),
      after: written(after),
      abcBefore,
      abcAfter,
    })),
    migration: migrationOf(moves).map((cell) => ({
      ...cell,
      before: written(cell.before),
      after: written(cell.after),
    })),
  };
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

const distance = ({ before, after }: Move): bigint =>
  after > before ? after - before : before - after;

interface Sum {
  readonly party: number;
  readonly before: bigint;
  readonly after: bigint;
}

/** The class of each party on the values of one window alone; null for a value of 0. */
function classesOf(
  { settings }: Plan,
  sums: readonly Sum[],
  valueOf: (sum: Sum) => bigint,
): (party: number) => AbcClass | null {
  const { a, b, denominator } = abcBorders(cumulativeBorders(settings.abc));
  const ranked = sums
    .map((sum) => ({ party: sum.party, value: valueOf(sum) }))
    .filter(({ value }) => value !== 0n)
    .sort((one, other) =>
      one.value === other.value ? one.party - other.party : one.value > other.value ? -1 : 1,
    );
  const base = ranked.reduce((sum, { value }) => (value > 0n ? sum + value : sum), 0n);
  const classes = new Map<number, AbcClass>();
  let better = 0n;
  for (const { party, value } of ranked) {
    const within = (border: string) => better * BigInt(denominator) < base * BigInt(border);
    classes.set(party, value <= 0n ? "C" : within(a) ? "A" : within(b) ? "B" : "C");
    better += value > 0n ? value : 0n;
  }
  return (party) => classes.get(party) ?? null;
}

/** Largest move first; the same moves in the order of parties, which is that of names [A1]. */
async function movesBetween(
  workbench: Workbench,
  plan: Plan,
  windows: ComparedWindows,
  options: CallOptions,
): Promise<readonly PartyMove[]> {
  const rows = await workbench.ask(
    change(plan.settings.unit, plan.measure.measure, windows),
    options,
  );
  const sums = rows.map((row) => ({
    party: row.party,
    before: minorFromDecimal(row.before),
    after: minorFromDecimal(row.after),
    boughtEarlier: row.monthsEarlier > 0,
    boughtBefore: row.monthsBefore > 0,
    boughtAfter: row.monthsAfter > 0,
  }));
  const classBefore = classesOf(plan, sums, ({ before }) => before);
  const classAfter = classesOf(plan, sums, ({ after }) => after);
  return sums
    .map((sum): PartyMove => {
      const { party, before, after } = sum;
      return {
        party,
        kind: kindOf(sum),
        before,
        after,
        abcBefore: classBefore(party),
        abcAfter: classAfter(party),
      };
    })
    .sort((one, other) => {
      const further = distance(other) - distance(one);
      return further === 0n ? one.party - other.party : further > 0n ? 1 : -1;
    });
}
