import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mulberry32 } from "../../scripts/demo/random.ts";
import {
  aliveBy,
  completed,
  expectedPurchases,
  fittingBoth,
  historyOf,
  type History,
} from "../../src/analysis/index.ts";
import { bgNbd } from "../../src/analysis/models/bg-nbd.ts";
import { countedHistories } from "../../src/analysis/models/histories.ts";
import { hypergeometric, logHypergeometricNext } from "../../src/analysis/models/hypergeometric.ts";
import { logBeta, logDifference, logGamma, logSum } from "../../src/analysis/models/log-gamma.ts";
import { lowestPoint } from "../../src/analysis/models/nelder-mead.ts";
import { paretoNbd } from "../../src/analysis/models/pareto-nbd.ts";
import type { Values } from "../../src/analysis/models/model.ts";
import { sharedDataPresent } from "../support/facts.ts";

/** Whether a fitted parameter is the published one to so much of it. */
const near = (value: number | undefined, published: number, part: number): void => {
  expect(Math.abs((value ?? Number.NaN) / published - 1)).toBeLessThan(part);
};

describe("logarithms of gamma and beta", () => {
  test("factorials and half-integers", () => {
    expect(logGamma(6)).toBeCloseTo(Math.log(120), 13);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 13);
    // Γ(x + 1) = x Γ(x), also where x is small.
    expect(logGamma(1.01) - logGamma(0.01)).toBeCloseTo(Math.log(0.01), 12);
    expect(logBeta(2, 3)).toBeCloseTo(Math.log(1 / 12), 13);
  });

  test("sums and differences of what is too small to be written", () => {
    expect(logSum(-2_000, -2_000)).toBeCloseTo(-2_000 + Math.log(2), 12);
    expect(logSum(-Infinity, -Infinity)).toBe(-Infinity);
    expect(logDifference(-2_000, -2_001)).toBeCloseTo(-2_000 + Math.log(1 - Math.exp(-1)), 12);
    expect(logDifference(-3, -3)).toBe(-Infinity);
  });
});

describe("Gauss' hypergeometric series", () => {
  test("is what it is elsewhere", () => {
    // ₂F₁(1, 1; 2; z) = −ln(1 − z)/z, ₂F₁(a, b; b; z) = (1 − z)^−a.
    expect(hypergeometric(1, 1, 2, 0.5)).toBeCloseTo(2 * Math.log(2), 13);
    expect(hypergeometric(1.5, 4, 4, 0.9)).toBeCloseTo(0.1 ** -1.5, 9);
    expect(logHypergeometricNext(1, 1, 0.5)).toBeCloseTo(Math.log(2 * Math.log(2)), 13);
  });

  test("is steady beside 1, where the terms hardly fall", () => {
    // −ln(1 − z)/z at z = 0.998 is 6.2146080984…/0.998.
    expect(hypergeometric(1, 1, 2, 0.998)).toBeCloseTo(6.2146080984 / 0.998, 8);
  });

  test("stays in range with thousands of purchases", () => {
    expect(Number.isFinite(logHypergeometricNext(5_000, 2, 0.99))).toBe(true);
    expect(Number.isFinite(logHypergeometricNext(5_000, 4_990, 0.99))).toBe(true);
  });
});

test("the lowest point of Rosenbrock's valley", () => {
  const valley = ([x = 0, y = 0]: readonly number[]) => (1 - x) ** 2 + 100 * (y - x * x) ** 2;
  const lowest = completed(lowestPoint(valley, [-1.2, 1], 1e-14));
  expect(lowest?.at[0]).toBeCloseTo(1, 5);
  expect(lowest?.at[1]).toBeCloseTo(1, 5);
});

test("a search that comes nowhere says so", () => {
  expect(completed(lowestPoint(([x = 0]) => -x, [0], 1e-9))).toBeNull();
  expect(completed(lowestPoint(() => Number.NaN, [0, 0], 1e-9))).toBeNull();
});

