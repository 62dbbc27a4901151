import type { AbcClass, ChangeKind } from "../../domain/words.ts";
import { lengthOf, type StepRange } from "../periods/rule.ts";

const LONGEST_WINDOW = 12;

/** Two windows of equal length, the later one directly after the earlier; indices of months. */
export interface ComparedWindows {
  readonly before: StepRange;
  readonly after: StepRange;
  /** Full months in each window. */
  readonly months: number;
}

/**
 * The last 12 full months and the 12 before; where there are fewer than 24, the last full half and the
 * one before, so that an odd first month is left out; null below 2 full months [C1].
 */
export function comparedWindows(fullMonths: StepRange | null): ComparedWindows | null {
  if (fullMonths === null) return null;
  const months = Math.min(LONGEST_WINDOW, Math.floor(lengthOf(fullMonths) / 2));
  if (months === 0) return null;
  const after = { from: fullMonths.to - months + 1, to: fullMonths.to };
  return { before: { from: after.from - months, to: after.from - 1 }, after, months };
}

/** What one party brought in each window, in minor units, and whether it bought at all, when. */
export interface WindowPurchases {
  readonly before: bigint;
  readonly after: bigint;
  readonly boughtEarlier: boolean;
  readonly boughtBefore: boolean;
  readonly boughtAfter: boolean;
}

/**
 * What became of a party [C1]. Purchases say who is new, returned or lost; whoever bought in both
 * windows or in neither (returned goods, corrections) is told by the value alone.
 */
export function kindOf(party: WindowPurchases): ChangeKind {
  const { before, after, boughtEarlier, boughtBefore, boughtAfter } = party;
  if (boughtAfter && !boughtBefore) return boughtEarlier ? "returned" : "new";
  if (boughtBefore && !boughtAfter) return "lost";
  if (after === before) return "same";
  return after > before ? "grown" : "shrunk";
}

/** A party with its kind, and its class in each window; null where the window's value is 0. */
export interface Move {
  readonly kind: ChangeKind;
  readonly before: bigint;
  readonly after: bigint;
  readonly abcBefore: AbcClass | null;
  readonly abcAfter: AbcClass | null;
}

/** The way from the sum of one window to that of the next, by kind, in minor units [C2]. */
export interface Bridge {
  readonly before: bigint;
  readonly new: bigint;
  readonly returned: bigint;
  readonly grown: bigint;
  readonly shrunk: bigint;
  readonly lost: bigint;
  readonly after: bigint;
}

type Amounts = Pick<Move, "before" | "after">;

const sumOf = (moves: readonly Amounts[], of: (move: Amounts) => bigint): bigint =>
  moves.reduce((sum, move) => sum + of(move), 0n);

/**
 * after = before + new + returned + grown − shrunk − lost, exactly [C2]: every member is the sum of the
 * moves of its kind, so that returned goods can make one negative.
 */
export function bridgeOf(moves: readonly (Amounts & Pick<Move, "kind">)[]): Bridge {
  const gain = ({ before, after }: Amounts): bigint => after - before;
  const fall = ({ before, after }: Amounts): bigint => before - after;
  const of = (kind: ChangeKind, by: (move: Amounts) => bigint): bigint =>
    sumOf(
      moves.filter((move) => move.kind === kind),
      by,
    );
  return {
    before: sumOf(moves, ({ before }) => before),
    new: of("new", gain),
    returned: of("returned", gain),
    grown: of("grown", gain),
    shrunk: of("shrunk", fall),
    lost: of("lost", fall),
    after: sumOf(moves, ({ after }) => after),
  };
}

/** How many went from one class to another, and what they brought in each window. */
export interface MigrationCell extends Amounts {
  readonly from: AbcClass | null;
  readonly to: AbcClass | null;
  readonly customers: number;
}

const ladder = ["A", "B", "C", null] as const;

/** From class to class, A first, nobody last; pairs that nobody went are left out [C1]. */
export function migrationOf(moves: readonly Move[]): readonly MigrationCell[] {
  return ladder.flatMap((from) =>
    ladder.flatMap((to) => {
      const went = moves.filter(({ abcBefore, abcAfter }) => abcBefore === from && abcAfter === to);
      if (went.length === 0) return [];
      const before = sumOf(went, (move) => move.before);
      const after = sumOf(went, (move) => move.after);
      return [{ from, to, customers: went.length, before, after }];
    }),
  );
}
