import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  abcBorders,
  chooseMeasure,
  concentrationFrom,
  concentrationSums,
  distanceTo,
  levelsFrom,
  matrixOf,
  otherMeasure,
  precisionFor,
  productMonths,
  statusOf,
  valueComparison,
  xyzFrom,
  xyzRule,
} from "../../src/analysis/index.ts";
import { defaultSettings } from "../../src/analysis/settings.ts";
import type { FactsDescription } from "../../src/domain/source.ts";

const facts: FactsDescription = {
  scale: 2,
  costKnown: true,
  fields: ["date", "entity", "revenue", "costOfSales"],
  grain: "day",
  currency: null,
  firstDate: "2025-01-01",
  lastDate: "2025-12-31",
  statedPeriod: null,
};
const figuresOf = (values: readonly bigint[]) => concentrationFrom(concentrationSums(values));

describe("[A1] the measure", () => {
  test("gross profit where cost is known, else revenue", () => {
    expect(chooseMeasure("auto", facts)).toMatchObject({ measure: "grossProfit", chosen: "auto" });
    const without = { ...facts, costKnown: false };
    expect(chooseMeasure("auto", without).measure).toBe("revenue");
    expect(chooseMeasure("revenue", facts)).toMatchObject({ measure: "revenue", chosen: "given" });
    expect(chooseMeasure("orders", facts)).toMatchObject({ chosen: "auto", missing: "orders" });
  });

  test("the other measure", () => {
    expect(otherMeasure("revenue", facts)).toBe("grossProfit");
    expect(otherMeasure("grossProfit", facts)).toBe("revenue");
    expect(otherMeasure("quantity", facts)).toBe("grossProfit");
    expect(otherMeasure("revenue", { ...facts, costKnown: false })).toBeNull();
  });
});

describe("[A3] [A6] borders are exact", () => {
  test("over one denominator, moved by 0.05 and 0.02", () => {
    expect(abcBorders({ a: "0.8", b: "0.95" })).toEqual({ a: 80n, b: 95n, denominator: 100n });
    const moved = { a: "-0.05", b: "-0.02" };
    expect(abcBorders({ a: "0.8", b: "0.95" }, moved)).toEqual({
      a: 75n,
      b: 93n,
      denominator: 100n,
    });
    expect(abcBorders({ a: "0.625", b: "0.9" }, moved)).toEqual({
      a: 575n,
      b: 880n,
      denominator: 1000n,
    });
  });
});

describe("[D1] [D3] dependency", () => {
  const levels = levelsFrom(defaultSettings.dependency);

  test.each([
    [9_999n, "none"],
    [10_000n, "key"],
    [20_000n, "key"],
    [20_001n, "critical"],
    [70_000n, "critical"],
    [70_001n, "mono"],
    [0n, "none"],
    [-5n, "none"],
  ] as const)("%i of 100000 is %s", (value, status) => {
    expect(statusOf(value, 100_000n, levels)).toBe(status);
  });

  test("nothing is a share of nothing", () => {
    expect(statusOf(5n, 0n, levels)).toBe("none");
  });

  test("the distance brings the largest to the level and one unit less does not", () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 10n ** 12n), fc.bigInt(0n, 10n ** 12n), (value, others) => {
        const base = value + others;
        const missing = distanceTo(levels.mono, value, base);
        const shareIsAbove = (more: bigint) => value * 10n > (base + more) * 7n;
        if (missing === null) expect(shareIsAbove(0n)).toBe(false);
        else {
          expect(shareIsAbove(missing)).toBe(false);
          if (missing > 0n) expect(shareIsAbove(missing - 1n)).toBe(true);
        }
      }),
    );
  });
});

describe("[D2] concentration", () => {
  test("40, 30, 20 and 10 are worth 3.33 equal customers", () => {
    const figures = figuresOf([10n, 40n, 20n, 30n]);
    expect(figures).toEqual({
      hhi: 3000,
      effectiveNumber: 3.333333333333,
      gini: 0.25,
      top1: 0.4,
      top3: 0.9,
      top4: 1,
      top5: 1,
      top10: 1,
    });
  });

  test("values of 0 and below change nothing; without a base all is null", () => {
    expect(figuresOf([10n, 40n, 0n, -30n, 20n, 30n])).toEqual(figuresOf([10n, 40n, 20n, 30n]));
    expect(Object.values(figuresOf([0n, -1n]))).toEqual(Array(8).fill(null));
  });

  test("the effective number lies between one and all, and Gini below one", () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt(1n, 10n ** 15n), { minLength: 1 }), (values) => {
        const { effectiveNumber, gini, hhi } = figuresOf(values);
        expect(effectiveNumber).toBeGreaterThanOrEqual(1);
        expect(effectiveNumber).toBeLessThanOrEqual(values.length);
        expect(gini).toBeGreaterThanOrEqual(0);
        expect(gini).toBeLessThan(1);
        expect(hhi).toBeLessThanOrEqual(10_000);
      }),
    );
  });

  test("[F1] only sums of more than nineteen digits are squared in larger units", () => {
    expect(precisionFor("419337279.37", 2).unit).toBe(1n);
    expect(precisionFor("99999999999999999.99", 2).unit).toBe(1n);
    expect(precisionFor("100000000000000000.00", 2).unit).toBe(10n);
  });
});

