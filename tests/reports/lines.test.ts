import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LinesWanted } from "../../src/analysis/lines/query.ts";
import type { FactsDescription } from "../../src/domain/source.ts";
import type { Engine } from "../../src/engines/engine.ts";
import { listLines, type LinesPage } from "../../src/reports/lines.ts";
import { compose, customerNamed, settings } from "../support/composing.ts";
import { engines } from "../support/engines.ts";
import { demo, loadCsv, loadLines, type Line } from "../support/facts.ts";

const all: LinesWanted = { parties: [], from: null, to: null };
const slice = { offset: 0, limit: 200 };

const lines: readonly Line[] = [
  {
    date: "2025-01-10",
    entity: "Alpha",
    revenue: "100.10",
    cost: "60.00",
    orderId: "1",
    keyPerson: "Ivanov",
    manager: "Petrov",
  },
  {
    date: "2025-02-10",
    entity: "Alpha",
    revenue: "200.20",
    cost: "150.00",
    orderId: "2",
    manager: "Sidorov",
  },
  {
    date: "2025-02-10",
    entity: "Alpha",
    revenue: "-0.20",
    cost: "0.00",
    orderId: "2",
    manager: "Petrov",
  },
  {
    date: "2025-03-10",
    entity: "Beta",
    revenue: "50.00",
    cost: "20.00",
    orderId: "1",
    keyPerson: "Ivanov",
    manager: "Petrov",
  },
  {
    date: "2025-03-11",
    entity: "Gamma",
    revenue: "7.00",
    cost: "1.00",
    orderId: "3",
    manager: "Petrov",
  },
  {
    date: "2025-03-12",
    entity: null,
    revenue: "999.00",
    cost: "1.00",
    orderId: "4",
    manager: "Petrov",
  },
];

describe.each(engines)("lines behind a figure on %s", (_name, open) => {
  let engine: Engine;
  let facts: FactsDescription;
  beforeAll(async () => {
    engine = await open();
    facts = await loadLines(engine, lines);
  });
  afterAll(() => engine.close());

  const linesOf = (
    wanted: LinesWanted,
    options: Readonly<Record<string, string>> = {},
    part = slice,
  ): Promise<LinesPage> => listLines(engine, { facts, settings: settings(options) }, wanted, part);

  test("[F4] nobody named means every line that has a customer", async () => {
    const { count, sums } = await linesOf(all);
    // 100.10 + 200.20 − 0.20 + 50.00 + 7.00; cost 60 + 150 + 0 + 20 + 1; order 1 is of two entities.
    expect(count).toBe(5);
    expect(sums).toEqual({
      revenue: "357.10",
      costOfSales: "231.00",
      grossProfit: "126.10",
      quantity: null,
      orders: "4",
    });
  });

  test("[F1] the lines of one customer, the latest first", async () => {
    const { rows, columns, sums } = await linesOf({ ...all, parties: ["name:Alpha"] });
    expect(rows.map(({ date, row, revenue }) => [date, row, revenue])).toEqual([
      ["2025-02-10", 2, "200.20"],
      ["2025-02-10", 3, "-0.20"],
      ["2025-01-10", 1, "100.10"],
    ]);
    expect(sums.revenue).toBe("300.10");
    expect(columns).toEqual([
      "source",
      "row",
      "date",
      "entity",
      "orderId",
      "manager",
      "revenue",
      "costOfSales",
    ]);
  });

  test("[K1] the lines of a person are those of all its entities", async () => {
    const { sums } = await linesOf({ ...all, parties: ["person:Ivanov"] });
    expect(sums.revenue).toBe("350.10");
  });

  test("[K3] the lines of a merged customer are those of both", async () => {
    const merges = [
      {
        customer: "Greek",
        entities: [
          { name: "Beta", taxId: null },
          { name: "Gamma", taxId: null },
        ],
      },
    ];
    const page = await listLines(
      engine,
      { facts, settings: settings({ unit: "customer" }), merges },
      { ...all, parties: ["customer:Greek"] },
      slice,
    );
    expect(page.sums.revenue).toBe("57.00");
  });

  test("[L1] only what the report counts: as-of day, filters, a span, one manager's lines", async () => {
    expect((await linesOf(all, { "as-of": "2025-02-28" })).count).toBe(3);
    expect((await linesOf(all, { manager: "Sidorov" })).sums.revenue).toBe("200.20");
    expect((await linesOf({ ...all, from: "2025-02-01", to: "2025-02-28" })).sums.revenue).toBe(
      "200.00",
    );
    const where = { property: "manager", value: "Petrov" } as const;
    expect((await linesOf({ ...all, parties: ["name:Alpha"], where })).sums.revenue).toBe("99.90");
    expect((await linesOf(all)).count).toBe(5);
  });

  test("pages follow one another without a gap, and each knows the sums of all", async () => {
    const first = await linesOf(all, {}, { offset: 0, limit: 2 });
    const rest = await linesOf(all, {}, { offset: 2, limit: 2 });
    const whole = await linesOf(all);
    expect([...first.rows, ...rest.rows]).toEqual(whole.rows.slice(0, 4));
    expect(rest.sums).toEqual(whole.sums);
  });
});

describe.each(engines)("lines of the sample company on %s", (_name, open) => {
  test("[F1] add up to what the report says of the customer and of the month", async () => {
    const engine = await open();
    const facts = await loadCsv(engine, demo);
    const document = await compose(engine, facts);
    const request = { facts, settings: settings() };
    for (const { id, value } of document.customers.slice(0, 5)) {
      const { sums } = await listLines(engine, request, { ...all, parties: [id] }, slice);
      expect(sums.grossProfit).toBe(value);
    }
    // The demo set: 6 700 lines, 419 337 279.37 in all.
    const { sums, count, rows } = await listLines(engine, request, all, slice);
    expect([count, rows.length, sums.revenue]).toEqual([6700, 200, "419337279.37"]);
    const { revenue } = customerNamed(document, 'ООО "Брангор Снаб"');
    const brangor = await listLines(
      engine,
      request,
      { ...all, parties: ["tax:0000012373"] },
      slice,
    );
    expect(brangor.sums.revenue).toBe(revenue);
    await engine.close();
  });
});
