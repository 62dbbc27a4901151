import type { SourceWarning } from "../domain/source.ts";
import type { SkippedTable, SourceColumn } from "./contract.ts";
import { isDateOrderOpen } from "./planning.ts";
import type { TableRead } from "./reading/read-table.ts";

/** A column that only lists of payments have. */
const namesPayments = ({ header }: SourceColumn): boolean =>
  /назначение платежа|payment (?:purpose|details|reference)|verwendungszweck/iu.test(header);

/**
 * What the reading of a table itself gives reason to warn of; `beside` are the tables that its file
 * holds and that were not read.
 */
export function warningsOfReading(
  read: TableRead,
  beside: readonly SkippedTable[],
): readonly SourceWarning[] {
  const { table, sketch, plan, reading, choices } = read;
  const { sorter, letters, layout } = reading;
  const warnings: SourceWarning[] = [];
  if (sorter.duplicates > 0) {
    const revenue = sorter.duplicateSum.decimal(sorter.decimals);
    warnings.push({ code: "duplicate-lines", rows: sorter.duplicates, revenue });
  }
  if (sorter.otherDocuments.rows > 0) {
    const { rows, sum } = sorter.otherDocuments;
    warnings.push({ code: "other-documents", rows, revenue: sum.decimal(sorter.decimals) });
  }
  if (sorter.belowZero * 2 > sorter.named + sorter.unnamed)
    warnings.push({ code: "mostly-negative", rows: sorter.belowZero });
  if (isDateOrderOpen(reading, choices)) warnings.push({ code: "day-month-assumed" });
  if (plan.currency === null && sorter.currencies.size === 0 && sketch.currency === null)
    warnings.push({ code: "currency-unknown" });
  if (sketch.vat === "unknown") warnings.push({ code: "vat-unknown" });
  if (plan.moneyUnit !== 1) warnings.push({ code: "money-unit" });
  if (sorter.truncated) warnings.push({ code: "truncated", rows: 1 });
  if (sorter.binaryTails > 0) warnings.push({ code: "binary-tails", rows: sorter.binaryTails });
  if (letters.damaged > 0) warnings.push({ code: "letters-damaged" });
  if (plan.layout?.name === "statement" || plan.columns.some(namesPayments))
    warnings.push({ code: "receipts-not-sales" });
  if (layout !== null && layout.differing.length > 0)
    warnings.push({
      code: plan.layout?.name === "crosstab" ? "cross-totals-differ" : "subtotals-differ",
      rows: layout.differing.length,
      names: layout.differing.slice(0, 20),
    });
  const formulas = table.formulasWithoutValues();
  if (formulas > 0) warnings.push({ code: "formulas-without-values", rows: formulas });
  const missing = beside.filter(({ reason }) => reason !== "empty");
  if (missing.length > 0)
    warnings.push({ code: "tables-skipped", names: missing.map(({ key }) => key) });
  return warnings;
}
