/** A value that a reader typed or slid, as a whole number; what is no number counts as 0. */
export const whole = (value: number): bigint =>
  Number.isFinite(value) ? BigInt(Math.round(value)) : 0n;
