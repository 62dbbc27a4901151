import { hypergeometric } from "./hypergeometric.ts";
import type { History } from "./histories.ts";
import { logBeta, logGamma, logSum } from "./log-gamma.ts";
import type { Model, Values } from "./model.ts";

/** The formula of expected purchases divides by a − 1; beside 1 it is as good as at 1. */
const BESIDE_ONE = 1e-6;

/** Odds of having stopped after the last purchase to having bought on: 0 for one-time buyers. */
function logOddsOfEnd([r, alpha, a, b]: Values, { repeats, lastAt, observed }: History): number {
  if (repeats === 0) return -Infinity;
  const silence = (r + repeats) * (Math.log(alpha + observed) - Math.log(alpha + lastAt));
  return Math.log(a / (b + repeats - 1)) + silence;
}

/**
 * BG/NBD: a customer may stop right after each purchase (P. Fader, B. Hardie, K. L. Lee, "Counting
 * your customers the easy way", Marketing Science 24, 2005).
 */
export const bgNbd: Model<"r" | "alpha" | "a" | "b"> = {
  names: ["r", "alpha", "a", "b"],

  starts: (rate) => [
    [1, 1 / rate, 1, 2],
    [0.3, 0.3 / rate, 0.5, 5],
    [2, 1 / rate, 2, 8],
  ],

  logLikelihood: (values) => {
    const [r, alpha, a, b] = values;
    const ofAll = r * Math.log(alpha) - logGamma(r) - logBeta(a, b);
    return (history) => {
      const { repeats, observed } = history;
      const stillBuying =
        ofAll +
        logGamma(r + repeats) +
        logBeta(a, b + repeats) -
        (r + repeats) * Math.log(alpha + observed);
      return stillBuying + logSum(0, logOddsOfEnd(values, history));
    };
  },

  alive: (values) => (history) =>
    history.repeats === 0 ? null : 1 / (1 + Math.exp(logOddsOfEnd(values, history))),

  expected: (values, weeks) => {
    const [r, alpha, a, b] = values;
    const beside = Math.abs(a - 1) < BESIDE_ONE ? 1 + BESIDE_ONE : a;
    return (history) => {
      const { repeats, observed } = history;
      const until = alpha + observed;
      const series = hypergeometric(
        r + repeats,
        b + repeats,
        beside + b + repeats - 1,
        weeks / (until + weeks),
      );
      const bought = 1 - (until / (until + weeks)) ** (r + repeats) * series;
      const all = ((beside + b + repeats - 1) / (beside - 1)) * bought;
      return all / (1 + Math.exp(logOddsOfEnd(values, history)));
    };
  },
};
