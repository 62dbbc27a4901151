import { expect, test } from "vitest";
import { bookFromReport } from "../../src/training/book.ts";

const customer = (series: readonly string[]) => ({
  id: "e1",
  name: "Ann & Co",
  keyPerson: null,
  revenue: "900.00",
  grossProfit: null,
  value: "900.00",
  series,
});

const report = (step: string, labels: readonly string[], partial: readonly string[]) => ({
  format: "kamerton-report",
  version: 1,
  currency: "RUB",
  period: { step, partial },
  parameters: { measure: "revenue", dependency: { key: 0.1, critical: 0.2, mono: 0.7 } },
  customers: [customer(labels.map(() => "10.00"))],
  steps: labels.map((label) => ({ step: label })),
});

const months = Array.from({ length: 15 }, (_, at) => `m${String(at + 1)}`);

test("[D4] a year is the last twelve full months; partial ones are passed over", () => {
  const book = bookFromReport(report("month", months, ["m1", "m15"]));
  expect(book?.customers[0]?.year).toBe(12_000n);
  expect(book?.year).toEqual({ months: 12, first: "m3", last: "m14" });
});

test("[D4] fewer full months than a year: as many as there are, and said", () => {
  expect(bookFromReport(report("month", months.slice(0, 5), []))?.year.months).toBe(5);
  expect(bookFromReport(report("quarter", ["q1", "q2", "q3", "q4", "q5"], []))?.year).toEqual({
    months: 12,
    first: "q2",
    last: "q5",
  });
});

test("[D1] the report's own levels are read as the decimals they were written as", () => {
  expect(bookFromReport(report("month", months, []))?.levels).toEqual({
    key: { numerator: 1n, denominator: 10n },
    critical: { numerator: 2n, denominator: 10n },
    mono: { numerator: 7n, denominator: 10n },
  });
});

test("[R1] something else is no book", () => {
  expect(bookFromReport({ format: "kamerton-report", version: 2 })).toBeNull();
  expect(bookFromReport("")).toBeNull();
  const spoiled = report("month", months, []);
  expect(bookFromReport({ ...spoiled, customers: [customer(["ten"])] })).toBeNull();
});
