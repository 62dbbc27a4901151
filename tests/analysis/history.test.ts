import { describe, expect, test } from "vitest";
import { fullSteps, quarterEnds, quarterLabel, stepSpans } from "../../src/analysis/index.ts";

const months = (first: string, last: string) => {
  const span = { first, last };
  const spans = stepSpans("month", span, span, "day");
  const ends = quarterEnds(spans, fullSteps(spans));
  return ends === null
    ? null
    : [ends.from, ends.to].flatMap((index) => spans[index] ?? []).map(quarterLabel);
};

describe("[A7] quarters of the history", () => {
  test("the first ends with the twelfth full month or later, the last is full", () => {
    // Full months run from February 2023 to November 2025.
    expect(months("2023-01-15", "2025-12-15")).toEqual(["2024-Q1", "2025-Q3"]);
    expect(months("2023-01-02", "2023-12-29")).toEqual(["2023-Q4", "2023-Q4"]);
  });

  test("eleven full months have none", () => {
    expect(months("2023-01-15", "2023-12-29")).toBeNull();
    expect(months("2023-02-01", "2024-01-31")).toBeNull();
  });
});
