import { describe, expect, test } from "vitest";
import {
  disagreementOf,
  oneClassOf,
  seasonFactors,
  steadinessOf,
  xyzFrom,
  xyzRule,
} from "../../src/analysis/index.ts";
import { defaultSettings, type Settings } from "../../src/analysis/settings.ts";

const units = { whole: 1n, reduced: 1n };
const figures = (series: readonly number[], deviation: Settings["xyz"]["deviation"]) =>
  xyzFrom(
    steadinessOf(series.map(BigInt)),
    xyzRule({ ...defaultSettings.xyz, rule: "variation", deviation }),
    series.length,
    units,
  );

/** A practitioner's published series of a stock item over 36 weeks. */
const weeks = [
  0, 15, 40, 15, 10, 15, 20, 15, 10, 15, 20, 15, 5, 20, 45, 20, 15, 20, 25, 20, 15, 20, 25, 20, 40,
  10, 35, 10, 5, 10, 15, 10, 5, 10, 15, 10,
];
const sums = (series: readonly number[], size: number): readonly number[] =>
  Array.from({ length: series.length / size }, (_, index) =>
    series.slice(index * size, (index + 1) * size).reduce((sum, value) => sum + value, 0),
  );
const months = sums(weeks, 4);
const quarters = sums(months, 3);

describe("[X2] variation", () => {
  test("the published series adds up as published", () => {
    expect(months).toEqual([70, 60, 60, 90, 80, 80, 95, 40, 40]);
    expect(quarters).toEqual([190, 250, 175]);
  });

  test.each([
    ["weeks", weeks, 57.9, 58.7],
    ["months of four weeks", months, 27.6, 29.3],
    ["quarters", quarters, 15.8, 19.4],
  ])(
    "of %s: population and sample deviation as published",
    (_words, series, population, sample) => {
      const percent = (deviation: "population" | "sample") =>
        Math.round((figures(series, deviation).variation ?? Number.NaN) * 1000) / 10;
      expect([percent("population"), percent("sample")]).toEqual([population, sample]);
    },
  );

  test("a sample deviation divides by one step less", () => {
    // Squares of distances 1, 1 and 0: over three, and over two.
    expect(figures([1, 3, 2], "population").deviation).toBe(0.816496580928);
    expect(figures([1, 3, 2], "sample")).toMatchObject({ deviation: 1, variation: 0.5, xyz: "Y" });
  });

  test("one step has no sample deviation and no letter by it", () => {
    const rule = xyzRule({ ...defaultSettings.xyz, rule: "variation", deviation: "sample" });
    expect(xyzFrom(steadinessOf([5n]), rule, 12, units)).toMatchObject({
      deviation: null,
      variation: null,
      xyz: null,
    });
  });

  test("a border is met exactly, by either deviation", () => {
    // Mean 4, squares of distances 1 + 1: population variance 2/2 = 1, variation exactly 0.25.
    expect(figures([3, 5, 3, 5], "population").xyz).toBe("X");
    // Mean 2, distances 1, 1, 0: sample variance 2/2 = 1, variation exactly 0.50.
    expect(figures([1, 3, 2], "sample").xyz).toBe("Y");
  });
});

describe("[X2] seasons", () => {
  const year = [12n, 12n, 12n, 12n, 12n, 12n, 12n, 12n, 12n, 12n, 12n, 24n];

  test("the factor of a month is the mean of all over its own mean", () => {
    // All months together have a mean of 13: 13/12 for the plain ones, 13/24 for December.
    expect(seasonFactors([...year, ...year], 0)).toEqual({
      factors: [...Array<bigint>(11).fill(1083333333333333333n), 541666666666666667n],
    });
  });

  test("months count from that of the first full one", () => {
    const fromDecember = [24n, ...year, ...year.slice(0, 11)];
    expect(seasonFactors(fromDecember, 11)).toEqual(seasonFactors([...year, ...year], 0));
  });

  test("23 months are too short, and a month that never sold has no index", () => {
    expect(seasonFactors([...year, ...year.slice(1)], 1)).toEqual({ refused: "seasons-too-short" });
    const without = [0n, ...year.slice(1)];
    expect(seasonFactors([...without, ...without], 0)).toEqual({ refused: "seasons-empty-month" });
  });
});

describe("[X3] one class for nearly all", () => {
  test("nine of ten are one class, eight of nine are not", () => {
    const nine = Array<"X">(9).fill("X");
    expect(oneClassOf([...nine, "Z", null])).toEqual({ class: "X", count: 9, of: 10 });
    expect(oneClassOf([...nine.slice(1), "Z"])).toBeNull();
    expect(oneClassOf([null])).toBeNull();
  });
});

describe("[X4] why the two readings disagree", () => {
  const reason = (values: readonly number[], ofYear = 12) =>
    disagreementOf(
      values.map(BigInt),
      values.map((_, index) => index % ofYear),
      ofYear,
    );
  const summer = [1, 1, 1, 2, 5, 8, 9, 8, 5, 2, 1, 1];

  test("one big order: half of everything in one step", () => {
    expect(reason([1, 1, 1, 1, 1, 5])).toBe("one-big-order");
    expect(reason([1, 1, 1, 1, 1, 4])).not.toBe("one-big-order");
    expect(reason([0, 0, 7])).not.toBe("one-big-order");
  });

  test("season: two years alike; one year tells nothing", () => {
    expect(reason([...summer, ...summer])).toBe("season");
    expect(reason(summer)).not.toBe("season");
    expect(reason([1, 2, 4, 1, 1, 2, 4, 1], 4)).toBe("season");
  });

  test("season: three tenths of the variance, over degrees of freedom", () => {
    // Four steps in two places. Of 10 16 12 14: within 2 + 2 = 4, total 20, and 10·3·4 ≤ 7·2·20.
    expect(disagreementOf([10n, 16n, 12n, 14n], [0, 1, 0, 1], 2)).toBe("season");
    // Of 11 13 14 12: within 4.5 + 0.5 = 5, total 5: 150 is more than 70.
    expect(disagreementOf([11n, 13n, 14n, 12n], [0, 1, 0, 1], 2)).not.toBe("season");
  });

  test("projects: a step in four is empty between the first and the last", () => {
    expect(reason([5, 0, 5, 5, 5, 0, 5, 5])).toBe("projects");
    expect(reason([0, 0, 0, 5, 5, 6, 5, 6])).toBe("growth");
    expect(reason([5, 6, 5, 6, 5, 0, 0, 0])).toBe("decline");
  });

  test("growth and decline: one and a half times the other half, the middle step left out", () => {
    expect(reason([1, 1, 1, 2])).toBe("growth");
    expect(reason([2, 1, 1, 1])).toBe("decline");
    expect(reason([1, 1, 3, 1, 2])).toBe("growth");
    expect(reason([2, 3, 2, 3, 2, 3])).toBe("other");
  });
});
