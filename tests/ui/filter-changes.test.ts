import { describe, expect, test } from "vitest";
import { noFilters } from "../../src/analysis/settings.ts";
import { countOf, withDay, withoutFilter, withValue } from "../../src/ui/analyse/filter-changes.ts";

const ofManager = withValue(noFilters, "manager", "Ivanova");

describe("the value of a property", () => {
  test("takes the place of the one before, and others stay", () => {
    const both = withValue(ofManager, "region", "North");
    expect(withValue(both, "manager", "Petrov").values).toEqual({
      manager: "Petrov",
      region: "North",
    });
  });

  test("an empty one counts every line again", () => {
    expect(withValue(ofManager, "manager", "")).toEqual(noFilters);
    expect(withValue(ofManager, "region", "")).toEqual(ofManager);
  });

  test("what was chosen before is left as it was", () => {
    withValue(ofManager, "manager", "Petrov");
    expect(ofManager.values).toEqual({ manager: "Ivanova" });
  });
});

describe("the days", () => {
  const from = withDay(noFilters, "from", "2025-03-01");

  test("bound one side or both, each included", () => {
    expect(from).toEqual({ ...noFilters, from: "2025-03-01" });
    expect(withDay(from, "to", "2025-03-01")).toEqual({
      ...noFilters,
      from: "2025-03-01",
      to: "2025-03-01",
    });
  });

  test("a day on the wrong side of the other makes the other give way", () => {
    expect(withDay(from, "to", "2025-02-28")).toEqual({ ...noFilters, to: "2025-02-28" });
    const to = withDay(noFilters, "to", "2025-02-28");
    expect(withDay(to, "from", "2025-03-01")).toEqual({ ...noFilters, from: "2025-03-01" });
  });

  test("an empty day sets no bound", () => {
    expect(withDay(from, "from", "")).toEqual(noFilters);
  });
});

describe("how many filters are on", () => {
  test("two days are one, as they are one chip", () => {
    const days = withDay(withDay(ofManager, "from", "2025-01-01"), "to", "2025-12-31");
    expect([noFilters, ofManager, days].map(countOf)).toEqual([0, 1, 2]);
  });

  test("one is taken away, both days at once", () => {
    const days = withDay(withDay(ofManager, "from", "2025-01-01"), "to", "2025-12-31");
    expect(withoutFilter(days, "days")).toEqual(ofManager);
    expect(withoutFilter(days, "manager").values).toEqual({});
    expect(withoutFilter(days, "manager").from).toBe("2025-01-01");
  });
});
