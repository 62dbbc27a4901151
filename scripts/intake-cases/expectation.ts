import type { Bin } from "../../src/domain/source.ts";
import type { Expected, ExpectedTable, ExpectedTotals } from "./case.ts";
import type { Sale } from "./ledger.ts";
import { plainDecimal } from "./writing/forms.ts";
import type { Row } from "./writing/rows.ts";

const mostLines = 60;

export function binCounts(rows: readonly Row<unknown>[]): Readonly<Record<Bin, number>> {
  const count = (bin: Bin): number => rows.filter((row) => row.bin === bin).length;
  return {
    accepted: count("accepted"),
    unnamed: count("unnamed"),
    rejected: count("rejected"),
    excluded: count("excluded"),
    blank: count("blank"),
    preamble: count("preamble"),
    header: count("header"),
    group: count("group"),
    total: count("total"),
    footer: count("footer"),
  };
}

/** Who a sale is of, where the file has no tax ids: the name with its blanks folded. */
const nameKey = ({ customer }: Sale): string => customer.replace(/\s+/gu, " ").trim();

export interface TotalsForm {
  readonly scale?: number;
  readonly unit?: bigint;
  readonly key?: (sale: Sale) => string;
}

/** Figures of the sales that must be read, reckoned here in whole minor units. */
function totalsOf(
  sales: readonly Sale[],
  { scale = 2, unit = 1n, key = nameKey }: TotalsForm = {},
): ExpectedTotals {
  const unnamed = sales.filter(({ customer }) => customer === "");
  const named = sales.filter(({ customer }) => customer !== "");
  const sum = (some: readonly Sale[]): string =>
    plainDecimal(
      some.reduce((total, { revenue }) => total + revenue * unit, 0n),
      scale,
    );
  const dates = sales.map(({ date }) => date).sort();
  return {
    revenue: sum(sales),
    unnamedRevenue: sum(unnamed),
    lines: sales.length,
    customers: new Set(named.map(key)).size,
    first: dates[0] ?? "",
    last: dates.at(-1) ?? "",
  };
}

/** All that a readable case expects; `tables` as given, the figures from its sales. */
export const expectedOf = (
  sales: readonly Sale[],
  tables: readonly ExpectedTable[],
  form: TotalsForm = {},
): Expected => ({
  tables,
  totals: totalsOf(sales, form),
  ...(sales.length > mostLines ? {} : { lines: linesOf(sales, form) }),
});

const linesOf = (
  sales: readonly Sale[],
  { scale = 2, unit = 1n }: TotalsForm,
): readonly (readonly string[])[] =>
  sales
    .map((sale) => [sale.date, nameKey(sale), plainDecimal(sale.revenue * unit, scale)])
    .sort(inOrder);

/** By each text in turn, by code unit. */
export function inOrder(a: readonly string[], b: readonly string[]): number {
  for (let at = 0; at < a.length; at += 1) {
    const [one = "", other = ""] = [a[at], b[at]];
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}
