import type { FileKind } from "../report-file/file-wish.ts";
import { pageEnding, savedEnding, savedName } from "./save-report.ts";

/** How a report leaves as a file. */
export interface ReportFile {
  readonly kind: FileKind;
  readonly ending: string;
}

/** Every way, the likeliest first. */
export const reportFiles: readonly ReportFile[] = [
  { kind: "page", ending: pageEnding },
  { kind: "workbook", ending: ".xlsx" },
  { kind: "report", ending: savedEnding },
  { kind: "customers", ending: ".csv" },
];

/** What a file is called, after the report in it. */
export const fileNameOf = (title: string, { ending }: ReportFile): string =>
  savedName(title, ending);
