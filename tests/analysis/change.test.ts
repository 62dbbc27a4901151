import { describe, expect, test } from "vitest";
import { comparedWindows } from "../../src/analysis/change/rule.ts";

describe("[C1] two windows of equal length", () => {
  test("the last 12 full months and the 12 before, whatever lies earlier", () => {
    const years = {
      before: { from: 3, to: 14 },
      after: { from: 15, to: 26 },
      months: 12,
    };
    expect(comparedWindows({ from: 3, to: 26 })).toEqual(years);
    expect(comparedWindows({ from: 0, to: 26 })).toEqual(years);
  });

  test("fewer than 24: the last full half and the one before; an odd first month is left out", () => {
    expect(comparedWindows({ from: 1, to: 23 })).toEqual({
      before: { from: 2, to: 12 },
      after: { from: 13, to: 23 },
      months: 11,
    });
    expect(comparedWindows({ from: 4, to: 5 })).toEqual({
      before: { from: 4, to: 4 },
      after: { from: 5, to: 5 },
      months: 1,
    });
  });

  test("nothing to compare below two full months", () => {
    expect(comparedWindows({ from: 4, to: 4 })).toBeNull();
    expect(comparedWindows(null)).toBeNull();
  });
});
