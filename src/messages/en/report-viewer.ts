import type { ReportViewerMessages } from "../ru/report-viewer.ts";

/** What stands over a report that came by a link. */
export const reportViewer: ReportViewerMessages = {
  masked: "The sender has hidden the names: pseudonyms stand in their place; the figures are real.",
  named: "The sender has left the customers’ names in.",
  approximate: "Sums by period are rounded to three significant digits (≈); all else is exact.",
};
