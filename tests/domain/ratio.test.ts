import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ratioOf, rootRatioOf } from "../../src/domain/ratio.ts";

/** Half-even rounding in whole numbers, written the slow way. */
function slowly(numerator: bigint, denominator: bigint): string {
  const power = 10n ** 12n;
  const negative = numerator < 0n !== denominator < 0n && numerator !== 0n;
  const [n, d] = [numerator, denominator].map((value) => (value < 0n ? -value : value)) as [
    bigint,
    bigint,
  ];
  let quotient = (n * power) / d;
  const twice = 2n * (n * power - quotient * d);
  if (twice > d || (twice === d && quotient % 2n === 1n)) quotient += 1n;
  const digits = quotient.toString().padStart(13, "0");
  return `${negative && quotient !== 0n ? "-" : ""}${digits.slice(0, -12)}.${digits.slice(-12)}`;
}

describe("[R2] ratios", () => {
  test("a tie goes to the even digit", () => {
    // 1/8192 is 0.0001220703125, 3/8192 is 0.0003662109375: the thirteenth digit is a five.
    expect(ratioOf(1n, 8192n)).toBe(0.000122070312);
    expect(ratioOf(3n, 8192n)).toBe(0.000366210938);
    expect(ratioOf(-1n, 8192n)).toBe(-0.000122070312);
  });

  test("nothing over something is a plain zero, something over nothing is null", () => {
    expect(Object.is(ratioOf(0n, -5n), 0)).toBe(true);
    expect(Object.is(ratioOf(-1n, 10n ** 20n), 0)).toBe(true);
    expect(ratioOf(5n, 0n)).toBeNull();
    expect(rootRatioOf(5n, 0n)).toBeNull();
    expect(rootRatioOf(-1n, 2n)).toBeNull();
  });

  test("every ratio is the nearest there is, of small numbers and of vast ones", () => {
    const whole = fc.oneof(
      fc.bigInt({ min: -100_000n, max: 100_000n }),
      fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
    );
    fc.assert(
      fc.property(whole, whole, (numerator, denominator) => {
        fc.pre(denominator !== 0n);
        expect(ratioOf(numerator, denominator)).toBe(Number(slowly(numerator, denominator)));
      }),
      { numRuns: 2000 },
    );
  });

  test("ties of every power of two fall to the even digit", () => {
    for (let odd = 1n; odd < 4096n; odd += 2n)
      expect(ratioOf(odd, 8192n)).toBe(Number(slowly(odd, 8192n)));
  });
});
