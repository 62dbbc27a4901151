import { describe, expect, test } from "vitest";
import { closingLine, gate, sum } from "../../scripts/test/outcome.ts";
import { playwrightOutcome, vitestOutcome } from "../../scripts/test/reporters.ts";

const file = (status: string, tests: number): object => ({
  status,
  assertionResults: Array.from({ length: tests }, () => ({})),
});
const vitest = (passed: number, failed: number, files: readonly object[]): string =>
  JSON.stringify({ numPassedTests: passed, numFailedTests: failed, testResults: files });
const playwright = (expected: number, unexpected: number, flaky: number, errors: number): string =>
  JSON.stringify({ stats: { expected, unexpected, flaky }, errors: Array(errors).fill({}) });

describe("counts of a vitest report", () => {
  test("tests are counted", () => {
    expect(vitestOutcome(vitest(5, 2, [file("failed", 7)]), false)).toEqual({
      passed: 5,
      failed: 2,
    });
  });
  test("a file that did not load is a failure", () => {
    const report = vitest(5, 0, [file("passed", 5), file("failed", 0)]);
    expect(vitestOutcome(report, false)).toEqual({ passed: 5, failed: 1 });
  });
  test("a run that ended badly is a failure even where all tests passed", () => {
    expect(vitestOutcome(vitest(5, 0, [file("passed", 5)]), false)).toEqual({
      passed: 5,
      failed: 1,
    });
  });
  test("a run without a report is a failure", () => {
    expect(vitestOutcome(null, true)).toEqual({ passed: 0, failed: 1 });
  });
});

describe("counts of a Playwright report", () => {
  test("flaky counts as failed", () => {
    expect(playwrightOutcome(playwright(8, 1, 2, 0), false)).toEqual({ passed: 8, failed: 3 });
  });
  test("a server that did not start is a failure", () => {
    expect(playwrightOutcome(playwright(0, 0, 0, 1), false)).toEqual({ passed: 0, failed: 1 });
  });
});

test("the closing line adds tests and gates", () => {
  expect(closingLine(sum([gate(true), gate(false), { passed: 10, failed: 3 }]))).toBe(
    "11 passed, 4 failed",
  );
});
