import { expect, test } from "vitest";
import { looksBack } from "../../src/analysis/index.ts";

/** By the calendar on the wall. */
test.each([
  ["2025-12-31", ["2025-11-30", "2025-09-30", "2024-12-31"]],
  ["2025-11-27", ["2025-10-31", "2025-09-30", "2024-12-31"]],
  // The month, the quarter and the year began on the same day.
  ["2026-01-15", ["2025-12-31"]],
  ["2024-03-01", ["2024-02-29", "2023-12-31"]],
])("[L1] people look back from %s to %j", (lastDate, days) => {
  expect(looksBack({ firstDate: "2020-01-01", lastDate })).toEqual(days);
});

test("[L1] nobody looks back to before the first date of the data", () => {
  const data = { firstDate: "2025-10-31", lastDate: "2025-12-31" };
  expect(looksBack(data)).toEqual(["2025-11-30"]);
});
