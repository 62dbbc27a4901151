import type { ChangeKind } from "../../domain/words.ts";
import { differenceOfDecimals } from "../../domain/decimal.ts";
import { approximate, minorFromDecimal, moneyFromDecimal } from "../../domain/money.ts";
import { approximateDecimal } from "../../messages/amounts.ts";
import { WORD_JOINER } from "../../messages/numerals.ts";
import type { Change } from "../document/change.ts";

/** Kinds that move the sum, in the order of the bridge [C2]. */
export const movingKinds = ["new", "returned", "grown", "shrunk", "lost"] as const;

/** By how much a kind moved the sum, signed. */
export function moveOf({ bridge }: Change, kind: Exclude<ChangeKind, "same">): number {
  const size = approximateDecimal(bridge[kind]);
  return kind === "shrunk" || kind === "lost" ? 0 - size : size;
}

/** The same to the last digit, a plain decimal. */
export const signedMove = ({ bridge }: Change, kind: Exclude<ChangeKind, "same">): string =>
  kind === "shrunk" || kind === "lost" ? differenceOfDecimals("0", bridge[kind]) : bridge[kind];

/** After less before, taken exactly; the decimals are of one column. */
export function difference({ before, after }: { before: string; after: string }): number {
  const { scale = 0 } = moneyFromDecimal(before) ?? {};
  return approximate({ minor: minorFromDecimal(after) - minorFromDecimal(before), scale });
}

/** By how much the sum moved in all. */
export const totalMove = ({ bridge }: Change): number => difference(bridge);

/** With its sign also where it is a gain; no line ends between a sign and `₽`. */
export const signed = (text: string, value: number): string =>
  (value > 0 ? `+${text}` : text).replace(/^([+\u2212])(?=\D)/u, `$1${WORD_JOINER}`);

/** A class that may be none: no value in that window. */
export const ladder = ["A", "B", "C", null] as const;
