import { fractionFromDecimal } from "../../domain/fraction.ts";
import type { AbcRule, Border, Settings } from "../settings.ts";

/** Each rule's own borders: cumulative shares [A3], own shares [A5]; the others follow from the data. */
export const ownAbcBorders = {
  cumulative: { a: "0.8", b: "0.95" },
  share: { a: "0.1", b: "0.01" },
  rank: null,
  curve: null,
} as const satisfies Record<AbcRule, { readonly a: Border; readonly b: Border } | null>;

/** The borders in force: a person's, else the rule's own; null for a rule that has none. */
export const abcBordersOf = ({
  rule,
  borders,
}: Pick<Settings["abc"], "rule" | "borders">): { readonly a: Border; readonly b: Border } | null =>
  ownAbcBorders[rule] === null ? null : (borders ?? ownAbcBorders[rule]);

/** Two borders as whole numbers over one common denominator [A3]. */
export interface AbcBorders {
  readonly a: bigint;
  readonly b: bigint;
  readonly denominator: bigint;
}

/** Borders as written by a person, moved by exact amounts, over a common denominator. */
export function abcBorders(
  abc: { readonly a: Border; readonly b: Border },
  moves: { readonly a: Border; readonly b: Border } = { a: "0", b: "0" },
): AbcBorders {
  const parts = [abc.a, abc.b, moves.a, moves.b].map((text) => {
    const fraction = fractionFromDecimal(text);
    if (fraction === null) throw new RangeError(`not a border: ${text}`);
    return fraction;
  });
  const denominator = parts.reduce(
    (most, part) => (part.denominator > most ? part.denominator : most),
    1n,
  );
  const [a = 0n, b = 0n, moveA = 0n, moveB = 0n] = parts.map(
    (part) => part.numerator * (denominator / part.denominator),
  );
  return { a: a + moveA, b: b + moveB, denominator };
}
