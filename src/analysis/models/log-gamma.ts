/** Lanczos' coefficients for g = 7, n = 9 (P. Godfrey, 2001): about 15 digits. */
const G = 7;
const COEFFICIENTS = [
  0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
] as const;
const HALF_LOG_TWO_PI = Math.log(2 * Math.PI) / 2;

/** The natural logarithm of the gamma function, for arguments above 0. */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const shifted = x - 1;
  const base = shifted + G + 0.5;
  let sum: number = COEFFICIENTS[0];
  for (let index = 1; index < COEFFICIENTS.length; index += 1)
    sum += (COEFFICIENTS[index] ?? 0) / (shifted + index);
  return HALF_LOG_TWO_PI + (shifted + 0.5) * Math.log(base) - base + Math.log(sum);
}

/** The natural logarithm of the beta function, for arguments above 0. */
export const logBeta = (a: number, b: number): number =>
  logGamma(a) + logGamma(b) - logGamma(a + b);

/** The logarithm of the sum of two numbers that are given by their logarithms. */
export function logSum(one: number, other: number): number {
  const larger = Math.max(one, other);
  if (larger === -Infinity) return -Infinity;
  return larger + Math.log1p(Math.exp(Math.min(one, other) - larger));
}

/** The logarithm of the first number less the second, which is not larger; −∞ where they are equal. */
export function logDifference(larger: number, smaller: number): number {
  if (smaller >= larger) return -Infinity;
  return larger + Math.log(-Math.expm1(smaller - larger));
}
