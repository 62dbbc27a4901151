import { useEffect } from "react";
import type { ReportDocument } from "../../reports/document.ts";
import { answerWithReport } from "../../site/open-report.ts";

/** While a report is open, a lesson in another tab of this browser may ask for it. */
export function useAnsweringLessons(document: ReportDocument | null): void {
  useEffect(() => (document === null ? undefined : answerWithReport(() => document)), [document]);
}
