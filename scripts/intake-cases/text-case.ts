import type { Expected, ExpectedTable, GeneratedCase } from "./case.ts";
import { binCounts, expectedOf, type TotalsForm } from "./expectation.ts";
import { revenueOf, type Sale } from "./ledger.ts";
import { bytesOf, usualDialect, type Dialect } from "./writing/dialect.ts";
import { plainDecimal } from "./writing/forms.ts";
import { row, type Row } from "./writing/rows.ts";

/** A text file of tagged rows and the sales that must be read out of it. */
export interface TextCase {
  readonly name: string;
  readonly shows: string;
  readonly rows: readonly Row[];
  /** Sales that come out; without them the case expects `also.problem`. */
  readonly sales: readonly Sale[];
  readonly dialect?: Partial<Dialect>;
  readonly file?: string;
  readonly table?: ExpectedTable;
  readonly also?: Expected;
  readonly form?: TotalsForm;
}

export function textCase(given: TextCase): GeneratedCase {
  const { name, shows, rows, sales, table = {}, also = {}, form = {} } = given;
  const dialect = { ...usualDialect, ...given.dialect };
  const separated = dialect.before.startsWith("sep=");
  const counted = separated ? [row("preamble", dialect.before), ...rows] : rows;
  const file = given.file ?? (dialect.delimiter === "\t" ? "sales.txt" : "sales.csv");
  const read = expectedOf(
    sales,
    [
      {
        format: "text",
        layout: "lines",
        encoding: dialect.encoding.replace(/-mark$|-bare$/u, ""),
        delimiter: dialect.delimiter,
        bins: binCounts(counted),
        ...table,
      },
    ],
    form,
  );
  return {
    name,
    shows,
    expected: also.problem === undefined ? { ...read, ...also } : also,
    files: () => [{ name: file, bytes: bytesOf(rows, dialect) }],
  };
}

/** The table's own total is found and agrees with its lines [F3]. */
export const statedTotal = (sales: readonly Sale[], unit = 1n): ExpectedTable => ({
  statedTotal: plainDecimal(revenueOf(sales) * unit),
  statedTotalMatches: true,
});
