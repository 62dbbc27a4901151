import fc from "fast-check";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Engine } from "../../src/engines/engine.ts";
import { openNativeEngine } from "../../src/engines/native/native-engine.ts";
import { canonicalJson } from "../../src/reports/canonical.ts";
import { reportDocument, type ReportDocument } from "../../src/reports/document.ts";
import { productVersion } from "../../src/reports/product.ts";
import project from "../../package.json" with { type: "json" };
import {
  compose,
  composeLines,
  customerNamed,
  plainOptions,
  settings,
} from "../support/composing.ts";
import { demo, loadCsv, loadLines, type Line } from "../support/facts.ts";
import { runs } from "../support/runs.ts";
import { openWasmInNode } from "../support/wasm-in-node.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await openNativeEngine();
});
afterAll(() => engine.close());

/** Lines of a small company, with everything a line can have. */
const someLine = fc.record({
  date: fc
    .tuple(
      fc.constantFrom("2024", "2025"),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([year, month, day]) =>
      [year, String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-"),
    ),
  entity: fc.constantFrom("Альфа", "Бета", "Гамма", "Delta", "ё", "Ё", null),
  revenue: fc.integer({ min: -50_000, max: 500_000 }).map((cents) => (cents / 100).toFixed(2)),
  cost: fc.integer({ min: 0, max: 300_000 }).map((cents) => (cents / 100).toFixed(2)),
  product: fc.constantFrom("Болт", "Гайка", "Шайба"),
  manager: fc.constantFrom("Иванов", "Петров"),
  keyPerson: fc.constantFrom("Сидоров", "Кузнецов"),
  orderId: fc.constantFrom("1", "2", "3", "4"),
});
const someLines = fc.array(someLine, { minLength: 1, maxLength: 40 });

const classesOf = (document: ReportDocument) =>
  document.customers.map(({ id, rank, abc, xyz, certainty, state, dependency, otherAbc }) => ({
    id,
    rank,
    abc,
    xyz,
    certainty,
    state,
    dependency,
    otherAbc,
  }));

describe("the report document", () => {
  test("[R1] fits its schema and is of this version of the product", async () => {
    const facts = await loadCsv(engine, demo);
    const document = await compose(engine, facts, {});
    expect(v.safeParse(reportDocument, document).success).toBe(true);
    expect(document.product).toBe(productVersion);
    expect(productVersion).toBe(project.version);
  });

  test("[F5] the same facts and settings give the same bytes, on either engine", async () => {
    const other = await openWasmInNode();
    const bytes: string[] = [];
    for (const one of [engine, other, other]) {
      const facts = await loadCsv(one, demo);
      bytes.push(canonicalJson(await compose(one, facts, {})));
    }
    await other.close();
    expect(bytes[1]).toBe(bytes[0]);
    expect(bytes[2]).toBe(bytes[0]);
  });

  test("[F5] what was asked before does not show", async () => {
    const facts = await loadCsv(engine, demo);
    const fresh = canonicalJson(await compose(engine, facts, {}));
    await compose(engine, facts, { unit: "keyPerson", step: "week", measure: "orders" });
    await compose(engine, facts, { "as-of": "2024-06-30" });
    expect(canonicalJson(await compose(engine, facts, {}))).toBe(fresh);
  });

  test("reports asked for at once do not mix their tables", async () => {
    const facts = await loadCsv(engine, demo);
    const asked = [{}, { "as-of": "2024-06-30" }, { unit: "keyPerson" }, { "as-of": "2024-06-30" }];
    const apart: string[] = [];
    for (const options of asked) apart.push(canonicalJson(await compose(engine, facts, options)));
    const together = await Promise.all(asked.map((options) => compose(engine, facts, options)));
    expect(together.map((document) => canonicalJson(document))).toEqual(apart);
  });

  test("new facts in the same engine are not answered from old ones", async () => {
    const one = await composeLines(engine, [{ date: "2025-01-10", entity: "A", revenue: "1.00" }]);
    const two = await composeLines(engine, [{ date: "2025-01-10", entity: "B", revenue: "2.00" }]);
    expect(one.customers.map(({ name }) => name)).toEqual(["A"]);
    expect(two.customers.map(({ name }) => name)).toEqual(["B"]);
  });

  test("[R3] its own parameters make the same document again", async () => {
    const facts = await loadCsv(engine, demo);
    const document = await compose(engine, facts, {});
    const again = await compose(engine, facts, { "as-of": document.parameters.asOf });
    expect(canonicalJson(again)).toBe(canonicalJson(document));
  });

  test("an aborted report leaves the engine usable", async () => {
    const facts = await loadCsv(engine, demo);
    const { composeReport } = await import("../../src/reports/compose.ts");
    const request = {
      facts,
      sources: [],
      settings: settings(),
      locale: "en",
      title: "",
      where: [],
    } as const;
    const aborted = composeReport(engine, request, { signal: AbortSignal.abort("enough") });
    await expect(aborted).rejects.toBe("enough");
    await expect(composeReport(engine, request)).resolves.toBeDefined();
  });
});

describe("what must not matter", () => {
  const tries = { numRuns: runs(3, 30) };

  test("[F5] the order of the rows", async () => {
    await fc.assert(
      fc.asyncProperty(someLines, fc.array(fc.nat(), { minLength: 40 }), async (lines, order) => {
        const shuffled = lines
          .map((line, index) => ({ line, place: order[index] ?? 0 }))
          .toSorted((one, other) => one.place - other.place)
          .map(({ line }) => line);
        const document = await composeLines(engine, lines, {});
        expect(await composeLines(engine, shuffled, {})).toEqual(document);
      }),
      tries,
    );
  });

  test("[F1] a line split in two", async () => {
    await fc.assert(
      fc.asyncProperty(someLines, fc.nat(), async (lines, which) => {
        const line = lines[which % lines.length];
        // Parts of one sign, so that the second is as little a purchase or a return as the whole.
        fc.pre(line !== undefined && Math.abs(Number(line.revenue)) >= 0.02);
        const sign = Number(line.revenue) < 0 ? "-" : "";
        const rest = (Number(line.revenue) - Number(`${sign}0.01`)).toFixed(2);
        const parts: Line[] = [
          { ...line, revenue: `${sign}0.01`, cost: "0.00" },
          { ...line, revenue: rest },
        ];
        const split = lines.flatMap((one): readonly Line[] => (one === line ? parts : [one]));
        const document = await composeLines(engine, lines, {});
        const after = await composeLines(engine, split, {});
        expect(after.totals).toEqual(document.totals);
        expect(after.concentration).toEqual(document.concentration);
        expect(classesOf(after)).toEqual(classesOf(document));
      }),
      tries,
    );
  });

  test("[A3] the unit of money: ten times as much leaves every class and ratio", async () => {
    await fc.assert(
      fc.asyncProperty(someLines, async (lines) => {
        const tenfold = lines.map((line) => ({
          ...line,
          revenue: (Number(line.revenue) * 10).toFixed(2),
          cost: (Number(line.cost) * 10).toFixed(2),
        }));
        const document = await composeLines(engine, lines, {});
        const after = await composeLines(engine, tenfold, {});
        expect(classesOf(after)).toEqual(classesOf(document));
        expect(after.concentration).toEqual(document.concentration);
        expect(after.matrix.map(({ share }) => share)).toEqual(
          document.matrix.map(({ share }) => share),
        );
      }),
      tries,
    );
  });

  test("[K2] customers joined in a group are worth their sum", async () => {
    await fc.assert(
      fc.asyncProperty(someLines, async (lines) => {
        const joined = lines.map((line) =>
          line.entity === "Альфа" || line.entity === "Бета"
            ? { ...line, customerGroup: "Двое" }
            : line,
        );
        const options = { measure: "revenue", step: "month" };
        const apart = await composeLines(engine, lines, options);
        const together = await composeLines(engine, joined, { ...options, unit: "group" });
        const cents = (document: ReportDocument, names: readonly string[]) =>
          document.customers
            .filter(({ name }) => names.includes(name))
            .reduce((sum, { value }) => sum + BigInt(value.replace(".", "")), 0n);
        expect(cents(together, ["Двое"])).toBe(cents(apart, ["Альфа", "Бета"]));
        expect(together.totals.revenue).toBe(apart.totals.revenue);
      }),
      tries,
    );
  });

  test("[F4] unnamed money beside the same sales", async () => {
    const lines: Line[] = [
      { date: "2025-01-10", entity: "A", revenue: "70.00" },
      { date: "2025-03-10", entity: "B", revenue: "30.00" },
    ];
    const unnamed = { date: "2025-02-10", entity: null, revenue: "500.00" };
    const without = await composeLines(engine, lines);
    const beside = await composeLines(engine, [...lines, unnamed]);
    expect(beside).toEqual({
      ...without,
      totals: { ...without.totals, unnamedRevenue: "500.00" },
    });
  });
});

describe("a trailing year", () => {
  test("[D2] is the concentration of its twelve months alone", async () => {
    const whole = await compose(engine, await loadCsv(engine, demo), plainOptions);
    const trailing = whole.steps.find(({ step }) => step === "2025-11")?.trailing;
    const facts = await loadCsv(engine, demo, { first: "2024-12-01", last: "2025-11-30" });
    const { concentration, totals } = await compose(engine, facts, plainOptions);
    const { hhi, top1, top3, top10 } = concentration;
    expect(trailing).toEqual({ hhi, top1, top3, top10 });
    // Neither thirteen months nor eleven.
    expect(facts.firstDate).toBe("2024-12-02");
    expect(totals.customers).toBeGreaterThan(30);
  });
});

describe("measures and days", () => {
  const lines: Line[] = [
    { date: "2025-01-10", entity: "A", revenue: "70.00", quantity: "1.500", orderId: "7" },
    { date: "2025-02-10", entity: "A", revenue: "-10.00", quantity: "-0.500", orderId: "8" },
    { date: "2025-02-11", entity: "B", revenue: "30.00", quantity: "9.000", orderId: "7" },
    { date: "2025-03-31", entity: "B", revenue: "1.00", quantity: "0.001", orderId: "7" },
  ];

  test("[A1] quantity and orders rank as they are", async () => {
    const byQuantity = await composeLines(engine, lines, { measure: "quantity" });
    expect(byQuantity.customers.map(({ name, value }) => [name, value])).toEqual([
      ["B", "9.001"],
      ["A", "1.000"],
    ]);
    expect(byQuantity.totals).toMatchObject({ base: "10.001", quantity: "10.001", orders: 3 });
    const byOrders = await composeLines(engine, lines, { measure: "orders" });
    expect(byOrders.customers.map(({ name, value }) => [name, value])).toEqual([
      ["A", "2"],
      ["B", "1"],
    ]);
    expect(byOrders.customers[1]?.series).toEqual(["0", "1", "0"]);
  });

  test("[A1] a measure that the file cannot give falls back, and the report says so", async () => {
    const plain = lines.map(({ date, entity, revenue }) => ({ date, entity, revenue }));
    const document = await composeLines(engine, plain, { measure: "quantity" });
    expect(document.parameters).toMatchObject({ measure: "revenue", measureChosen: "auto" });
    expect(document.notes.map(({ code }) => code)).toContain("measure-not-in-data");
    expect(document.totals).toMatchObject({ quantity: null, orders: null, grossProfit: null });
  });

  test("[A1] cost of some lines only is no gross profit, and the report says so", async () => {
    const some = lines.map((line, index) => (index === 0 ? { ...line, cost: "1.00" } : line));
    const document = await composeLines(engine, some, { measure: "grossProfit" });
    expect(document.parameters.measure).toBe("revenue");
    expect(document.notes.map(({ code }) => code)).toContain("cost-incomplete");
    expect(document.customers.every(({ grossProfit }) => grossProfit === null)).toBe(true);
  });

  test("[A1] [A6] the word of the other measure stands beside", async () => {
    const sold: Line[] = [
      { date: "2025-01-10", entity: "Cheap", revenue: "90.00", cost: "89.00" },
      { date: "2025-02-10", entity: "Dear", revenue: "10.00", cost: "1.00" },
    ];
    const document = await composeLines(engine, sold, {});
    expect(document.parameters.measure).toBe("grossProfit");
    expect(customerNamed(document, "Dear")).toMatchObject({
      abc: "A",
      share: 0.9,
      revenueShare: 0.1,
      otherAbc: "B",
    });
    expect(customerNamed(document, "Cheap")).toMatchObject({ abc: "B", otherAbc: "A" });
  });

  test("[L1] an as-of day leaves later lines out; a later one moves recency only", async () => {
    const facts = await loadLines(engine, lines);
    const earlier = await compose(engine, facts, { ...plainOptions, "as-of": "2025-02-28" });
    expect(earlier.totals.revenue).toBe("90.00");
    expect(earlier.period).toMatchObject({ last: "2025-02-11", steps: 2 });
    expect(customerNamed(earlier, "A").recencyDays).toBe(49);
    const now = await compose(engine, facts, plainOptions);
    const later = await compose(engine, facts, { ...plainOptions, "as-of": "2025-04-30" });
    expect(later.period).toEqual(now.period);
    expect(later.totals).toEqual(now.totals);
    expect(later.customers.map(({ recencyDays }) => recencyDays)).toEqual(
      now.customers.map(({ recencyDays }) => (recencyDays ?? 0) + 30),
    );
  });

  test("[L1] an as-of day before the first line leaves an empty, whole document", async () => {
    const facts = await loadLines(engine, lines);
    const document = await compose(engine, facts, { "as-of": "2024-12-31" });
    expect(v.safeParse(reportDocument, document).success).toBe(true);
    expect(document.customers).toEqual([]);
    expect(document.totals).toMatchObject({ revenue: "0.00", unnamedRevenue: "0.00" });
  });

  test("[F4] an empty table gives a whole document", async () => {
    const document = await composeLines(engine, []);
    expect(v.safeParse(reportDocument, document).success).toBe(true);
    expect(document.notes.map(({ code }) => code)).toEqual(["no-positive-value", "too-few-steps"]);
  });
});
