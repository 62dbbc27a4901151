/**
 * Exact money [F1]: whole minor units with the number of decimals they stand for.
 * `{ minor: 12345n, scale: 2 }` is 123.45. Never a binary fraction.
 */
export interface Money {
  readonly minor: bigint;
  readonly scale: number;
}

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** The money a plain decimal text stands for (`-1265.30`), or null when it is not one. */
export function moneyFromDecimal(text: string): Money | null {
  const match = DECIMAL.exec(text);
  if (match === null) return null;
  const [, sign, whole = "0", fraction = ""] = match;
  const digits = BigInt(whole + fraction);
  return { minor: sign === "-" ? -digits : digits, scale: fraction.length };
}

/** A plain decimal text with exactly `scale` decimals, never `-0.00` [R2]. */
export function decimalFromMoney({ minor, scale }: Money): string {
  const sign = minor < 0n ? "-" : "";
  const digits = (minor < 0n ? -minor : minor).toString().padStart(scale + 1, "0");
  if (scale === 0) return sign + digits;
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** The nearest number of whole units, for drawing and for compact words only; never for sums. */
export const approximate = ({ minor, scale }: Money): number => Number(minor) / 10 ** scale;

/** The whole minor units of a plain decimal that a database wrote: `-1265.30` is -126530. */
export const minorFromDecimal = (text: string): bigint => BigInt(text.replace(".", ""));