describe("[X1] [X2] [P3] steadiness", () => {
  const units = { whole: 1n, reduced: 1n };
  const of = (series: readonly bigint[], rule: "frequency" | "variation" = "variation") => {
    const sum = series.reduce((all, value) => all + value, 0n);
    const squares = series.reduce((all, value) => all + value * value, 0n);
    const activeSteps = series.filter((value) => value > 0n).length;
    const steps = series.length;
    const steadiness = {
      activeSteps,
      steps,
      stepsSinceFirst: steps,
      sum,
      reducedSum: sum,
      squares,
    };
    return xyzFrom(steadiness, xyzRule({ ...defaultSettings.xyz, rule }), steps, units);
  };

  test("variation is that of the whole series, zeros and all, in the population form", () => {
    // Mean 2, deviations 2, 1, 1, 2 and 0: variance 10/5.
    expect(of([0n, 1n, 3n, 4n, 2n])).toMatchObject({
      mean: 2,
      deviation: 1.414213562373,
      variation: 0.707106781187,
      xyz: "Z",
    });
    expect(of([7n, 7n, 7n])).toMatchObject({ deviation: 0, variation: 0, xyz: "X" });
  });

  test("a mean of 0 or less has no variation and is Z", () => {
    expect(of([5n, -5n, 0n])).toMatchObject({ mean: 0, variation: null, xyz: "Z" });
    expect(of([-5n, -5n, -5n])).toMatchObject({ deviation: 0, variation: null, xyz: "Z" });
  });

  test("frequency borders are met from 0.75 and from 0.40 on", () => {
    const bought = (active: number, steps: number) =>
      of(
        [...Array<bigint>(active).fill(1n), ...Array<bigint>(steps - active).fill(0n)],
        "frequency",
      );
    expect(bought(3, 4).xyz).toBe("X");
    expect(bought(2, 5).xyz).toBe("Y");
    expect(bought(14, 35).xyz).toBe("Y");
    expect(bought(13, 34)).toMatchObject({ xyz: "Z", frequency: 0.382352941176 });
    expect(bought(2, 2).xyz).toBeNull();
  });
});

describe("[X5] the matrix", () => {
  test("has its nine cells, and more only for customers without a letter", () => {
    const cells = matrixOf([
      { abc: "A", xyz: "X", value: 5n },
      { abc: "A", xyz: "X", value: 6n },
      { abc: "C", xyz: null, value: -1n },
    ]);
    expect(cells.map(({ abc, xyz }) => `${abc}${xyz ?? "?"}`)).toEqual([
      "AX",
      "AY",
      "AZ",
      "BX",
      "BY",
      "BZ",
      "CX",
      "CY",
      "CZ",
      "C?",
    ]);
    expect(cells[0]).toEqual({ abc: "A", xyz: "X", customers: 2, value: 11n });
    expect(matrixOf([])).toHaveLength(9);
  });
});

describe("[L2] what late months are held against", () => {
  test("the same months a year before, from fifteen full months on", () => {
    expect(valueComparison({ from: 1, to: 15 })).toEqual({
      recent: { from: 13, to: 15 },
      before: { from: 1, to: 3 },
    });
    expect(productMonths({ from: 1, to: 15 })).toEqual({ from: 1, to: 15 });
  });

  test("else the months before, six at least", () => {
    expect(valueComparison({ from: 0, to: 13 })?.before).toEqual({ from: 0, to: 10 });
    expect(valueComparison({ from: 0, to: 8 })?.before).toEqual({ from: 0, to: 5 });
    expect(valueComparison({ from: 0, to: 7 })).toBeNull();
    expect(valueComparison(null)).toBeNull();
    expect(productMonths({ from: 0, to: 13 })).toBeNull();
  });
});
