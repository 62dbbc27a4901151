import { readFile } from "node:fs/promises";
import * as v from "valibot";
import { failure, success, type Result } from "../../src/domain/result.ts";
import { commandLineMessages } from "../../src/messages/command-line.ts";
import { reportDocument, type ReportDocument } from "../../src/reports/document.ts";
import { reportTextIn } from "../../src/reports/embedded.ts";
import type { AnalyzeCommand } from "./arguments.ts";
import { existing } from "./team-files.ts";

/** As JSON, or as a page that holds it. */
const SAVED = /\.(?:json|html?)$/iu;

const anyReport = v.looseObject({ format: v.literal("kamerton-report"), version: v.number() });

/**
 * The report that a command line hands in ready, as `analyze` or the page saved it; null where its
 * files are exports. A sentence where it cannot be read, or where it is told to be made otherwise.
 */
export async function savedReport(
  command: AnalyzeCommand,
  folder: string,
): Promise<Result<ReportDocument | null, string>> {
  const words = commandLineMessages[command.locale].publish;
  for (const file of command.files.filter((name) => SAVED.test(name))) {
    const path = await existing(folder, file, command.locale);
    if (!path.ok) return path;
    const text = await readFile(path.value, "utf8");
    const value = jsonOf(reportTextIn(text) ?? text);
    const head = v.safeParse(anyReport, value);
    if (!head.success) continue;
    if (command.files.length > 1) return failure(words.reportAlone(file));
    if (asksForAnalysis(command)) return failure(words.reportReady(file));
    if (head.output.version > 1) return failure(words.reportNewer(file));
    const document = v.safeParse(reportDocument, value);
    if (document.success) return success(document.output);
    return failure(words.reportDamaged(file, v.getDotPath(document.issues[0]) ?? ""));
  }
  return success(null);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const asksForAnalysis = ({ options, choices, settingsFile, linksFile }: AnalyzeCommand): boolean =>
  Object.keys(options).length + Object.keys(choices).length > 0 ||
  settingsFile !== null ||
  linksFile !== null;