test("[L4] weeks are fractions of days, and days with a purchase count once", () => {
  // Bought on three days; the first 70 days before the last, 91 before the as-of day.
  expect(historyOf(3, 70, 21)).toEqual({ repeats: 2, lastAt: 10, observed: 13 });
  expect(historyOf(1, 0, 3)).toEqual({ repeats: 0, lastAt: 0, observed: 3 / 7 });
});

/** Simpson's rule over the time of the end, in 2 000 steps: the likelihood by another way. */
function paretoByIntegral([r, alpha, s, beta]: Values, history: History): number {
  const { repeats, lastAt, observed } = history;
  const density = (y: number): number => (alpha + y) ** -(r + repeats) * (beta + y) ** -(s + 1);
  const width = (observed - lastAt) / 2_000;
  let sum = density(lastAt) + density(observed);
  for (let step = 1; step < 2_000; step += 1)
    sum += (step % 2 === 1 ? 4 : 2) * density(lastAt + step * width);
  const life = (alpha + observed) ** -(r + repeats) * (beta + observed) ** -s;
  const scale = r * Math.log(alpha) + s * Math.log(beta) + logGamma(r + repeats) - logGamma(r);
  return scale + Math.log(life + (s * sum * width) / 3);
}

test("[L4] the likelihood of Pareto/NBD is the integral it stands for, α above β and below", () => {
  const histories = [
    { repeats: 2, lastAt: 30.43, observed: 38.86 },
    { repeats: 0, lastAt: 0, observed: 38.86 },
    { repeats: 12, lastAt: 50, observed: 50 },
  ];
  for (const values of [
    [0.55, 10.58, 0.61, 11.67],
    [1.2, 30, 0.4, 6],
  ] as const)
    for (const history of histories)
      expect(paretoNbd.logLikelihood(values)(history)).toBeCloseTo(
        paretoByIntegral(values, history),
        6,
      );
});

test("[L4] likelihoods are numbers for ten years of weekly purchases", () => {
  const long = { repeats: 520, lastAt: 519.5, observed: 522 };
  for (const model of [bgNbd, paretoNbd]) {
    const found = model.logLikelihood([0.5, 10, 0.6, 12])(long);
    expect(Number.isFinite(found)).toBe(true);
    expect(model.alive([0.5, 10, 0.6, 12])(long)).toBeGreaterThan(0.9);
  }
});

