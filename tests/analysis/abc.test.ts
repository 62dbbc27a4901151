import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { abcClasses, abcCut, ranked, rankings } from "../../src/analysis/index.ts";
import { abcRules, type AbcRule } from "../../src/analysis/settings.ts";

const inOrder = (values: readonly bigint[]) =>
  values
    .toSorted((one, other) => (one === other ? 0 : one > other ? -1 : 1))
    .map((value, party) => ({ party, value }));

/** The letters of values, best first, by a rule with its own borders. */
const letters = (rule: AbcRule, values: readonly bigint[]): string =>
  abcClasses(ranked(inOrder(values)), abcCut({ rule, borders: null })).join("");

describe("[A5] own share of the base", () => {
  test("10.00 % is A and 1.00 % is B, a hair less is not", () => {
    // In hundredths of a percent; together 10 000.
    expect(letters("share", [6000n, 2000n, 1000n, 800n, 100n, 99n, 1n])).toBe("AAABBCC");
  });

  test("a loss is in no base and always C", () => {
    expect(letters("share", [9n, 1n, 0n, -90n])).toBe("AACC");
  });

  test("borders of a person fall from A to B", () => {
    const cut = abcCut({ rule: "share", borders: { a: "0.5", b: "0.2" } });
    expect(abcClasses(ranked(inOrder([50n, 30n, 20n])), cut)).toEqual(["A", "B", "B"]);
  });
});

describe("[A5] thirds of rank", () => {
  test.each([
    [3, "ABC"],
    [4, "AABC"],
    [5, "AABBC"],
    [6, "AABBCC"],
    [7, "AAABBCC"],
    [1, "A"],
  ])("of %i ranks: %s, who stands across a border is above it", (count, expected) => {
    expect(letters("rank", Array<bigint>(count).fill(7n))).toBe(expected);
  });

  test("[A4] ranks without a value count, and are C all the same", () => {
    expect(letters("rank", [5n, 4n, 0n, -1n])).toBe("AACC");
  });
});

describe("[A5] the curve of cumulative share", () => {
  test("A ends nearest to (0, 1): squares .29, .20 and .37 after the first three of 50 30 10 5 5", () => {
    // The mean is 20, so that nobody behind the second is B.
    expect(letters("curve", [50n, 30n, 10n, 5n, 5n])).toBe("AACCC");
  });

  test("B goes on while a value is at least the mean", () => {
    // Squares .53, .3625 and .40; the mean is 20.
    expect(letters("curve", [30n, 25n, 25n, 10n, 10n])).toBe("AABCC");
  });

  test("of two points equally near the earlier ends A", () => {
    // After one and after two of three equal values: 1/9 + 4/9 both times.
    expect(letters("curve", [2n, 2n, 2n])).toBe("ABB");
  });

  test("a single customer is A; losses are no part of the curve", () => {
    expect(letters("curve", [90n])).toBe("A");
    expect(letters("curve", [30n, 25n, 25n, 10n, 10n, 0n, -70n])).toBe("AABCCCC");
  });

  test("A is the nearest of all points, whatever the values", () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt(1n, 10n ** 9n), { minLength: 1, maxLength: 40 }), (values) => {
        const ordered = inOrder(values).map(({ value }) => value);
        const base = ordered.reduce((sum, value) => sum + value, 0n);
        const count = BigInt(ordered.length);
        let sum = 0n;
        const distances = ordered.map((value, index) => {
          sum += value;
          return (BigInt(index + 1) * base) ** 2n + (count * (base - sum)) ** 2n;
        });
        const nearest = distances.reduce((least, one) => (one < least ? one : least));
        const found = letters("curve", values).match(/^A*/)?.[0].length ?? 0;
        expect(found).toBe(distances.indexOf(nearest) + 1);
      }),
    );
  });
});

describe("every rule", () => {
  const values = fc.array(fc.bigInt(-(10n ** 12n), 10n ** 12n), { maxLength: 60 });

  test.each(abcRules)("%s: money ten times as much leaves every class where it is", (rule) => {
    fc.assert(
      fc.property(values, (some) => {
        expect(
          letters(
            rule,
            some.map((value) => value * 10n),
          ),
        ).toBe(letters(rule, some));
      }),
    );
  });

  test.each(abcRules)("[A4] %s: A before B before C, and nobody above 0 means all C", (rule) => {
    fc.assert(
      fc.property(values, (some) => {
        expect(letters(rule, some)).toMatch(/^A*B*C*$/);
      }),
    );
    expect(letters(rule, [0n, -1n, -2n])).toBe("CCC");
    expect(letters(rule, [])).toBe("");
  });

  test("[A3] exactly 0.80 is B, and the one who crosses it is A", () => {
    expect(letters("cumulative", [80n, 15n, 5n])).toBe("ABC");
    expect(letters("cumulative", [79n, 16n, 5n])).toBe("AAC");
  });
});

describe("[A5] restart inside a part", () => {
  test("every part has its own ranks and base; those without the property are one part", () => {
    const parts = ["North", "South", "North", null, "South", null] as const;
    const ordered = [60n, 50n, 30n, 20n, 10n, 5n].map((value, party) => ({ party, value }));
    const found = rankings(ordered, (party) => parts[party] ?? null);
    expect(found.map(({ parties, base }) => [parties, base])).toEqual([
      [[0, 2], 90n],
      [[1, 4], 60n],
      [[3, 5], 25n],
    ]);
  });
});
