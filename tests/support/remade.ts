import type { Engine } from "../../src/engines/engine.ts";
import type { IntakeChoices, SalesExport } from "../../src/intake/contract.ts";
import { readExports } from "../../src/intake/read-exports.ts";
import { reportData } from "../../src/intake/report-data.ts";
import { composeReport, type ReportRequest } from "../../src/reports/compose.ts";
import type { ReportDocument } from "../../src/reports/document.ts";
import { remakingOf } from "../../src/reports/verify/remaking.ts";

type Wish = Pick<ReportRequest, "settings"> & Partial<ReportRequest>;

/** The report on some files; null where they are refused or asked about. */
export async function reportOnFiles(
  engine: Engine,
  exports: readonly SalesExport[],
  choices: IntakeChoices,
  wish: Wish,
): Promise<ReportDocument | null> {
  const intake = await readExports(exports, choices, engine);
  if (!intake.ok) return null;
  const data = reportData(exports, choices, intake.value);
  return composeReport(engine, { locale: "ru", ...data, ...wish });
}

/** The report made again from its files by nothing but itself [R3]. */
export async function remade(
  engine: Engine,
  document: ReportDocument,
  exports: readonly SalesExport[],
): Promise<ReportDocument> {
  const remaking = remakingOf(document);
  if (!remaking.ok) throw new Error(remaking.problem);
  const { choices, ...wish } = remaking.value;
  const report = await reportOnFiles(engine, exports, choices, wish);
  if (report === null) throw new Error("the files are not read as they were");
  return report;
}
