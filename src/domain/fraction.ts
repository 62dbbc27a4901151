import { moneyFromDecimal } from "./money.ts";

/** An exact part of a whole, for borders that are compared in integers [A3]. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The fraction a plain decimal stands for: `0.8` is 8/10. Null when it is not a plain decimal. */
export function fractionFromDecimal(text: string): Fraction | null {
  const money = moneyFromDecimal(text);
  if (money === null) return null;
  return { numerator: money.minor, denominator: 10n ** BigInt(money.scale) };
}
