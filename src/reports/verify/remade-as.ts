import { success, type Result } from "../../domain/result.ts";
import { isMasked } from "../comparison/terms.ts";
import type { ReportDocument } from "../document.ts";
import { canonicalJson } from "../canonical.ts";
import type { LinkOptions } from "../link/encode-link.ts";
import { linkedDocument } from "../link/linked-document.ts";
import type { LinkProblem } from "../link/open-link.ts";
import { maskReport } from "../masking/mask-report.ts";

/** How the report to be verified came: whole, or as a link holds it. */
export type ReportForm = "file" | "link";

/**
 * The report made again, in the form of the one to be verified: masked where that is masked, by a key
 * that nobody keeps, and taken through a link where that came by one.
 */
export async function remadeAs(
  form: ReportForm,
  report: ReportDocument,
  remade: ReportDocument,
): Promise<Result<ReportDocument, LinkProblem>> {
  const masked = isMasked(report);
  const pseudonymKey = crypto.getRandomValues(new Uint8Array(32));
  if (form === "file") return success(masked ? await maskReport(remade, pseudonymKey) : remade);
  const [{ encodeLink }, { openLink }] = await Promise.all([
    import("../link/encode-link.ts"),
    import("../link/open-link.ts"),
  ]);
  const options: LinkOptions = {
    ...(masked ? { names: "masked", pseudonymKey } : { names: "shown" }),
    series: hasSeries(report) ? "kept" : "left-out",
    blocks: isAbridged(report) ? "first" : "all",
    ...(report.others === undefined ? {} : { customers: report.customers.length }),
  };
  return openLink(await encodeLink(remade, options));
}

/** Whether it is without the sections that a link leaves out unless they are asked for. */
export const isAbridged = (report: ReportDocument): boolean =>
  canonicalJson(linkedDocument(report)) === canonicalJson(report);

const hasSeries = ({ customers }: ReportDocument): boolean =>
  customers.length === 0 || customers.some(({ series }) => series.length > 0);
