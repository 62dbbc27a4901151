import { decimalFromMoney } from "../../domain/money.ts";
import type { NumberReader } from "../cells/number.ts";

export const mostDecimals = 6;
const powers = Array.from({ length: mostDecimals + 1 }, (_, index) => 10 ** index);
const safeDigits = 15;

/**
 * An exact sum of decimals of up to six places [F1]. Whole parts and millionths are added apart in
 * whole numbers below 2^53 and carried over to a bigint: a bigint for every line costs more than
 * reading the line.
 */
export class ExactSum {
  #carried = 0n;
  #whole = 0;
  #millionths = 0;

  add(number: NumberReader): void {
    const { digits, length, decimals, negative } = number;
    if (decimals > mostDecimals) return;
    if (length > safeDigits) {
      const text = new TextDecoder().decode(digits.subarray(0, length));
      const minor = BigInt(text) * BigInt(powers[mostDecimals - decimals] ?? 1);
      this.#carried += negative ? -minor : minor;
      return;
    }
    let value = 0;
    for (let index = 0; index < length; index += 1)
      value = value * 10 + ((digits[index] ?? 0) - 48);
    const power = powers[decimals] ?? 1;
    const rest = value % power;
    const whole = (value - rest) / power;
    const millionths = rest * (powers[mostDecimals - decimals] ?? 1);
    this.#whole += negative ? -whole : whole;
    this.#millionths += negative ? -millionths : millionths;
    if (Math.abs(this.#whole) > 4e15 || Math.abs(this.#millionths) > 4e15) this.#carry();
  }

  addMinor(millionths: bigint): void {
    this.#carried += millionths;
  }

  /** The sum in millionths. */
  get minor(): bigint {
    this.#carry();
    return this.#carried;
  }

  /** A plain decimal with `scale` places. */
  decimal(scale: number): string {
    return decimalOfMillionths(this.minor, scale);
  }

  #carry(): void {
    this.#carried += BigInt(this.#whole) * 1_000_000n + BigInt(this.#millionths);
    this.#whole = 0;
    this.#millionths = 0;
  }
}

/** A plain decimal of millionths with `scale` places, more where the value has more. */
export function decimalOfMillionths(minor: bigint, scale: number): string {
  let value = minor;
  let places = mostDecimals;
  while (places > scale && value % 10n === 0n) {
    value /= 10n;
    places -= 1;
  }
  return decimalFromMoney({ minor: value, scale: places });
}
