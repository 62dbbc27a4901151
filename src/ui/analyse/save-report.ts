import type { ReportDocument } from "../../reports/document.ts";

const FORBIDDEN_IN_NAMES = /[\\/:*?"<>|]/g;

/** The name of a saved report: that of its file, without what file systems refuse. */
export const savedName = (title: string): string =>
  `${title.replace(/\.(csv|txt|tsv)(\.gz)?$/i, "").replaceAll(FORBIDDEN_IN_NAMES, " ")}.kamerton.json`;

/** Hands the document to the browser as a download; nothing goes over the network. */
export function saveReport(report: ReportDocument): void {
  const blob = new Blob([`${JSON.stringify(report)}\n`], { type: "application/json" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = savedName(report.title);
  link.click();
  URL.revokeObjectURL(link.href);
}
