import type { Settings } from "../../analysis/settings.ts";
import { failure, type Result } from "../../domain/result.ts";
import type { Locale } from "../../domain/words.ts";
import type { SalesExport } from "../../intake/contract.ts";
import type { ReportDocument } from "../../reports/document.ts";
import type { Session, SessionProblem } from "../session/session.ts";
import type { Workspace } from "../workspace/workspace.ts";

/** What the page needs of the outside world; a test hands in its own. */
export interface Surroundings {
  readonly session: Session;
  readonly workspace: Workspace;
  readonly locale: Locale;
  /** The report on the sample with default settings, built with the site; null when out of reach. */
  sampleReport(): Promise<ReportDocument | null>;
  /** The report in a saved file, to be shown and as the file holds it; null when it is damaged. */
  savedReport(bytes: Blob): Promise<SavedReport | null>;
  /** The sample itself; null when out of reach. */
  sampleExport(): Promise<SalesExport | null>;
}

/** A saved report; pseudonyms of another language are shown in the words of the page [R4]. */
export interface SavedReport {
  readonly document: ReportDocument;
  readonly asSaved: ReportDocument;
}

/** The settings of `sampleReport`. */
export interface StartingPoint {
  readonly settings: Settings;
  readonly defaults: Settings;
}

/** A session answers with values; should it throw all the same, the page must not wait for ever. */
export const settled = <Value>(
  answer: Promise<Result<Value, SessionProblem>>,
): Promise<Result<Value, SessionProblem>> =>
  answer.catch((error: unknown) =>
    failure({ kind: "fault", fault: "engine-died", detail: String(error) }),
  );