const cdnow = (): readonly History[] =>
  readFileSync(new URL("../../../shared/data/cdnow_calibration.csv", import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((row) => {
      const [, repeats = 0, lastAt = 0, observed = 0] = row.split(",").map(Number);
      return { repeats, lastAt, observed };
    });

describe.skipIf(!sharedDataPresent)("[L4] the published CDNOW sample", () => {
  test("has the published parameters, likelihoods and chances", () => {
    const histories = cdnow();
    expect(histories).toHaveLength(2_357);
    const models = completed(fittingBoth(histories));
    const { bgnbd, paretoNbd: pareto } = models;
    if ("refused" in bgnbd || "refused" in pareto) throw new Error("refused");
    expect(Math.abs(bgnbd.logLikelihood + 9582.4)).toBeLessThan(0.1);
    near(bgnbd.parameters.r, 0.243, 0.01);
    near(bgnbd.parameters.alpha, 4.414, 0.01);
    near(bgnbd.parameters.a, 0.793, 0.01);
    near(bgnbd.parameters.b, 2.426, 0.01);
    expect(Math.abs(pareto.logLikelihood + 9595.0)).toBeLessThan(0.1);
    near(pareto.parameters.r, 0.553, 0.01);
    near(pareto.parameters.alpha, 10.578, 0.01);
    near(pareto.parameters.s, 0.606, 0.01);
    near(pareto.parameters.beta, 11.669, 0.02);
    // The mean chance that BTYD's demonstration prints: 0.4462.
    const alive = histories.map(aliveBy(models)).map(({ paretoNbd: chance }) => chance ?? 0);
    const mean = alive.reduce((sum, chance) => sum + chance, 0) / alive.length;
    expect(mean).toBeCloseTo(0.4462, 3);
  });

  test("is fitted as well in another order of customers, to the last bit [F5]", () => {
    const histories = cdnow();
    const once = completed(fittingBoth(histories));
    expect(completed(fittingBoth(histories.toReversed()))).toEqual(once);
  });
});

test("[L4] expected purchases of the published customer: 1.226 in 39 weeks", () => {
  const customer = { repeats: 2, lastAt: 30.43, observed: 38.86 };
  const found = bgNbd.expected([0.243, 4.414, 0.793, 2.426], 39)(customer);
  expect(found).toBeCloseTo(1.226, 3);
});

test("[L4] expected purchases do not jump where a formula divides by nothing", () => {
  const customer = { repeats: 3, lastAt: 20, observed: 30 };
  for (const model of [bgNbd, paretoNbd]) {
    const at = (third: number) => model.expected([0.5, 8, third, 3], 20)(customer);
    expect(at(1)).toBeCloseTo((at(0.999) + at(1.001)) / 2, 4);
  }
});

describe("[L4] customers made by a model", () => {
  /** Fractions of a seeded generator: the same on every machine. */
  const fractions = (seed: number) => {
    const next = mulberry32(seed);
    return () => (next() + 0.5) / 2 ** 32;
  };
  /** Marsaglia and Tsang, 2000; below 1 with their own correction. */
  function gamma(shape: number, draw: () => number): number {
    if (shape < 1) return gamma(shape + 1, draw) * draw() ** (1 / shape);
    const d = shape - 1 / 3;
    for (;;) {
      const normal = Math.sqrt(-2 * Math.log(draw())) * Math.cos(2 * Math.PI * draw());
      const v = (1 + normal / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(draw()) < normal ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v;
    }
  }
  const waiting = (rate: number, draw: () => number): number => -Math.log(draw()) / rate;

  function byParetoNbd(count: number, [r, alpha, s, beta]: Values): readonly History[] {
    const draw = fractions(20261127);
    return Array.from({ length: count }, () => {
      const observed = 52 + 52 * draw();
      const rate = gamma(r, draw) / alpha;
      const end = Math.min(observed, waiting(gamma(s, draw) / beta, draw));
      let [repeats, lastAt] = [0, 0];
      for (let time = waiting(rate, draw); time < end; time += waiting(rate, draw))
        [repeats, lastAt] = [repeats + 1, time];
      return { repeats, lastAt, observed };
    });
  }

  function byBgNbd(count: number, [r, alpha, a, b]: Values): readonly History[] {
    const draw = fractions(20261128);
    return Array.from({ length: count }, () => {
      const observed = 52 + 52 * draw();
      const rate = gamma(r, draw) / alpha;
      const [stopping, going] = [gamma(a, draw), gamma(b, draw)];
      const chance = stopping / (stopping + going);
      let [repeats, lastAt] = [0, 0];
      // Whoever has bought may stop; the first purchase is not among those counted.
      for (let time = waiting(rate, draw); time < observed; time += waiting(rate, draw)) {
        [repeats, lastAt] = [repeats + 1, time];
        if (draw() < chance) break;
      }
      return { repeats, lastAt, observed };
    });
  }

  test("give back the parameters they were made with", () => {
    const { bgnbd } = completed(fittingBoth(byBgNbd(3_000, [0.8, 6, 0.9, 3])));
    const { paretoNbd: pareto } = completed(fittingBoth(byParetoNbd(3_000, [0.8, 6, 0.7, 15])));
    if ("refused" in bgnbd || "refused" in pareto) throw new Error("refused");
    near(bgnbd.parameters.r, 0.8, 0.12);
    near(bgnbd.parameters.alpha, 6, 0.12);
    // What tells of stopping is flat along a ridge: the chance to stop is sure, its spread is not.
    const { a, b } = bgnbd.parameters;
    near(a / (a + b), 0.9 / 3.9, 0.12);
    near(pareto.parameters.r, 0.8, 0.12);
    near(pareto.parameters.alpha, 6, 0.12);
    near(pareto.parameters.s / pareto.parameters.beta, 0.7 / 15, 0.25);
  });

  test("fewer than a hundred who bought again give no number", () => {
    const made = byBgNbd(2_000, [0.8, 6, 0.9, 3]);
    const repeaters = made.filter(({ repeats }) => repeats > 0);
    const oneTime = made.filter(({ repeats }) => repeats === 0);
    const few = completed(fittingBoth([...repeaters.slice(0, 99), ...oneTime]));
    const refused = { refused: "too-few-repeaters" };
    expect(few).toEqual({ bgnbd: refused, paretoNbd: refused });
    expect(aliveBy(few)({ repeats: 3, lastAt: 1, observed: 2 })).toEqual({
      bgnbd: null,
      paretoNbd: null,
    });
    expect(expectedPurchases(few, repeaters, 52)).toEqual({ bgnbd: null, paretoNbd: null });
    const enough = completed(fittingBoth([...repeaters.slice(0, 100), ...oneTime.slice(0, 60)]));
    expect("refused" in enough.bgnbd && enough.bgnbd.refused === "too-few-repeaters").toBe(false);
  });

  test("customers of one and the same rhythm who never stop give no number", () => {
    const alike = Array.from({ length: 200 }, (_, index) => ({
      repeats: 20 + (index % 2),
      lastAt: 40,
      observed: 40.5,
    }));
    const { bgnbd, paretoNbd: pareto } = completed(fittingBoth(alike));
    expect(bgnbd).toEqual({ refused: "no-fit" });
    expect(pareto).toEqual({ refused: "no-fit" });
  });
});

describe("[L4] the chance that a customer still buys", () => {
  const models = {
    bgnbd: {
      parameters: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 },
      values: [0.243, 4.414, 0.793, 2.426] as const,
      logLikelihood: 0,
    },
    paretoNbd: {
      parameters: { r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 },
      values: [0.553, 10.578, 0.606, 11.669] as const,
      logLikelihood: 0,
    },
  };

  test("BG/NBD knows nothing of who bought once; Pareto/NBD does", () => {
    const { bgnbd, paretoNbd: pareto } = aliveBy(models)({ repeats: 0, lastAt: 0, observed: 30 });
    expect(bgnbd).toBeNull();
    expect(pareto).toBeGreaterThan(0);
    expect(pareto).toBeLessThan(1);
  });

  test("falls with silence, and is between 0 and 1", () => {
    const alive = aliveBy(models);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.double({ min: 0.2, max: 300, noNaN: true }),
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.double({ min: 1, max: 100, noNaN: true }),
        (repeats, lastAt, silence, more) => {
          const now = alive({ repeats, lastAt, observed: lastAt + silence });
          const later = alive({ repeats, lastAt, observed: lastAt + silence + more });
          for (const name of ["bgnbd", "paretoNbd"] as const) {
            const [first, second] = [now[name] ?? Number.NaN, later[name] ?? Number.NaN];
            expect(first).toBeLessThanOrEqual(1);
            expect(second).toBeGreaterThanOrEqual(0);
            expect(second).toBeLessThanOrEqual(first);
          }
        },
      ),
    );
  });
});

test("equal histories are counted once", () => {
  const one = { repeats: 1, lastAt: 2, observed: 3 };
  const other = { repeats: 0, lastAt: 0, observed: 3 };
  expect(countedHistories([one, other, { ...one }])).toEqual([
    { ...other, customers: 1 },
    { ...one, customers: 2 },
  ]);
});
