import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Engine } from "../../src/engines/engine.ts";
import { openNativeEngine } from "../../src/engines/native/native-engine.ts";
import { comparisonOfReports } from "../../src/reports/blocks/comparison-of-reports.ts";
import { compareReports, decimalDifference } from "../../src/reports/comparison/compare-reports.ts";
import type { ReportDocument } from "../../src/reports/document.ts";
import { encodeLink } from "../../src/reports/link/encode-link.ts";
import { openLink } from "../../src/reports/link/open-link.ts";
import { maskReport } from "../../src/reports/masking/mask-report.ts";
import { composeLines } from "../support/composing.ts";
import type { Line } from "../support/facts.ts";

const year = (number: number, sums: Readonly<Record<string, string>>): readonly Line[] =>
  Object.entries(sums).flatMap(([entity, revenue]) => [
    { date: `${String(number)}-01-09`, entity, revenue, cost: "1.00" },
    { date: `${String(number)}-12-30`, entity, revenue: "0.01", cost: "0.00" },
  ]);

const plain = (text: string): string => text.replaceAll("\u00a0", " ");
const changed = (
  document: ReportDocument,
  parameters: Partial<ReportDocument["parameters"]>,
): ReportDocument => ({ ...document, parameters: { ...document.parameters, ...parameters } });

