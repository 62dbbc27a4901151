import * as v from "valibot";
import type { Expected } from "../../scripts/intake-cases/case.ts";
import { reportDocument } from "../../src/reports/document.ts";

/** What a report says beside what its case expects of it, for `toMatchObject`. */
export function figuresOfDocument(
  document: unknown,
  { tables = [], totals = {}, currency }: Expected,
): Readonly<Record<"said" | "expected", Record<string, unknown>>> {
  const report = v.parse(reportDocument, document);
  const { revenue = "0.00", unnamedRevenue = "0.00", customers, first, last } = totals;
  return {
    said: {
      sources: report.sources,
      totals: report.totals,
      period: report.period,
      currency: report.currency,
    },
    expected: {
      sources: tables,
      totals: { revenue: difference(revenue, unnamedRevenue), unnamedRevenue, customers },
      period: { first, last },
      ...(currency === undefined ? {} : { currency }),
    },
  };
}

/** The difference of two plain decimals of one scale. */
function difference(a: string, b: string): string {
  const decimals = a.split(".")[1]?.length ?? 0;
  const minor = BigInt(a.replace(".", "")) - BigInt(b.replace(".", ""));
  const digits = String(minor < 0n ? -minor : minor).padStart(decimals + 1, "0");
  const sign = minor < 0n ? "-" : "";
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
