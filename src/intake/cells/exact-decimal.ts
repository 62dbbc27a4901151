const zero = 0x30;
const nine = 0x39;
const minus = 0x2d;
const point = 0x2e;
/** More digits than any money has; the rest of the room is for exponents and units of money. */
export const mostDigits = 60;
/** As many decimal digits as a binary fraction of 64 bits holds for certain. */
const binaryDigits = 15;

/** A decimal as its digits: no binary fraction ever stands for it [F1]. */
export class ExactDecimal {
  negative = false;
  /** Digits without point, leading zeros left out; the last `decimals` stand behind the point. */
  readonly digits = new Uint8Array(mostDigits * 2);
  length = 0;
  decimals = 0;

  /** Writes the plain decimal into `out` and gives the place after it. */
  write(out: Uint8Array, to: number): number {
    const { digits, length, decimals } = this;
    let at = to;
    if (length === 0) {
      out[at] = zero;
      return at + 1;
    }
    if (this.negative) out[at++] = minus;
    const whole = length - decimals;
    if (whole <= 0) out[at++] = zero;
    for (let index = 0; index < whole; index += 1) out[at++] = digits[index] ?? zero;
    if (decimals === 0) return at;
    out[at++] = point;
    for (let index = whole; index < 0; index += 1) out[at++] = zero;
    for (let index = Math.max(whole, 0); index < length; index += 1)
      out[at++] = digits[index] ?? zero;
    return at;
  }

  /** Rounds half-even to at most `decimals` places. */
  round(decimals: number): void {
    const { digits } = this;
    const dropped = this.decimals - decimals;
    if (dropped <= 0) return;
    const kept = this.length - dropped;
    if (kept < 0) this.length = 0;
    else {
      const up = roundsUp(digits, kept, this.length);
      this.length = kept;
      if (up) this.#increment();
    }
    this.place(this.length === 0 ? 0 : decimals);
  }

  /**
   * Takes off the tail that programs leave when they print a binary fraction, `300.29999999999995` for
   * 300.3: of 16 or 17 digits the first 15 are the number, if what is left is `decimals` places at
   * most. Says whether it did.
   */
  dropBinaryTail(decimals: number): boolean {
    const { length, decimals: behind } = this;
    if (behind <= decimals || length < binaryDigits + 1 || length > binaryDigits + 2) return false;
    const original = this.digits.slice(0, length);
    this.round(behind - (length - binaryDigits));
    if (this.decimals <= decimals) return true;
    this.digits.set(original);
    this.length = length;
    this.decimals = behind;
    return false;
  }

  /** Puts the point so that `decimals` digits stand behind it, and drops zeros that say nothing. */
  protected place(decimals: number): void {
    const { digits } = this;
    let behind = decimals;
    let length = this.length;
    for (; behind < 0 && length < digits.length; behind += 1) digits[length++] = zero;
    while (behind > 0 && length > 0 && digits[length - 1] === zero) {
      length -= 1;
      behind -= 1;
    }
    let leading = 0;
    while (leading < length && digits[leading] === zero) leading += 1;
    if (leading > 0) digits.copyWithin(0, leading, length);
    this.length = length - leading;
    this.decimals = this.length === 0 ? 0 : Math.max(behind, 0);
    if (this.length === 0) this.negative = false;
  }

  #increment(): void {
    const { digits } = this;
    let at = this.length - 1;
    for (; at >= 0 && digits[at] === nine; at -= 1) digits[at] = zero;
    if (at >= 0) {
      digits[at] = (digits[at] ?? zero) + 1;
      return;
    }
    digits.copyWithin(1, 0, this.length);
    digits[0] = zero + 1;
    this.length += 1;
  }
}

/** Half-even: whether the digits from `kept` on carry one over to the digit before them. */
function roundsUp(digits: Uint8Array, kept: number, length: number): boolean {
  const next = (digits[kept] ?? zero) - zero;
  if (next !== 5) return next > 5;
  for (let at = kept + 1; at < length; at += 1) if (digits[at] !== zero) return true;
  return kept > 0 && ((digits[kept - 1] ?? zero) - zero) % 2 === 1;
}
