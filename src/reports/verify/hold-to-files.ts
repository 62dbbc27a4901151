import { failure, success, type Result } from "../../domain/result.ts";
import type { Locale } from "../../domain/words.ts";
import type { ReportDocument } from "../document.ts";
import type { ReportForm } from "./remade-as.ts";
import { remakingOf, type Remaking } from "./remaking.ts";
import { matchFiles, sourceFilesOf, type SourceFile } from "./source-files.ts";
import { tellObstacle, tellVerdict, type ToldVerdict, type VerifyObstacle } from "./telling.ts";
import { verifyReport } from "./verify-report.ts";

/** A report as somebody handed it on. */
export interface GivenReport {
  readonly document: ReportDocument;
  readonly form: ReportForm;
}

/** A file under the name that the report knows it by. */
export interface NamedFile<File> {
  readonly file: File;
  readonly name: string;
}

/** Makes the report of a remaking on its files; null where they are not read as they were. */
export type Remake<File> = (
  remaking: Remaking,
  files: readonly NamedFile<File>[],
) => Promise<ReportDocument | null>;

/** Why nothing was compared, for programs and in words. */
export interface ToldObstacle {
  readonly kind: VerifyObstacle["kind"];
  readonly sentence: string;
}

/** Makes a report again from given files and tells whether it is what they give [R3]. */
export async function holdToFiles<File extends SourceFile>(
  { document, form }: GivenReport,
  given: readonly File[],
  remake: Remake<File>,
  locale: Locale,
): Promise<Result<ToldVerdict, ToldObstacle>> {
  const remade = await remadeFrom(document, given, remake);
  if (!remade.ok) {
    const sentence = tellObstacle(document, remade.problem, locale);
    return failure({ kind: remade.problem.kind, sentence });
  }
  const verdict = await verifyReport(document, form, remade.value, locale);
  return success(tellVerdict(document, verdict, locale));
}

async function remadeFrom<File extends SourceFile>(
  document: ReportDocument,
  given: readonly File[],
  remake: Remake<File>,
): Promise<Result<ReportDocument, VerifyObstacle>> {
  const files = matchFiles(sourceFilesOf(document), given);
  if (files.missing.length > 0) return failure({ kind: "another-file", files });
  const remaking = remakingOf(document);
  if (!remaking.ok) return failure({ kind: remaking.problem });
  const remade = await remake(remaking.value, files.matched);
  return remade === null ? failure({ kind: "unread" }) : success(remade);
}
