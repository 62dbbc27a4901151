import { decimalFromMoney, minorFromDecimal } from "../../domain/money.ts";

const SIGNIFICANT_DIGITS = 3;

/** A whole number as at most three leading digits and how many zeros follow, halves away from zero. */
export function leading(minor: bigint): { readonly digits: bigint; readonly zeros: number } {
  const size = minor < 0n ? -minor : minor;
  const zeros = Math.max(0, size.toString().length - SIGNIFICANT_DIGITS);
  const power = 10n ** BigInt(zeros);
  const digits = (size + power / 2n) / power;
  const carried = digits === 10n ** BigInt(SIGNIFICANT_DIGITS);
  return {
    digits: (minor < 0n ? -1n : 1n) * (carried ? digits / 10n : digits),
    zeros: carried ? zeros + 1 : zeros,
  };
}

/** The decimal with three significant digits and as many decimals as before [R4]. */
export function approximateDecimal(decimal: string, scale: number): string {
  const { digits, zeros } = leading(minorFromDecimal(decimal));
  return decimalFromMoney({ minor: digits * 10n ** BigInt(zeros), scale });
}
