import { readFileSync } from "node:fs";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { optionNames, settingsFromOptions } from "../../src/analysis/options.ts";
import type { Settings } from "../../src/analysis/settings.ts";
import type { Engine } from "../../src/engines/engine.ts";
import { openNativeEngine } from "../../src/engines/native/native-engine.ts";
import type { IntakeChoices } from "../../src/intake/contract.ts";
import { canonicalJson } from "../../src/reports/canonical.ts";
import type { ReportRequest } from "../../src/reports/compose.ts";
import { goldenCases } from "../support/generated-cases.ts";
import { exportOf, intakeCases } from "../support/intake-cases.ts";
import { linkOf } from "../support/party-links.ts";
import { remade, reportOnFiles } from "../support/remade.ts";
import { runs } from "../support/runs.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await openNativeEngine();
});
afterAll(() => engine.close());

/** Some values of every setting, those of names from the demo set. */
const values: Readonly<Record<(typeof optionNames)[number], readonly string[]>> = {
  unit: ["customer", "group", "keyPerson"],
  measure: ["revenue", "grossProfit", "quantity", "orders"],
  "abc-rule": ["share", "rank", "curve"],
  abc: ["0.7,0.9", "0.5,0.999999", "0.8,0.95", "0.2,0.05"],
  "abc-within": ["manager", "department", "region", "category"],
  xyz: ["variation"],
  "xyz-borders": ["0.75,0.4", "0.2,0.6", "0.9,0.000001"],
  step: ["week", "month", "quarter"],
  since: ["firstPurchase"],
  partial: ["include"],
  deviation: ["sample"],
  seasons: ["remove"],
  "as-of": ["2024-06-30", "2025-03-31", "2025-12-31"],
  dependency: ["0.05,0.15,0.5"],
  lost: ["2,30", "1.5,0"],
  from: ["2023-07-01"],
  to: ["2025-03-31", "2030-01-01"],
  manager: ["Лапкотина Е. В."],
  department: ["nowhere"],
  region: ["nowhere"],
  category: ["Щитовое оборудование"],
  lose: ["tax:0000012373", "manager:Лапкотина Е. В.,tax:0000098966", "name:a%2Cb"],
  "fixed-costs": ["100000", "0.5"],
  reserve: ["3000000.25"],
};

/** Any settings that the command line takes: options that do not go together are not asked for. */
const someSettings: fc.Arbitrary<Settings> = fc
  .record(Object.fromEntries(optionNames.map((name) => [name, fc.constantFrom(...values[name])])), {
    requiredKeys: [],
  })
  .map(settingsFromOptions)
  .filter((read) => read.ok)
  .map((read) => read.value);

const demo = { name: "demo_1c.csv", bytes: new Blob([readFileSync("data/demo_1c.csv")]) };

const readings: fc.Arbitrary<IntakeChoices> = fc.record(
  {
    mapping: fc.constantFrom({ costOfSales: null }, { manager: null, category: null }),
    where: fc.constantFrom(["Регион!=Москва"], []),
    currency: fc.constantFrom("EUR"),
    tables: fc.constantFrom({ "demo_1c.csv": { mapping: { quantity: null } } }),
  },
  { requiredKeys: [] },
);

const entities = [
  { name: 'ООО "Брангор Снаб"', taxId: "0000012373" },
  { name: 'ООО "Кремблок"', taxId: "0000098966" },
];
const byHand: fc.Arbitrary<Partial<ReportRequest>> = fc.record(
  {
    links: fc.constant([
      linkOf({ taxId: "0000012373", customer: "Together", keyPerson: "Somebody" }),
      linkOf({ entity: "Nobody of these", customer: "Together" }),
    ]),
    drawn: fc.constant([{ as: "keyPerson" as const, name: "Somebody else", entities }]),
    merges: fc.constant([{ customer: "Together", entities }]),
    tags: fc.constant([
      { id: "tax:0000012373", name: "Брангор", types: ["expert" as const], potential: "1000" },
      { id: "tax:1", name: "Of another file", types: ["partner" as const], potential: null },
    ]),
    fitModels: fc.constant(true),
    title: fc.constant("A title of one's own"),
    locale: fc.constantFrom("ru" as const, "en" as const),
  },
  { requiredKeys: [] },
);

describe("[R3] a report and its files make the same report again, byte for byte", () => {
  test("whatever its settings, its links and how its file was read", async () => {
    await fc.assert(
      fc.asyncProperty(someSettings, readings, byHand, async (settings, choices, wish) => {
        const report = await reportOnFiles(engine, [demo], choices, { settings, ...wish });
        if (report === null) return expect.fail("the demo set was not read");
        const again = await remade(engine, report, [demo]);
        expect(canonicalJson(again)).toBe(canonicalJson(report));
      }),
      { numRuns: runs(3, 200) },
    );
  }, 600_000);

  const settings = settingsFromOptions({ unit: "customer" });
  const wish = { settings: settings.ok ? settings.value : expect.fail("refused") };

  test("on files worked out by hand, with what was fixed about their reading", async () => {
    const short = intakeCases.filter(
      ({ choices }, index) => Object.keys(choices).length > 0 || index % runs(8, 1) === 0,
    );
    for (const { name, input, choices } of short) {
      const files = [exportOf(input)];
      const report = await reportOnFiles(engine, files, choices, wish);
      if (report === null) continue;
      expect(canonicalJson(await remade(engine, report, files)), name).toBe(canonicalJson(report));
    }
  }, 120_000);

  const chosen = goldenCases.filter(
    ({ expected }, index) =>
      expected.problem === undefined &&
      (expected.choices !== undefined || index % runs(20, 1) === 0),
  );
  test(`on ${String(chosen.length)} generated files of every kind`, async () => {
    for (const { name, expected, files } of chosen) {
      const exports = (await files()).map((file) => exportOf(file.bytes, file.name));
      const report = await reportOnFiles(engine, exports, expected.choices ?? {}, wish);
      if (report === null) continue;
      const again = await remade(engine, report, exports);
      expect(canonicalJson(again), name).toBe(canonicalJson(report));
    }
  }, 600_000);
});
