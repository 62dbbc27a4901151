import type { Locale } from "../../domain/words.ts";
import type { WinBackMessages } from "../../messages/analyse-win-back.ts";
import { csvFile } from "../../reports/csv.ts";
import type { WinBackRow } from "./win-back-rows.ts";

/** The list as a file for a spreadsheet, and what came of it in words. */
export function winBackCsv(
  rows: readonly WinBackRow[],
  locale: Locale,
  words: WinBackMessages,
  outcome: (row: WinBackRow) => string,
  unit: string,
): string {
  const { columns } = words;
  const head = [
    columns.customer,
    columns.stake(unit),
    columns.reason,
    columns.offer,
    columns.owner,
    columns.date,
    columns.result,
  ];
  const cells = rows.map((row) => [
    row.entry.name,
    row.customer?.stake ?? "",
    words.reasons[row.entry.reason],
    row.entry.offer,
    row.entry.owner,
    row.entry.date,
    outcome(row),
  ]);
  return csvFile([[head, ...cells]], locale);
}
