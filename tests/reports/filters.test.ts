import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lineProperties } from "../../src/domain/words.ts";
import { minorFromDecimal } from "../../src/domain/money.ts";
import type { Engine } from "../../src/engines/engine.ts";
import { openNativeEngine } from "../../src/engines/native/native-engine.ts";
import { reportBlocks } from "../../src/reports/blocks/report-blocks.ts";
import { reportDocument, type ReportDocument } from "../../src/reports/document.ts";
import { maskReport } from "../../src/reports/masking/mask-report.ts";
import { sql } from "../../src/sql/sql.ts";
import { compose, composeLines, plainOptions } from "../support/composing.ts";
import { engines } from "../support/engines.ts";
import { demo, loadCsv, type Line } from "../support/facts.ts";

type Figures = Omit<ReportDocument, "sources" | "parameters">;

/** All that filters may not change but what says which are on. */
const figuresOf = ({ sources: _s, parameters: _p, ...figures }: ReportDocument): Figures => figures;

const line = (date: string, entity: string, revenue: string, rest: Partial<Line> = {}): Line => ({
  date,
  entity,
  revenue,
  cost: "10.00",
  manager: "Ivanov",
  department: "East",
  region: "North",
  category: "Bolts",
  product: "M6",
  orderId: `${date} ${entity}`,
  ...rest,
});

const petrov = { manager: "Petrov", department: "West", region: "South", category: "Nuts" };

/** Two managers of everything; Ivanov sells on the first day and the last. */
const lines: readonly Line[] = [
  line("2024-01-02", "Alpha", "100.00"),
  line("2024-01-03", "Beta", "250.00", petrov),
  line("2024-02-05", "Alpha", "80.00", petrov),
  line("2024-02-20", "Gamma", "-20.00"),
  line("2024-03-11", "Gamma", "300.00", { product: "M8" }),
  line("2024-03-12", "Gamma", "45.10", { ...petrov, orderId: "2024-03-11 Gamma" }),
  line("2024-06-03", "Beta", "75.50"),
  line("2024-09-16", "Alpha", "60.00", petrov),
  line("2024-12-30", "Alpha", "120.00", petrov),
  line("2024-12-31", "Beta", "90.00"),
];

const ivanovsAlone = lines.filter(({ manager }) => manager === "Ivanov");

