import { fractionFromDecimal } from "../../domain/fraction.ts";
import type { Border, Settings } from "../settings.ts";

/**
 * Two borders over one common denominator, as texts for SQL: a value is over a border when
 * `before * denominator < base * numerator`, in whole numbers [A3].
 */
export interface AbcBorders {
  readonly a: string;
  readonly b: string;
  readonly denominator: string;
}

/** Borders as written by a person, moved by exact amounts, over a common denominator. */
export function abcBorders(
  abc: Pick<Settings["abc"], "a" | "b">,
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
  return { a: String(a + moveA), b: String(b + moveB), denominator: String(denominator) };
}
