import type { ReportDocument } from "../document.ts";
import type { ReportAbout } from "./about.ts";

/** A report with a page of its own on a team's site. */
export interface PublishedReport {
  readonly slug: string;
  readonly about: ReportAbout;
  readonly document: ReportDocument;
}

/** Reports on the same sales at different times. */
export interface ReportLine {
  /** Null for the reports that belong to no line. */
  readonly id: string | null;
  /** The newest first. */
  readonly reports: readonly PublishedReport[];
}

/** By the last day of the data, then by the first: of a quarter and its year, the quarter is newer. */
function newestFirst(one: PublishedReport, other: PublishedReport): number {
  const keys = ({ slug, document: { period } }: PublishedReport) => [
    period.last,
    period.first,
    slug,
  ];
  const [mine, others] = [keys(one), keys(other)];
  const place = mine.findIndex((key, index) => key !== others[index]);
  return place < 0 ? 0 : (mine[place] ?? "") > (others[place] ?? "") ? -1 : 1;
}

/** Every line, the one with the newest report first; what belongs to none comes last. */
export function reportLines(reports: readonly PublishedReport[]): readonly ReportLine[] {
  const sorted = [...reports].sort(newestFirst);
  const ids = [...new Set(sorted.map(({ about }) => about.line ?? null))];
  return ids
    .map((id) => ({ id, reports: sorted.filter(({ about }) => (about.line ?? null) === id) }))
    .sort((one, other) => Number(one.id === null) - Number(other.id === null));
}

/** A report's place in its line. */
export interface LinePlace {
  readonly earlier: PublishedReport | null;
  readonly later: PublishedReport | null;
}

/** The reports before and after one in its line; a report without a line has none. */
export function placeInLine(
  report: PublishedReport,
  reports: readonly PublishedReport[],
): LinePlace {
  const { line } = report.about;
  if (line === undefined) return { earlier: null, later: null };
  const sorted = reports.filter(({ about }) => about.line === line).sort(newestFirst);
  const place = sorted.findIndex(({ slug }) => slug === report.slug);
  return { earlier: sorted[place + 1] ?? null, later: sorted[place - 1] ?? null };
}
