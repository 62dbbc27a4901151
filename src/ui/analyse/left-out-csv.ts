import type { Locale } from "../../domain/words.ts";
import type { LeftOutRow, ReadTable, SourceColumn } from "../../intake/contract.ts";
import type { AnalyseMessages } from "../../messages/ru/analyse.ts";
import { csvFile } from "../../reports/csv.ts";

/** What is said of one row beside its own cells. */
function reasonCells(
  { row, bin, reason, column }: LeftOutRow,
  columns: readonly SourceColumn[],
  words: AnalyseMessages["check"],
): readonly string[] {
  return [
    String(row),
    words.rowBins[bin],
    reason === null ? "" : words.reasons[reason],
    column === null ? "" : (columns[column]?.header ?? ""),
  ];
}

/**
 * Rows that were left out as they stood in the file, with why: UTF-8 with a mark, so that a
 * spreadsheet of either language opens it by a double click.
 */
export function leftOutCsv(
  tables: readonly Pick<ReadTable, "key" | "leftOut" | "understanding">[],
  locale: Locale,
  words: AnalyseMessages["check"],
): string {
  const several = tables.length > 1;
  const blocks = tables
    .filter(({ leftOut }) => leftOut.length > 0)
    .map(({ key, leftOut, understanding: { columns } }) => {
      const head = [
        ...(several ? [words.tables.table] : []),
        words.row,
        words.bin,
        words.leftOut.reason,
        words.leftOut.blamed,
        ...columns.map(({ header }) => header),
      ];
      const rows = leftOut.map((row) => [
        ...(several ? [key] : []),
        ...reasonCells(row, columns, words),
        ...row.cells,
      ]);
      return [head, ...rows];
    });
  return csvFile(blocks, locale);
}
