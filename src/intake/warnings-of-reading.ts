import type { SourceWarning } from "../domain/source.ts";
import type { SkippedTable, SourceColumn } from "./contract.ts";
import { columnName } from "./mapping/columns.ts";
import { isDateOrderOpen } from "./planning.ts";
import { decimalOfMillionths } from "./reading/exact-sum.ts";
import type { LineSorter } from "./reading/line-sorter.ts";
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
  if (sorter.duplicates.rows > 0) {
    const revenue = sorter.duplicates.sum.decimal(sorter.decimals);
    const isLeftOut = plan.duplicates === "leave-out";
    const code = isLeftOut ? "duplicates-left-out" : "duplicate-lines";
    warnings.push({ code, rows: sorter.duplicates.rows, revenue });
  }
  warnings.push(...warningsOfReturns(sorter), ...warningsOfMoney(read), ...warningsOfTotals(read));
  if (sorter.otherDocuments.rows > 0) {
    const { rows, sum } = sorter.otherDocuments;
    warnings.push({ code: "other-documents", rows, revenue: sum.decimal(sorter.decimals) });
  }
  if (sorter.belowZero * 2 > sorter.named + sorter.unnamed)
    warnings.push({ code: "mostly-negative", rows: sorter.belowZero });
  if (sketch.yearAssumed !== null)
    warnings.push({ code: "year-assumed", names: [sketch.yearAssumed] });
  if (isDateOrderOpen(reading, choices)) warnings.push({ code: "day-month-assumed" });
  if (plan.currency === null && sorter.currencies.size === 0 && sketch.currency === null)
    warnings.push({ code: "currency-unknown" });
  if (sketch.vat === "unknown") warnings.push({ code: "vat-unknown" });
  if (plan.moneyUnit !== 1) warnings.push({ code: "money-unit" });
  if (sorter.end.truncated) warnings.push({ code: "truncated", rows: 1 });
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

/** Documents that undo or correct a sale and may not say it by their sign. */
function warningsOfReturns({ returns, decimals }: LineSorter): readonly SourceWarning[] {
  const { positive, positiveSum, negative, corrections, correctionsSum } = returns;
  const warnings: SourceWarning[] = [];
  if (corrections > 0) {
    const revenue = correctionsSum.decimal(decimals);
    warnings.push({ code: "corrections-added", rows: corrections, revenue });
  }
  if (positive > 0 && negative > 0 && !returns.isTakenOff) {
    const revenue = positiveSum.decimal(decimals);
    warnings.push({ code: "returns-of-both-signs", rows: positive, revenue });
  }
  return warnings;
}

/** What is not sure of the column of money and of how it is written. */
function warningsOfMoney({ sketch, reading }: TableRead): readonly SourceWarning[] {
  const { mapping, columns } = sketch.understanding;
  const { otherSigns } = reading.sorter;
  const { revenue } = mapping;
  const isAssumed =
    revenue?.chosen === "guessed" && revenue.evidence?.includes("only-one") === true;
  return [
    ...(isAssumed
      ? [{ code: "revenue-column-assumed" as const, names: [columnName(columns, revenue.value)] }]
      : []),
    ...(otherSigns > 0 ? [{ code: "mixed-decimal-signs" as const, rows: otherSigns }] : []),
  ];
}

/** Of several totals those to which no lines add up; a single one is told by `statedTotalMatches`. */
function warningsOfTotals({ reading: { sorter } }: TableRead): readonly SourceWarning[] {
  const totals = sorter.totals.list(sorter.readMinor);
  const differing = totals.filter(({ addsUp }) => addsUp === null);
  if (totals.length < 2 || differing.length === 0) return [];
  const names = differing.map(
    ({ row, label, money }) =>
      `${String(row)}: ${label} ${decimalOfMillionths(money, sorter.decimals)}`,
  );
  return [{ code: "totals-differ", rows: differing.length, names }];
}
