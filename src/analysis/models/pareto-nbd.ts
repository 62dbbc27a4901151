import { logHypergeometricNext } from "./hypergeometric.ts";
import type { History } from "./histories.ts";
import { logDifference, logGamma, logSum } from "./log-gamma.ts";
import type { Model, Values } from "./model.ts";

/**
 * The logarithm of s ∫ (α + y)^−(r + x) (β + y)^−(s + 1) dy from the last purchase to the as-of day:
 * the likelihood of having stopped somewhere in between.
 */
function logOfEnd([r, alpha, s, beta]: Values, { repeats, lastAt, observed }: History): number {
  const sum = r + s + repeats;
  const larger = Math.max(alpha, beta);
  const between = Math.abs(alpha - beta);
  const power = alpha >= beta ? s + 1 : r + repeats;
  const from = (time: number): number =>
    logHypergeometricNext(sum, power, between / (larger + time)) - sum * Math.log(larger + time);
  return Math.log(s / sum) + logDifference(from(lastAt), from(observed));
}

/** The logarithm of the likelihood of buying on until the as-of day, of the same scale. */
const logOfLife = ([r, alpha, s, beta]: Values, { repeats, observed }: History): number =>
  -(r + repeats) * Math.log(alpha + observed) - s * Math.log(beta + observed);

/**
 * Pareto/NBD: a customer may stop at any time (D. Schmittlein, D. Morrison, R. Colombo, 1987; its
 * likelihood as P. Fader and B. Hardie derive it, 2005).
 */
export const paretoNbd: Model<"r" | "alpha" | "s" | "beta"> = {
  names: ["r", "alpha", "s", "beta"],

  starts: (rate) => [
    [1, 1 / rate, 1, 1 / rate],
    [0.3, 0.3 / rate, 0.3, 1 / rate],
    [2, 1 / rate, 0.5, 3 / rate],
  ],

  logLikelihood: (values) => {
    const [r, alpha, s, beta] = values;
    const ofAll = r * Math.log(alpha) + s * Math.log(beta) - logGamma(r);
    return (history) =>
      ofAll +
      logGamma(r + history.repeats) +
      logSum(logOfLife(values, history), logOfEnd(values, history));
  },

  alive: (values) => (history) => aliveOf(values, history),

  expected: (values, weeks) => {
    const [r, alpha, s, beta] = values;
    return (history) => {
      const { repeats, observed } = history;
      const rate = (r + repeats) / (alpha + observed);
      const later = Math.log((beta + observed) / (beta + observed + weeks));
      const lifetime = s === 1 ? -later : -Math.expm1((s - 1) * later) / (s - 1);
      return rate * (beta + observed) * lifetime * aliveOf(values, history);
    };
  },
};

const aliveOf = (values: Values, history: History): number =>
  1 / (1 + Math.exp(logOfEnd(values, history) - logOfLife(values, history)));
