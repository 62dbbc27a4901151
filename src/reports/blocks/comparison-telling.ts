import type { ReportComparison } from "../comparison/compare-reports.ts";
import type { Telling } from "./telling.ts";

/** A comparison told in one language; each side in its own currency and with its own names. */
export interface ComparisonTelling {
  readonly comparison: ReportComparison;
  readonly before: Telling;
  readonly after: Telling;
}
