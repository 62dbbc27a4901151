import { minorFromDecimal } from "../../domain/money.ts";
import type { CustomerState } from "../../domain/words.ts";
import type { StepRange } from "../periods/rule.ts";
import { lengthOf } from "../periods/rule.ts";
import type { Settings } from "../settings.ts";
import type { SignsRow } from "./row.ts";

/** Silence that is long: longer than this many intervals, and than this many days [L2]. */
type Silence = Settings["lost"];

/** Silence that cools [L2]. */
export const coolingSilence: Silence = { factor: 1.5, days: 30 };
/** Factors have at most six decimals. */
const MILLION = 1_000_000;
const QUARTERS_BEFORE = 4;
/** How many months make "lately", and the history that each comparison needs [L2]. */
const RECENT_MONTHS = 3;
const YEAR_AGO_NEEDS = 15;
const LONGEST_BEFORE = 12;
const SHORTEST_BEFORE = 6;

/** Month indices: the last three full months, and those that they are compared with. */
export interface ValueComparison {
  readonly recent: StepRange;
  readonly before: StepRange;
}

/**
 * The same three months a year before where there are 15 full months, else the twelve, at least six,
 * that go before the last three; null where the data is shorter [L2].
 */
export function valueComparison(fullMonths: StepRange | null): ValueComparison | null {
  if (fullMonths === null) return null;
  const { to } = fullMonths;
  const recent = { from: to - RECENT_MONTHS + 1, to };
  const count = lengthOf(fullMonths);
  if (count >= YEAR_AGO_NEEDS) return { recent, before: { from: to - 14, to: to - 12 } };
  const length = Math.min(LONGEST_BEFORE, count - RECENT_MONTHS);
  if (length < SHORTEST_BEFORE) return null;
  return { recent, before: { from: recent.from - length, to: recent.from - 1 } };
}

/** The fifteen full months over which ranges of products are compared; null where there are fewer. */
export const productMonths = (fullMonths: StepRange | null): StepRange | null =>
  fullMonths === null || lengthOf(fullMonths) < YEAR_AGO_NEEDS
    ? null
    : { from: fullMonths.to - YEAR_AGO_NEEDS + 1, to: fullMonths.to };

/** Where a customer stands, and the sign that tells it. */
export interface Standing {
  readonly state: CustomerState;
  readonly stateReason: "silence" | "pooled-silence" | "value" | "products" | null;
}

/** The first state of [L2] that holds, in whole numbers. */
export function stateOf(signs: SignsRow, lost: Silence, months: ValueComparison | null): Standing {
  const { purchaseDates } = signs;
  if (purchaseDates === 0) return { state: "none", stateReason: null };
  if (purchaseDates === 1) return { state: "one-time", stateReason: null };
  if (isLong(signs, lost))
    return { state: "lost", stateReason: purchaseDates === 2 ? "pooled-silence" : "silence" };
  const stateReason = purchaseDates === 2 ? null : coolingSign(signs, months);
  return { state: stateReason === null ? "active" : "cooling", stateReason };
}

function coolingSign(
  signs: SignsRow,
  months: ValueComparison | null,
): "silence" | "value" | "products" | null {
  if (isLong(signs, coolingSilence)) return "silence";
  if (hasShrunk(signs, months)) return "value";
  return hasNarrowed(signs) ? "products" : null;
}

/** Twice the interval that a silence is measured by: of two dates only, that of the others [L2]. */
const twiceRhythmOf = (signs: SignsRow): number | null =>
  signs.purchaseDates === 2 ? signs.pooledTwiceMedian : signs.twiceMedian;

function isLong(signs: SignsRow, { factor, days }: Silence): boolean {
  const { recencyDays } = signs;
  const twiceRhythm = twiceRhythmOf(signs);
  if (recencyDays === null || twiceRhythm === null) return false;
  const millionths = Math.round(factor * MILLION);
  return recencyDays > days && recencyDays * 2 * MILLION > millionths * twiceRhythm;
}

function hasShrunk({ recentValue, beforeValue }: SignsRow, months: ValueComparison | null) {
  const before = minorFromDecimal(beforeValue);
  const monthsBefore = BigInt(lengthOf(months?.before ?? null));
  const recent = minorFromDecimal(recentValue);
  return before > 0n && recent * 2n * monthsBefore < before * BigInt(RECENT_MONTHS);
}

const hasNarrowed = ({ recentProducts, beforeProducts }: SignsRow): boolean =>
  beforeProducts > 0 && recentProducts * QUARTERS_BEFORE * 2 <= beforeProducts;
