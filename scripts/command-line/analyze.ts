import { openAsBlob } from "node:fs";
import { basename } from "node:path";
import type { Result } from "../../src/domain/result.ts";
import { success } from "../../src/domain/result.ts";
import { openNativeEngine } from "../../src/engines/native/native-engine.ts";
import type { IntakeProblem } from "../../src/intake/contract.ts";
import { readExports } from "../../src/intake/read-exports.ts";
import { reportData } from "../../src/intake/report-data.ts";
import { commandLineMessages } from "../../src/messages/command-line.ts";
import { intakeMessages } from "../../src/messages/intake.ts";
import { canonicalJson } from "../../src/reports/canonical.ts";
import { composeReport } from "../../src/reports/compose.ts";
import type { ReportDocument } from "../../src/reports/document.ts";
import type { AnalyzeCommand } from "./arguments.ts";
import { answered, asked, misused, refused, type Outcome } from "./output.ts";
import { agreedFor, existing, type Agreed } from "./team-files.ts";

/** Reads the file, makes its report and gives it the form that was asked for. */
export async function analyze(command: AnalyzeCommand, folder: string): Promise<Outcome> {
  const report = await reportFor(command, folder);
  if (report.ok) return answered(await formed(report.value, command));
  const { problem } = report;
  return typeof problem === "string" ? misused(problem) : problemOutcome(problem, command);
}

/** The report that a command line means; a sentence where the line itself is wrong. */
export async function reportFor(
  command: AnalyzeCommand,
  folder: string,
): Promise<Result<ReportDocument, IntakeProblem | string>> {
  const paths: string[] = [];
  for (const file of command.files) {
    const path = await existing(folder, file, command.locale);
    if (!path.ok) return path;
    paths.push(path.value);
  }
  const agreed = await agreedFor(command, folder);
  return agreed.ok ? reportOf(agreed.value, paths, command) : agreed;
}

async function reportOf(
  { choices, ...wish }: Agreed,
  paths: readonly string[],
  { locale, kind }: AnalyzeCommand,
): Promise<Result<ReportDocument, IntakeProblem>> {
  const engine = await openNativeEngine();
  try {
    const exports = await Promise.all(
      paths.map(async (path) => ({ name: basename(path), bytes: await openAsBlob(path) })),
    );
    const intake = await readExports(exports, choices, engine);
    if (!intake.ok) return intake;
    const data = reportData(exports, choices, intake.value);
    return success(
      await composeReport(engine, { ...data, ...wish, locale, fitModels: kind !== "fit" }),
    );
  } finally {
    await engine.close();
  }
}

async function formed(
  report: ReportDocument,
  command: AnalyzeCommand,
): Promise<string | Uint8Array> {
  switch (command.format) {
    case "json":
      return canonicalJson(report);
    case "link":
      return linkTo(report, command);
    case "html":
      return pageOf(report, command);
    case "xlsx":
      return workbookOf(report, command);
    case "csv":
      return customersOf(report, command);
  }
}

// Only what is passed on needs the packing, the drawing and the masking.
async function linkTo(report: ReportDocument, command: AnalyzeCommand): Promise<string> {
  const { encodeLink } = await import("../../src/reports/link/encode-link.ts");
  const link = await encodeLink(
    report,
    command.namesShown ? { names: "shown" } : { names: "masked", pseudonymKey: freshKey() },
  );
  return `${command.site}/${command.locale}/report/#${link}\n`;
}

async function pageOf(report: ReportDocument, command: AnalyzeCommand): Promise<string> {
  const { reportPage } = await import("./report-page.ts");
  return reportPage(await shown(report, command), command.locale);
}

async function workbookOf(report: ReportDocument, command: AnalyzeCommand): Promise<Uint8Array> {
  const { reportWorkbook } = await import("../../src/reports/xlsx/report-workbook.ts");
  return reportWorkbook(await shown(report, command), command);
}

/** The list of customers, for programs. */
async function customersOf(report: ReportDocument, command: AnalyzeCommand): Promise<string> {
  const { customersCsv } = await import("../../src/reports/xlsx/customers-csv.ts");
  return customersCsv(await shown(report, command), command.locale);
}

/** The report with the names that may be passed on. */
async function shown(report: ReportDocument, { namesShown }: AnalyzeCommand) {
  if (namesShown) return report;
  const { maskReport } = await import("../../src/reports/masking/mask-report.ts");
  return maskReport(report, freshKey());
}

/** Pseudonyms of one report: another has others. */
const freshKey = (): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(32));

/** What to leave behind where a file could not be read as it is. */
export function problemOutcome(problem: IntakeProblem, { locale }: AnalyzeCommand): Outcome {
  switch (problem.kind) {
    case "refused":
      return refused(intakeMessages[locale].refusal(problem.refusal), problem.refusal.code);
    case "unknown-sheet":
      return misused(
        commandLineMessages[locale].unknownSheet(problem.sheet, problem.sheets.join(", ")),
      );
    case "unknown-column":
      return misused(
        commandLineMessages[locale].unknownColumn(problem.column, problem.columns.join(", ")),
      );
    case "questions":
      return asked(
        problem.questions.map((question) => ({
          code: question.code,
          message: intakeMessages[locale].question(question),
          options: question.options,
          flag: question.flag,
        })),
      );
  }
}
