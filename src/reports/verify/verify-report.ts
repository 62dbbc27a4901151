import type { Locale } from "../../domain/words.ts";
import { canonicalJson } from "../canonical.ts";
import { isMasked } from "../comparison/terms.ts";
import type { ReportDocument } from "../document.ts";
import { approximateDecimal } from "../link/approximate.ts";
import { productVersion } from "../product.ts";
import { cellDifferences, type CellDifference } from "./cells.ts";
import { memberDifferences, type MemberDifference } from "./members.ts";
import { withPseudonymsOf } from "./pseudonyms.ts";
import { isAbridged, remadeAs, type ReportForm } from "./remade-as.ts";

/** Whether a report is what its files and its settings give [R3]. */
export interface Verdict {
  /** `bytes`: the same document; `figures`: a form that holds less says the same of all it holds. */
  readonly same: "bytes" | "figures" | null;
  readonly masked: boolean;
  readonly roundedSeries: boolean;
  /** The version that made the report, where it is not this one. */
  readonly madeBy: string | null;
  /** What differs, as a reader sees it; what no table shows is only among the members. */
  readonly cells: readonly CellDifference[];
  readonly members: readonly MemberDifference[];
}

/**
 * Compares a report with the document that its files and settings give now. A file may hold what came by
 * a link and was saved: where it is none of a whole report, it is held to what a link would hold.
 */
export async function verifyReport(
  report: ReportDocument,
  form: ReportForm,
  remade: ReportDocument,
  locale: Locale,
): Promise<Verdict> {
  const verdict = await verifiedAs(form, report, remade, locale);
  const cameByLink = report.seriesApproximate === true || isAbridged(report);
  if (verdict.same !== null || form === "link" || !cameByLink) return verdict;
  const asLink = await verifiedAs("link", report, remade, locale);
  return asLink.same === null ? verdict : asLink;
}

async function verifiedAs(
  form: ReportForm,
  report: ReportDocument,
  remade: ReportDocument,
  locale: Locale,
): Promise<Verdict> {
  const masked = isMasked(report);
  const roundedSeries = report.seriesApproximate === true;
  const about = {
    masked,
    roundedSeries,
    madeBy: report.product === productVersion ? null : report.product,
  };
  if (form === "file" && !masked && canonicalJson(report) === canonicalJson(remade))
    return { ...about, same: "bytes", cells: [], members: [] };
  const formed = await remadeAs(form, report, remade);
  // A document that no link can hold is none that came by one.
  const made = formed.ok ? formed.value : remade;
  const named = masked ? withPseudonymsOf(report, made) : made;
  const approximate = roundedSeries || made.seriesApproximate === true;
  const members = memberDifferences(report, named, approximate ? roundedStep : same);
  return {
    ...about,
    same: members.length === 0 ? "figures" : null,
    cells: members.length === 0 ? [] : cellDifferences(report, named, locale),
    members,
  };
}

const same = (value: unknown): unknown => value;

/** A step of a series as a link rounds it: three digits [R4]. */
const roundedStep = (value: unknown): unknown =>
  typeof value === "string" ? approximateDecimal(value, value.split(".")[1]?.length ?? 0) : value;
