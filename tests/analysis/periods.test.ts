import { describe, expect, test } from "vitest";
import {
  automaticStep,
  calendarMonthOf,
  coveredSpan,
  fullSteps,
  isCovered,
  stepSpans,
  usedSteps,
} from "../../src/analysis/periods/rule.ts";
import type { FactsDescription } from "../../src/domain/source.ts";

const span = (first: string, last: string) => ({ first, last });
const labels = (spans: readonly { readonly label: string }[]) => spans.map(({ label }) => label);
const partial = (spans: readonly { readonly label: string; readonly partial: boolean }[]) =>
  labels(spans.filter((one) => one.partial));

describe("[P1] steps", () => {
  test("run from that of the first date to that of the last, both included", () => {
    const window = span("2024-11-30", "2025-02-01");
    expect(labels(stepSpans("month", window, window, "day"))).toEqual([
      "2024-11",
      "2024-12",
      "2025-01",
      "2025-02",
    ]);
    expect(stepSpans("quarter", window, window, "day")).toMatchObject([
      { label: "2024-Q4", first: "2024-10-01", last: "2024-12-31" },
      { label: "2025-Q1", first: "2025-01-01", last: "2025-03-31" },
    ]);
  });

  test("weeks are those of ISO 8601: a year may have 53, and 1 January may be of the year before", () => {
    const window = span("2020-12-28", "2021-01-04");
    expect(labels(stepSpans("week", window, window, "day"))).toEqual(["2020-W53", "2021-W01"]);
    const turn = span("2021-12-31", "2022-01-03");
    expect(labels(stepSpans("week", turn, turn, "day"))).toEqual(["2021-W52", "2022-W01"]);
    const sunday = span("2025-01-05", "2025-01-05");
    expect(stepSpans("week", sunday, sunday, "day")).toMatchObject([
      { label: "2025-W01", first: "2024-12-30", last: "2025-01-05" },
    ]);
  });

  test("February has its own length", () => {
    const window = span("2024-02-10", "2024-02-10");
    expect(stepSpans("month", window, window, "day")[0]?.last).toBe("2024-02-29");
  });
});

test("[X2] a week is of the month of its Thursday, as ISO 8601 counts weeks to years", () => {
  expect(calendarMonthOf(span("2025-12-29", "2026-01-04"), "week")).toBe(0);
  expect(calendarMonthOf(span("2025-07-28", "2025-08-03"), "week")).toBe(6);
  expect(calendarMonthOf(span("2025-09-29", "2025-10-05"), "week")).toBe(9);
  expect(calendarMonthOf(span("2025-04-01", "2025-06-30"), "quarter")).toBe(3);
});

describe("[P2] covered steps", () => {
  const march = span("2025-03-01", "2025-03-31");

  test.each([
    // 1 March 2025 is a Saturday, 31 March a Monday.
    ["from its first workday", span("2025-03-03", "2025-04-30"), true],
    ["from its second workday", span("2025-03-04", "2025-04-30"), false],
    ["to its last workday", span("2025-01-01", "2025-03-31"), true],
    ["to the Friday before", span("2025-01-01", "2025-03-28"), false],
  ])("a month %s", (_words, covered, expected) => {
    expect(isCovered(march, covered)).toBe(expected);
  });

  test("a month that ends on a week-end is covered by its last Friday", () => {
    expect(isCovered(span("2025-08-01", "2025-08-31"), span("2025-01-01", "2025-08-29"))).toBe(
      true,
    );
  });

  test("1 to 8 January are no workdays at the start of data that begins among them", () => {
    const january = span("2025-01-01", "2025-01-31");
    expect(isCovered(january, span("2025-01-03", "2025-12-31"))).toBe(true);
    expect(isCovered(january, span("2025-01-08", "2025-12-31"))).toBe(true);
    expect(isCovered(january, span("2025-01-10", "2025-12-31"))).toBe(false);
  });

  test("data that begins on 9 January does not cover it, as the sample company shows", () => {
    expect(isCovered(span("2023-01-01", "2023-01-31"), span("2023-01-09", "2025-12-19"))).toBe(
      false,
    );
  });

  test("a week of holidays only is covered by data that ends before it", () => {
    expect(isCovered(span("2024-12-30", "2025-01-05"), span("2024-01-01", "2024-12-31"))).toBe(
      true,
    );
  });

  test("only the first and the last can be partial, and none of data by month", () => {
    const window = span("2025-01-15", "2025-05-14");
    expect(partial(stepSpans("month", window, window, "day"))).toEqual(["2025-01", "2025-05"]);
    expect(partial(stepSpans("month", window, window, "month"))).toEqual([]);
    const inside = span("2025-02-20", "2025-03-10");
    expect(partial(stepSpans("month", window, inside, "day"))).toEqual(["2025-01", "2025-05"]);
  });

  test("fewer than three full steps leave the partial ones in", () => {
    const steps = (first: string, last: string) =>
      stepSpans("month", span(first, last), span(first, last), "day");
    const four = steps("2025-01-15", "2025-04-10");
    expect(fullSteps(four)).toEqual({ from: 1, to: 2 });
    expect(usedSteps(four, "exclude")).toEqual({ range: { from: 0, to: 3 }, partialKept: true });
    const five = steps("2025-01-15", "2025-05-10");
    expect(usedSteps(five, "exclude")).toEqual({ range: { from: 1, to: 3 }, partialKept: false });
    expect(usedSteps(five, "include")).toEqual({ range: { from: 0, to: 4 }, partialKept: false });
    const one = steps("2025-01-15", "2025-01-20");
    expect(fullSteps(one)).toBeNull();
    expect(usedSteps(one, "exclude").range).toEqual({ from: 0, to: 0 });
  });

  test("an as-of day that leaves lines out ends what is covered", () => {
    const facts: FactsDescription = {
      scale: 2,
      costKnown: false,
      fields: [],
      grain: "day",
      currency: null,
      firstDate: "2025-01-15",
      lastDate: "2025-03-14",
      statedPeriod: span("2025-01-01", "2025-03-31"),
    };
    expect(coveredSpan(facts, "2025-03-14")).toEqual(span("2025-01-01", "2025-03-31"));
    expect(coveredSpan(facts, "2025-02-14")).toEqual(span("2025-01-01", "2025-02-14"));
    expect(coveredSpan({ ...facts, statedPeriod: null }, "2025-06-30").last).toBe("2025-03-14");
  });
});

describe("[P4] the step by itself", () => {
  test.each([
    ["31 days are months", 62, 12, "day", "month"],
    ["31.5 days are quarters", 63, 12, "day", "quarter"],
    ["two full quarters stay with months", 184, 2, "day", "month"],
    ["nobody bought twice", null, 12, "day", "month"],
    ["data by quarter", null, 0, "quarter", "quarter"],
  ] as const)("%s", (_words, twiceMedian, fullQuarters, grain, expected) => {
    expect(automaticStep(twiceMedian, fullQuarters, grain)).toBe(expected);
  });
});