describe.each(engines)("filters on %s", (engineName, open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  });
  afterAll(() => engine.close());

  // The properties differ in the name of a column: one of them shows that the second engine agrees.
  test.each(engineName === "native" ? lineProperties : (["manager"] as const))(
    "[A5] money by every %s of the sample company adds up to the whole, each as SQL has it",
    async (property) => {
      const facts = await loadCsv(engine, demo);
      const whole = await compose(engine, facts);
      const sums = await engine.run({
        name: "sums",
        row: v.object({ value: v.string(), revenue: v.string(), profit: v.string() }),
        sql: sql`
          SELECT ${{ manager: sql`manager`, department: sql`department`, region: sql`region`, category: sql`category` }[property]} AS value,
            CAST(sum(revenue) AS VARCHAR) AS revenue,
            CAST(sum(revenue - cost_of_sales) AS VARCHAR) AS profit
          FROM sales_facts WHERE entity IS NOT NULL GROUP BY 1 ORDER BY 1`,
      });
      expect(sums.length).toBeGreaterThan(1);
      let total = 0n;
      for (const { value, revenue, profit } of sums) {
        const part = await compose(engine, facts, { [property]: value });
        expect(part.totals, value).toMatchObject({ revenue, grossProfit: profit });
        const series = part.customers.flatMap((customer) => customer.series.map(minorFromDecimal));
        expect(
          series.reduce((sum, minor) => sum + minor, 0n),
          value,
        ).toBe(minorFromDecimal(profit));
        total += minorFromDecimal(revenue);
      }
      expect(total).toBe(minorFromDecimal(whole.totals.revenue));
    },
    60_000,
  );

  test.each(lineProperties)(
    "[A5] by %s, every figure is that of a file that holds only those lines",
    async (property) => {
      const value = ivanovsAlone[0]?.[property] ?? "";
      for (const options of [
        {},
        { measure: "orders", step: "quarter" },
        { unit: "keyPerson", partial: "include" },
      ]) {
        const filtered = await composeLines(engine, lines, { ...options, [property]: value });
        const alone = await composeLines(engine, ivanovsAlone, options);
        expect(figuresOf(filtered)).toEqual(figuresOf(alone));
        expect(filtered.parameters.filters).toEqual({ [property]: value });
      }
    },
  );

  test("days set the window, and every figure is that of a file that holds only those days", async () => {
    const within = lines.filter(({ date }) => date >= "2024-01-03" && date <= "2024-12-30");
    const days = { from: "2024-01-03", to: "2024-12-30" };
    const filtered = await composeLines(engine, lines, days);
    expect(filtered.period).toMatchObject({ first: days.from, last: days.to });
    expect(filtered.parameters).toMatchObject({ asOf: days.to, filters: days });
    expect(figuresOf(filtered)).toEqual(figuresOf(await composeLines(engine, within, {})));
  });

  test("[P2] a window that begins on the 1st holds that month whole, whenever the first sale is", async () => {
    // In March there is nothing before the 11th; the days asked for cover it all the same.
    const { period } = await composeLines(engine, lines, { from: "2024-03-01", to: "2024-08-31" });
    expect(period).toMatchObject({ first: "2024-03-01", last: "2024-08-31", partial: [] });
    expect(period.steps).toBe(6);
  });

  test("[A5] window and as-of stay those of the whole data: who sold nothing in January shows an empty January", async () => {
    const document = await composeLines(engine, lines, { ...plainOptions, manager: "Petrov" });
    expect(document.period).toMatchObject({ first: "2024-01-02", last: "2024-12-31", steps: 12 });
    expect(document.parameters.asOf).toBe("2024-12-31");
    // Petrov's Gamma bought once, on 12 March: nothing in January, 294 days of silence on 31 December.
    const gamma = document.customers.find(({ name }) => name === "Gamma");
    expect(gamma).toMatchObject({ revenue: "45.10", recencyDays: 294 });
    expect(gamma?.series.slice(0, 3)).toEqual(["0.00", "0.00", "45.10"]);
  });

  test("several filters hold at once, and an as-of day goes on leaving out what is later", async () => {
    const document = await composeLines(engine, lines, {
      manager: "Petrov",
      region: "South",
      from: "2024-02-01",
      "as-of": "2024-09-30",
    });
    // 80.00 and 45.10 and 60.00.
    expect(document.totals.revenue).toBe("185.10");
    expect(document.period).toMatchObject({ first: "2024-02-01", last: "2024-09-16" });
  });

  test("[F4] unnamed money stays that of the file", async () => {
    const unnamed = { date: "2024-05-06", entity: null, revenue: "33.00", manager: "Ivanov" };
    const document = await composeLines(engine, [...lines, unnamed], { manager: "Petrov" });
    expect(document.totals.unnamedRevenue).toBe("33.00");
  });

  test.each([
    ["a manager whom nobody knows", { manager: "Sidorov" }],
    ["days before the data", { to: "2023-12-31" }],
    ["days after the data", { from: "2025-01-01" }],
    ["days between two sales", { from: "2024-10-01", to: "2024-10-02" }],
  ])("%s: an empty report that says so, not a crash", async (_case, options) => {
    const document = await composeLines(engine, lines, options);
    expect(v.safeParse(reportDocument, document).issues).toBeUndefined();
    expect(document.customers).toEqual([]);
    expect(reportBlocks(document, "en").headline).toBe(
      "No sale to a named customer passes these filters.",
    );
    expect(() => reportBlocks(document, "ru")).not.toThrow();
  });
});

describe("what the reader is told of filters", () => {
  let document: ReportDocument;
  beforeAll(async () => {
    const engine = await openNativeEngine();
    document = await composeLines(engine, lines, {
      manager: "Ivanov",
      category: "Bolts",
      from: "2024-01-01",
      to: "2024-12-31",
    });
    await engine.close();
  });

  test("each is named, in either language, and the two days together", () => {
    expect(reportBlocks(document, "en").filters).toEqual({
      lead: "Only",
      filters: [
        { name: "manager", text: "manager Ivanov" },
        { name: "category", text: "category Bolts" },
        { name: "days", text: expect.stringMatching(/^sales from .*2024 to .*2024$/) as string },
      ],
    });
    expect(reportBlocks(document, "ru").filters?.filters[0]?.text).toBe("менеджер Ivanov");
  });

  test("[R4] a masked report says which filters are on, without their values", async () => {
    const masked = await maskReport(document, new Uint8Array(32).fill(7));
    const { filters } = masked.parameters;
    expect(filters).toMatchObject({ category: "…", from: "2024-01-01", to: "2024-12-31" });
    // The same pseudonym as beside his customers.
    expect(masked.customers[0]?.manager).toContain(filters?.manager ?? "?");
    expect(JSON.stringify(masked)).not.toMatch(/Ivanov|Bolts/);
  });
});
