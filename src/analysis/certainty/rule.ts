import type { Border } from "../settings.ts";
import { abcBorders, type AbcBorders } from "../abc/rule.ts";

/** How far the borders are moved to see whether a class stands firm [A6]. */
const moves = [
  { a: "-0.05", b: "-0.02" },
  { a: "0", b: "0" },
  { a: "0.05", b: "0.02" },
] as const;

/** Borders, times the last full step in or out, times returns in or out [A6]. */
export const VARIANTS = moves.length * 2 * 2;

/** The three pairs of borders: narrower, own, wider [A6]. */
export const certaintyBorders = (borders: {
  readonly a: Border;
  readonly b: Border;
}): readonly AbcBorders[] => moves.map((move) => abcBorders(borders, move));