describe("two reports against each other", () => {
  let engine: Engine;
  let before: ReportDocument;
  let after: ReportDocument;
  beforeAll(async () => {
    engine = await openNativeEngine();
    const options = { measure: "revenue", step: "month" };
    const earlier = year(2024, { Alpha: "100.00", Beta: "50.00", Gone: "10.00" });
    const later = year(2025, { Alpha: "60.00", Beta: "70.00", Fresh: "50.00" });
    before = await composeLines(engine, earlier, options);
    after = await composeLines(engine, later, options);
  });
  afterAll(() => engine.close());

  test("customers match by id; the largest move first, exact", () => {
    const { customers, differences } = compareReports(before, after);
    expect(differences).toEqual([]);
    const moves = customers.map(({ id, moved }) => [id, moved]);
    // Fresh 50.01 − 0, Alpha 60.01 − 100.01, Beta 70.01 − 50.01, Gone 0 − 10.01.
    expect(moves).toEqual([
      ["name:Fresh", "50.01"],
      ["name:Alpha", "-40.00"],
      ["name:Beta", "20.00"],
      ["name:Gone", "-10.01"],
    ]);
    expect(customers.map((one) => [one.before === null, one.after === null])).toEqual([
      [true, false],
      [false, false],
      [false, false],
      [false, true],
    ]);
  });

  test("headline and figures, told in both languages", () => {
    const comparison = compareReports(before, after);
    const english = comparisonOfReports(comparison, "en");
    expect(plain(english.headline)).toBe("Revenue +\u2060₽20: from ₽160 to ₽180");
    expect(english.warning).toBeNull();
    expect(english.who).toMatch(/^New: 1, gone: 1, /);
    const russian = comparisonOfReports(comparison, "ru");
    expect(plain(russian.who)).toMatch(/^Новых: 1, пропало: 1, /);
    const [figures] = russian.tables;
    expect(figures?.rows.map(({ id }) => id)).toContain("revenue");
  });

  test("what the two were made by differently comes first, and takes differences away", () => {
    const other = {
      ...changed(after, { measure: "grossProfit", unit: "customer" }),
      currency: "USD",
      product: "9.9.9",
    };
    const comparison = compareReports(before, other);
    expect(comparison.differences).toEqual(["unit", "measure", "currency", "version"]);
    expect(comparison.customers).toEqual([]);
    expect(comparison.figures.filter(({ subtracted }) => subtracted)).toEqual([]);
    const { warning, headline, who, tables } = comparisonOfReports(comparison, "en");
    expect(warning?.title).toBe("These reports do not compare like with like");
    expect(warning?.paragraphs[2]).toBe("Currency: RUB before, USD after");
    expect(headline).toMatch(/cannot be taken from each other/);
    expect(who).toMatch(/cannot be matched/);
    expect(tables).toHaveLength(1);
  });

  test("in another measure customers stand side by side without a difference", () => {
    const comparison = compareReports(before, changed(after, { measure: "grossProfit" }));
    expect(comparison.customers.every(({ moved }) => moved === null)).toBe(true);
    const [, customers] = comparisonOfReports(comparison, "en").tables;
    expect(customers?.columns.map(({ id }) => id)).not.toContain("change");
    expect(customers?.columns.map(({ label }) => label)).toContain("Before: revenue");
  });

  test.each([
    ["abc", { abc: { rule: "cumulative", a: 0.7, b: 0.95 } }],
    ["lost", { lost: { factor: 2, days: 60 } }],
    ["filters", { filters: { manager: "Petrov" } }],
  ] as const)("another %s is said", (term, parameters) => {
    const comparison = compareReports(before, changed(after, parameters));
    expect(comparison.differences).toEqual([term]);
    expect(comparison.comparable.classes).toBe(term !== "abc");
    expect(comparison.comparable.states).toBe(term !== "lost");
    const { warning } = comparisonOfReports(comparison, "ru");
    expect(warning?.paragraphs[0]).toMatch(/ раньше\s— .+, теперь\s— /);
  });

  test("a shorter window is said; the same length a year later is what one compares for", () => {
    const quarter = { ...after, period: { ...after.period, last: "2025-03-31" } };
    expect(compareReports(before, quarter).differences).toEqual(["window"]);
    const years = [2024, 2025].map((year) => ({
      filters: { region: "North", from: `${String(year)}-01-01`, to: `${String(year)}-12-31` },
    }));
    const [one, other] = [changed(before, years[0] ?? {}), changed(after, years[1] ?? {})];
    expect(compareReports(one, other).differences).toEqual([]);
  });

  test("[R4] masked reports of one sender match; those of two senders, or one open, do not", async () => {
    const key = new Uint8Array(32).fill(1);
    const one = await maskReport(before, key);
    const other = await maskReport(after, key);
    const { customers, differences } = compareReports(one, other);
    expect(differences).toEqual([]);
    expect(customers.map(({ moved }) => moved)).toEqual(["50.01", "-40.00", "20.00", "-10.01"]);

    expect(one.change?.bridge).toEqual(before.change?.bridge);
    expect(JSON.stringify(one.change)).not.toMatch(/Alpha|Beta|Gone/);

    const stranger = await maskReport(after, new Uint8Array(32).fill(2));
    expect(compareReports(one, stranger).comparable.parties).toBe(false);
    expect(compareReports(before, other).differences).toEqual(["masking"]);
    expect(compareReports(before, other).comparable.parties).toBe(false);
  });

  test("[R1] a report from its link compares with the report itself: nothing differs", async () => {
    const fragment = await encodeLink(after, { names: "shown", series: "kept" });
    const opened = await openLink(fragment);
    if (!opened.ok) throw new Error(opened.problem);
    const { differences, customers } = compareReports(after, opened.value);
    expect(differences).toEqual([]);
    expect(customers.every(({ moved }) => Number(moved) === 0)).toBe(true);
  });

  test("nobody against somebody: everybody is new", async () => {
    const empty = { ...before, customers: [] };
    const { customers } = compareReports(empty, after);
    expect(customers.map((one) => one.before)).toEqual([null, null, null]);
    expect(comparisonOfReports(compareReports(empty, empty), "ru").tables).toHaveLength(2);
  });
});

test("[F1] decimals of different scales are taken from each other exactly", () => {
  expect(decimalDifference("0.1", "0.30")).toBe("0.20");
  expect(decimalDifference("9007199254740993.00", "9007199254740993.01")).toBe("0.01");
  expect(decimalDifference("5", "-0.5")).toBe("-5.5");
});
