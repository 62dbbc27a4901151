import { openAsBlob } from "node:fs";
import { basename } from "node:path";
import { failure, success, type Result } from "../../src/domain/result.ts";
import { openNativeEngine } from "../../src/engines/native/native-engine.ts";
import type { SalesExport } from "../../src/intake/contract.ts";
import { SourceBytes } from "../../src/intake/opening/source-bytes.ts";
import { readExports } from "../../src/intake/read-exports.ts";
import { reportData } from "../../src/intake/report-data.ts";
import { composeReport } from "../../src/reports/compose.ts";
import type { ReportDocument } from "../../src/reports/document.ts";
import { remakingOf, type Remaking } from "../../src/reports/verify/remaking.ts";
import { matchFiles, sourceFilesOf } from "../../src/reports/verify/source-files.ts";
import {
  tellObstacle,
  tellVerdict,
  type ToldVerdict,
  type VerifyObstacle,
} from "../../src/reports/verify/telling.ts";
import { verifyReport } from "../../src/reports/verify/verify-report.ts";
import { givenReport } from "./given-report.ts";
import { answered, misused, refused, unconfirmed, type Outcome } from "./output.ts";
import { existing } from "./team-files.ts";
import type { VerifyCommand } from "./verify-arguments.ts";

/** Makes a report again from its files and says whether it is what they give [R3]. */
export async function verify(command: VerifyCommand, folder: string): Promise<Outcome> {
  const { locale } = command;
  const given = await givenReport(command, folder);
  if (!given.ok) return misused(given.problem);
  const exports = await exportsOf(command, folder);
  if (!exports.ok) return misused(exports.problem);
  const { document, form } = given.value;
  const remade = await remadeFrom(document, exports.value);
  if (!remade.ok)
    return refused(tellObstacle(document, remade.problem, locale), remade.problem.kind);
  const verdict = await verifyReport(document, form, remade.value, locale);
  const told = tellVerdict(document, verdict, locale);
  return (told.confirmed ? answered : unconfirmed)(textOf(told));
}

type NamedExport = SalesExport & { readonly sha256: string };

async function exportsOf(
  { files, locale }: VerifyCommand,
  folder: string,
): Promise<Result<readonly NamedExport[], string>> {
  const exports: NamedExport[] = [];
  for (const file of files) {
    const path = await existing(folder, file, locale);
    if (!path.ok) return path;
    const bytes = await openAsBlob(path.value);
    const sha256 = await new SourceBytes(bytes, false, {}).sha256();
    exports.push({ name: basename(path.value), bytes, sha256 });
  }
  return success(exports);
}

async function remadeFrom(
  document: ReportDocument,
  given: readonly NamedExport[],
): Promise<Result<ReportDocument, VerifyObstacle>> {
  const files = matchFiles(sourceFilesOf(document), given);
  if (files.missing.length > 0) return failure({ kind: "another-file", files });
  const remaking = remakingOf(document);
  if (!remaking.ok) return failure({ kind: remaking.problem });
  const exports = files.matched.map(({ file, name }) => ({ name, bytes: file.bytes }));
  return remade(remaking.value, exports);
}

async function remade(
  { choices, ...wish }: Remaking,
  exports: readonly SalesExport[],
): Promise<Result<ReportDocument, VerifyObstacle>> {
  const engine = await openNativeEngine();
  try {
    const intake = await readExports(exports, choices, engine);
    if (!intake.ok) return failure({ kind: "unread" });
    const data = reportData(exports, choices, intake.value);
    return success(await composeReport(engine, { ...data, ...wish }));
  } finally {
    await engine.close();
  }
}

/** The verdict as lines of text, a difference a line. */
function textOf({ headline, paragraphs, table }: ToldVerdict): string {
  const differences = (table?.rows ?? []).map(({ cells }) => {
    const [where = "", what = "", told = "", made = ""] = cells.map(({ text }) => text);
    return `  ${where} · ${what}: ${told} → ${made}`;
  });
  const note = table?.note === undefined ? [] : [`  ${table.note}`];
  const heads =
    table === null ? [] : [`${table.columns[2]?.label ?? ""} → ${table.columns[3]?.label ?? ""}:`];
  return `${[headline, ...paragraphs, ...heads, ...differences, ...note].join("\n")}\n`;
}
