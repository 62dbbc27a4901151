import * as v from "valibot";
import { expect } from "vitest";
import type { Expected } from "../../scripts/intake-cases/case.ts";
import { reportDocument } from "../../src/reports/document.ts";

/** Says whether a report has the figures that a case expects: of its sources, totals and period. */
export function checkDocument(document: unknown, expected: Expected): void {
  const { sources, totals, period, currency } = v.parse(reportDocument, document);
  expect(sources).toMatchObject(expected.tables ?? []);
  const wanted = expected.totals ?? {};
  if (wanted.revenue !== undefined && wanted.unnamedRevenue !== undefined)
    expect([totals.revenue, totals.unnamedRevenue]).toEqual([
      difference(wanted.revenue, wanted.unnamedRevenue),
      wanted.unnamedRevenue,
    ]);
  expect(totals.customers).toBe(wanted.customers);
  expect([period.first, period.last]).toEqual([wanted.first, wanted.last]);
  if (expected.currency !== undefined) expect(currency).toBe(expected.currency);
}

/** The difference of two plain decimals of one scale. */
function difference(a: string, b: string): string {
  const decimals = a.split(".")[1]?.length ?? 0;
  const minor = BigInt(a.replace(".", "")) - BigInt(b.replace(".", ""));
  const digits = String(minor < 0n ? -minor : minor).padStart(decimals + 1, "0");
  const sign = minor < 0n ? "-" : "";
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
