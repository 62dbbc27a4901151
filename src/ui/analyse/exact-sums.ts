import { decimalFromMoney, moneyFromDecimal, type Money } from "../../domain/money.ts";

const zero: Money = { minor: 0n, scale: 0 };

/** Exact sum of plain decimals [F1], with as many decimals as the longest of them. */
export function sumOf(decimals: readonly string[]): string {
  const parts = decimals.map((decimal) => moneyFromDecimal(decimal) ?? zero);
  const scale = Math.max(0, ...parts.map((part) => part.scale));
  const minor = parts.reduce(
    (total, part) => total + part.minor * 10n ** BigInt(scale - part.scale),
    0n,
  );
  return decimalFromMoney({ minor, scale });
}

const negated = (decimal: string): string =>
  decimal.startsWith("-") ? decimal.slice(1) : `-${decimal}`;

/** The first less the second. */
export const differenceOf = (decimal: string, other: string): string =>
  sumOf([decimal, negated(other)]);

export const isZero = (decimal: string): boolean => !/[1-9]/.test(decimal);
