import type { Adjustment } from "../domain/adjustment.ts";
import type { FactsDescription, SourceSummary } from "../domain/source.ts";
import { adjustmentsOfReading } from "./adjustments.ts";
import type { Intake, IntakeChoices, SalesExport } from "./contract.ts";

/** What a report says of its data [R1]; page and command line make it alike. */
export interface ReportData {
  readonly facts: FactsDescription;
  readonly sources: readonly SourceSummary[];
  readonly title: string;
  readonly where: readonly string[];
  readonly adjustments: readonly Adjustment[];
}

export function reportData(
  exports: readonly Pick<SalesExport, "name">[],
  choices: IntakeChoices,
  { tables, skipped, facts }: Intake,
): ReportData {
  return {
    facts,
    sources: tables.map(({ source }) => source),
    title: exports.map(({ name }) => name).join(", "),
    where: choices.where ?? [],
    adjustments: adjustmentsOfReading(choices, tables, skipped),
  };
}
