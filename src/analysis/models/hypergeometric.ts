const ENOUGH = 1e-15;
/** Where the argument is so near 1 that this many terms do not settle it, the rest is a geometric series. */
const MOST_TERMS = 20_000;

/**
 * Gauss' hypergeometric series Σ (a)ₙ(b)ₙ/(c)ₙ·zⁿ/n!, for 0 ≤ z < 1 and parameters above 0: every
 * term is positive, so nothing cancels. What is left out after the last term is added as a geometric
 * series.
 */
export function hypergeometric(a: number, b: number, c: number, z: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 0; n < MOST_TERMS; n += 1) {
    const ratio = (((a + n) * (b + n)) / ((c + n) * (1 + n))) * z;
    term *= ratio;
    sum += term;
    if (ratio < 1 && (term * ratio) / (1 - ratio) < sum * ENOUGH) return sum;
  }
  const ratio = (((a + MOST_TERMS) * (b + MOST_TERMS)) / ((c + MOST_TERMS) * (1 + MOST_TERMS))) * z;
  return ratio < 1 ? sum + (term * ratio) / (1 - ratio) : sum;
}

/**
 * The logarithm of ₂F₁(a, b; a + 1; z). By Euler's transformation it is (1 − z)^(1 − b) times
 * ₂F₁(1, a + 1 − b; a + 1; z), whose terms only fall: it stays in range however many the purchases.
 */
export const logHypergeometricNext = (a: number, b: number, z: number): number =>
  (1 - b) * Math.log1p(-z) + Math.log(hypergeometric(1, a + 1 - b, a + 1, z));
