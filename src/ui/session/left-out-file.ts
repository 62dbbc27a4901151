import { success, type Result } from "../../domain/result.ts";
import type { Locale } from "../../domain/words.ts";
import type { IntakeChoices, IntakeProblem, SalesExport } from "../../intake/contract.ts";
import { readLeftOut } from "../../intake/read-left-out.ts";
import { analyseMessages } from "../../messages/analyse.ts";
import { leftOutCsv } from "../analyse/left-out-csv.ts";

/** All rows of exports that are in no customer's figure, as they stood, as CSV of one language. */
export async function leftOutFile(
  exports: readonly SalesExport[],
  choices: IntakeChoices,
  locale: Locale,
  signal: AbortSignal,
): Promise<Result<Blob, IntakeProblem>> {
  const read = await readLeftOut(exports, choices, { signal });
  if (!read.ok) return read;
  const csv = leftOutCsv(read.value, locale, analyseMessages[locale].check);
  return success(new Blob([csv], { type: "text/csv;charset=utf-8" }));
}
