import { decimalFromMoney, moneyFromDecimal } from "./money.ts";

/** The sum of plain decimals, exact [F1], with as many decimals as the longest of them; of none, `0`. */
export function sumOfDecimals(decimals: readonly string[]): string {
  const sums = decimals.map((decimal) => moneyFromDecimal(decimal) ?? { minor: 0n, scale: 0 });
  const scale = sums.reduce((most, one) => Math.max(most, one.scale), 0);
  const minor = sums.reduce((sum, one) => sum + one.minor * 10n ** BigInt(scale - one.scale), 0n);
  return decimalFromMoney({ minor, scale });
}

/** One plain decimal less another, exact [F1]. */
export const differenceOfDecimals = (decimal: string, less: string): string =>
  sumOfDecimals([decimal, less.startsWith("-") ? less.slice(1) : `-${less}`]);

/** Whether a plain decimal is above 0. */
export const isPositiveDecimal = (decimal: string): boolean => /^[^-]*[1-9]/.test(decimal);
