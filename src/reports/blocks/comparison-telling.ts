import type { comparisonMessages } from "../../messages/report-comparison.ts";
import type { ReportComparison } from "../comparison/compare-reports.ts";
import type { FurtherTelling } from "./telling.ts";

/** One of the reports with the words of a comparison beside its own. */
export interface SideTelling extends FurtherTelling {
  readonly words: FurtherTelling["words"] & {
    readonly reportsCompared: (typeof comparisonMessages)["ru"];
  };
}

/** A comparison told in one language; each side in its own currency and with its own names. */
export interface ComparisonTelling {
  readonly comparison: ReportComparison;
  readonly before: SideTelling;
  readonly after: SideTelling;
}
