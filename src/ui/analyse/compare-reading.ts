import { presentDrawn, presentMerges } from "../../analysis/identity/present-merges.ts";
import type { Settings } from "../../analysis/settings.ts";
import { failure, success, type Result } from "../../domain/result.ts";
import type { Locale } from "../../domain/words.ts";
import type { SalesExport } from "../../intake/contract.ts";
import type { ReportDocument } from "../../reports/document.ts";
import type { LinkProblem } from "../../reports/link/open-link.ts";
import type { Session, SessionProblem } from "../session/session.ts";
import { choicesByHeader } from "../workspace/remembering.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { isSavedReport, savedReport } from "./save-report.ts";

/** Why there is no other report to compare with. */
export type CompareProblem =
  | { readonly kind: "file"; readonly problem: "damaged" | "asks" | "unread" }
  | { readonly kind: "link"; readonly problem: LinkProblem }
  | { readonly kind: "cancelled" };

export interface OtherReportWish {
  readonly settings: Settings;
  readonly locale: Locale;
  readonly workspace: Workspace;
  /** A session of its own, so that the one of the page keeps its data. */
  readonly openSession: () => Session;
  readonly signal: AbortSignal;
}

const problemOf = (problem: SessionProblem): CompareProblem => {
  if (problem.kind === "questions") return { kind: "file", problem: "asks" };
  const stopped = problem.kind === "fault" && problem.fault === "cancelled";
  return stopped ? { kind: "cancelled" } : { kind: "file", problem: "unread" };
};

/** The report of a link, with or without the address before it; a sealed one opens with its passphrase. */
export async function reportOfLink(
  text: string,
  passphrase?: string,
): Promise<Result<ReportDocument, CompareProblem>> {
  const { openLink } = await import("../../reports/link/open-link.ts");
  const opened = await openLink(text.trim().replace(/^[^#]*#/u, "#"), passphrase);
  return opened.ok ? opened : failure({ kind: "link", problem: opened.problem });
}

/** The report in saved files, or that of exports counted with the settings of the page. */
export async function reportOfFiles(
  files: readonly SalesExport[],
  wish: OtherReportWish,
): Promise<Result<ReportDocument, CompareProblem>> {
  const saved = files.find(({ name }) => isSavedReport(name));
  if (saved === undefined) return reportOfExports(files, wish);
  const document = await savedReport(saved.bytes);
  return document === null ? failure({ kind: "file", problem: "damaged" }) : success(document);
}

async function reportOfExports(
  files: readonly SalesExport[],
  { settings, locale, workspace, openSession, signal }: OtherReportWish,
): Promise<Result<ReportDocument, CompareProblem>> {
  const { currency, remembered, links, drawn, merges, tags } = workspace.state().contents;
  const session = openSession();
  try {
    const choices = {
      ...(currency === null ? {} : { currency }),
      remembered: choicesByHeader(remembered),
    };
    const read = await session.read(files, choices, { signal });
    if (!read.ok) return failure(problemOf(read.problem));
    const wish = { settings, locale, links: links?.links ?? [], drawn: [], merges: [], tags };
    const known = await session.identify(wish, { signal });
    if (!known.ok) return failure(problemOf(known.problem));
    const { entities } = known.value;
    const made = await session.analyse(
      {
        ...wish,
        drawn: presentDrawn(drawn, entities),
        merges: presentMerges(merges, entities),
      },
      { signal },
    );
    return made.ok ? made : failure(problemOf(made.problem));
  } finally {
    session.forget();
  }
}
