import { failure, type Result } from "../../domain/result.ts";
import type { ReportDocument } from "../../reports/document.ts";
import type { LinkProblem } from "../../reports/link/open-link.ts";
import { savedReport } from "../analyse/save-report.ts";

/** Why there is no other report. */
export type OtherProblem = LinkProblem | "file-damaged";
export type OtherReport = Result<ReportDocument, OtherProblem>;

/** The report of a link, with or without the address before it; a sealed one opens with its passphrase. */
export async function reportOfText(text: string, passphrase?: string): Promise<OtherReport> {
  const { openLink } = await import("../../reports/link/open-link.ts");
  return openLink(text.trim().replace(/^[^#]*#/u, ""), passphrase);
}

/** The report in a saved file, data or a page. */
export async function reportOfFile(file: Blob): Promise<OtherReport> {
  const document = await savedReport(file);
  return document === null ? failure("file-damaged") : { ok: true, value: document };
}
