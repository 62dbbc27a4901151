import * as v from "valibot";
import { gate, type Outcome } from "./outcome.ts";

const vitestReport = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  testResults: v.array(v.object({ status: v.string(), assertionResults: v.array(v.unknown()) })),
});

const playwrightReport = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number() }),
  errors: v.array(v.unknown()),
});

/** A run that ended badly has failed at least once, whatever its report counted. */
const believing = (counted: Outcome, exitedWell: boolean): Outcome =>
  exitedWell || counted.failed > 0 ? counted : { ...counted, failed: 1 };

/** Counts of vitest's JSON report; a test file that could not be loaded counts as one failure. */
export function vitestOutcome(report: string | null, exitedWell: boolean): Outcome {
  if (report === null) return gate(false);
  const { numPassedTests, numFailedTests, testResults } = v.parse(vitestReport, JSON.parse(report));
  const unloaded = testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  ).length;
  return believing({ passed: numPassedTests, failed: numFailedTests + unloaded }, exitedWell);
}

/** Counts of Playwright's JSON report; flaky is failed, because nothing here is tried again. */
export function playwrightOutcome(report: string | null, exitedWell: boolean): Outcome {
  if (report === null) return gate(false);
  const { stats, errors } = v.parse(playwrightReport, JSON.parse(report));
  return believing(
    { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length },
    exitedWell,
  );
}
