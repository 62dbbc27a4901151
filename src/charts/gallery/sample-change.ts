import { bridgeOf, kindOf, migrationOf } from "../../analysis/index.ts";
import type { AbcClass } from "../../domain/words.ts";
import type { Change } from "../../reports/document/change.ts";
import type { ReportDocument } from "../../reports/document.ts";
import { classOf, total } from "./sample-figures.ts";

const MINOR = 100;
const minor = (value: number): bigint => BigInt(Math.round(value * MINOR));
const decimal = (value: bigint): string => (Number(value) / MINOR).toFixed(2);

/** The class of each value, best first; null for 0. */
function classesOf(values: readonly number[]): readonly (AbcClass | null)[] {
  const base = total(values.filter((value) => value > 0));
  const classes = new Array<AbcClass | null>(values.length).fill(null);
  let before = 0;
  const ranked = values.map((value, place) => ({ value, place }));
  for (const { value, place } of ranked.toSorted((one, other) => other.value - one.value)) {
    if (value === 0) continue;
    classes[place] = classOf(base === 0 ? 1 : before / base, value);
    before += Math.max(0, value);
  }
  return classes;
}

/** The last half of the steps against the first, as though each step were a full month. */
export function sampleChange({ customers, steps }: ReportDocument): Change | null {
  const half = Math.floor(steps.length / 2);
  if (half === 0) return null;
  const sums = customers.map(({ id, series }) => {
    const values = series.map(Number);
    return { id, before: total(values.slice(0, half)), after: total(values.slice(half, 2 * half)) };
  });
  const classesBefore = classesOf(sums.map(({ before }) => before));
  const classesAfter = classesOf(sums.map(({ after }) => after));
  const moves = sums.map(({ id, ...sum }, place) => {
    const [before, after] = [minor(sum.before), minor(sum.after)];
    const bought = { boughtEarlier: false, boughtBefore: before > 0n, boughtAfter: after > 0n };
    const kind = kindOf({ before, after, ...bought });
    const letters = {
      abcBefore: classesBefore[place] ?? null,
      abcAfter: classesAfter[place] ?? null,
    };
    return { id, kind, before, after, ...letters };
  });
  const bridge = bridgeOf(moves);
  const counts = { new: 0, returned: 0, grown: 0, shrunk: 0, lost: 0, same: 0 };
  for (const { kind } of moves) counts[kind] += 1;
  const day = (step: number, date: string): string => `${steps[step]?.step ?? "2025-01"}-${date}`;
  return {
    before: { first: day(0, "01"), last: day(half - 1, "28") },
    after: { first: day(half, "01"), last: day(2 * half - 1, "28") },
    months: half,
    bridge: {
      before: decimal(bridge.before),
      new: decimal(bridge.new),
      returned: decimal(bridge.returned),
      grown: decimal(bridge.grown),
      shrunk: decimal(bridge.shrunk),
      lost: decimal(bridge.lost),
      after: decimal(bridge.after),
    },
    counts,
    customers: moves
      .map((move) => ({ ...move, before: decimal(move.before), after: decimal(move.after) }))
      .toSorted(
        (one, other) =>
          Math.abs(Number(other.after) - Number(other.before)) -
          Math.abs(Number(one.after) - Number(one.before)),
      ),
    migration: migrationOf(moves).map((cell) => ({
      ...cell,
      before: decimal(cell.before),
      after: decimal(cell.after),
    })),
  };
}
