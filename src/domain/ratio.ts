const DECIMALS = 12;
const POWER = 10n ** BigInt(DECIMALS);
/** Up to here twelve decimals of a double are sure but for the neighbourhood of a tie. */
const SURE_UP_TO = 2;
const TIE_NEIGHBOURHOOD = 0.001;

const absolute = (value: bigint): bigint => (value < 0n ? -value : value);

function exactRatio(numerator: bigint, denominator: bigint): number {
  const negative = numerator < 0n !== denominator < 0n;
  const divisor = absolute(denominator);
  const scaled = absolute(numerator) * POWER;
  const rest = (scaled % divisor) * 2n;
  let quotient = scaled / divisor;
  if (rest > divisor || (rest === divisor && quotient % 2n === 1n)) quotient += 1n;
  if (quotient === 0n) return 0;
  const digits = quotient.toString().padStart(DECIMALS + 1, "0");
  return Number(`${negative ? "-" : ""}${digits.slice(0, -DECIMALS)}.${digits.slice(-DECIMALS)}`);
}

/**
 * One whole number over another, rounded half-even to 12 decimals as though reckoned without any
 * error [R2], so that every engine and machine gives the same bytes. Null where the denominator is 0.
 */
export function ratioOf(numerator: bigint, denominator: bigint): number | null {
  if (denominator === 0n) return null;
  const near = Number(numerator) / Number(denominator);
  if (Math.abs(near) <= SURE_UP_TO) {
    const scaled = near * 1e12;
    const below = Math.floor(scaled);
    const fraction = scaled - below;
    if (Math.abs(fraction - 0.5) > TIE_NEIGHBOURHOOD) {
      const rounded = fraction < 0.5 ? below : below + 1;
      return rounded === 0 ? 0 : rounded / 1e12;
    }
  }
  return exactRatio(numerator, denominator);
}

/** The square root of a ratio of whole numbers, rounded to 12 decimals [R2]; null where undefined. */
export function rootRatioOf(numerator: bigint, denominator: bigint): number | null {
  if (denominator === 0n) return null;
  const ratio = Number(numerator) / Number(denominator);
  return ratio < 0 ? null : Number(Math.sqrt(ratio).toFixed(DECIMALS));
}
