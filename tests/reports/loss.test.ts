import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Engine } from "../../src/engines/engine.ts";
import { openNativeEngine } from "../../src/engines/native/native-engine.ts";
import type { ReportDocument } from "../../src/reports/document.ts";
import type { Loss } from "../../src/reports/document/loss.ts";
import { encodeLink } from "../../src/reports/link/encode-link.ts";
import { openLink } from "../../src/reports/link/open-link.ts";
import { maskReport } from "../../src/reports/masking/mask-report.ts";
import { compose, composeLines } from "../support/composing.ts";
import { engines } from "../support/engines.ts";
import { demo, loadCsv, type Line } from "../support/facts.ts";

/*
 * The figures of the sample company were worked out over data/demo_lines.csv by a program of its own in
 * exact decimals and fractions: sums by INN less those of the INNs that go, shares of the positive rest.
 */

const lossOf = ({ loss }: ReportDocument): Loss => {
  if (loss === undefined) throw new Error("no loss in the document");
  return loss;
};

const key = new Uint8Array(32).fill(1);
const P01 = "person:Пестрогоров В. Л.";
const M1 = "manager:Лапкотина Е. В.";

describe.each(engines)("[D4] the sample company on %s", (_name, open) => {
  const documents = new Map<string, ReportDocument>();
  beforeAll(async () => {
    const engine = await open();
    const facts = await loadCsv(engine, demo);
    const options: Readonly<Record<string, Readonly<Record<string, string>>>> = {
      nobody: {},
      person: { lose: P01, "fixed-costs": "2100000", reserve: "1500000" },
      revenue: { lose: P01, measure: "revenue" },
      manager: { lose: M1 },
      both: { lose: `${P01},${M1}` },
      "one company": { lose: "tax:0000012373", unit: "keyPerson" },
      costs: { "fixed-costs": "2100000" },
    };
    for (const [what, chosen] of Object.entries(options))
      documents.set(what, await compose(engine, facts, chosen));
    await engine.close();
    // Seven reports by an engine without threads take their time.
  }, 60_000);
  const lossIn = (what: string): Loss => lossOf(documents.get(what) ?? ({} as ReportDocument));

  test("nobody named, nothing asked", () => {
    expect(documents.get("nobody")?.loss).toBeUndefined();
    expect(documents.get("nobody")?.parameters.loss).toBeUndefined();
  });

  test("a person goes with three companies: revenue, gross profit, base, HHI, effective number", () => {
    const { parties, before, after, unknown } = lossIn("person");
    expect(unknown).toEqual([]);
    expect(parties).toMatchObject([
      {
        id: P01,
        kind: "keyPerson",
        name: "Пестрогоров В. Л.",
        entities: 3,
        revenue: "125090727.54",
        grossProfit: "27284525.04",
        removed: "27284525.04",
        members: [
          { name: 'ООО "Брангор Снаб"', value: "17772965.55" },
          { name: 'АО "Велитрон"', value: "5632405.01" },
          { name: 'ООО "Гардовик"', value: "3879154.48" },
        ],
      },
    ]);
    expect(before).toMatchObject({
      revenue: "419337279.37",
      grossProfit: "101317408.65",
      value: "101317408.65",
      base: "101338015.90",
      customers: 52,
    });
    expect(before.hhi).toBeCloseTo(665.8229, 4);
    // 419 337 279.37 − 125 090 727.54
    expect(after).toMatchObject({
      revenue: "294246551.83",
      grossProfit: "74032883.61",
      base: "74053490.86",
      customers: 49,
    });
    expect(after.hhi).toBeCloseTo(585.5475, 4);
    expect(after.effectiveNumber).toBeCloseTo(17.078, 4);
    expect(after.largest[0]).toMatchObject({ name: 'ООО "Долмарк Строй"', status: "key" });
    expect(after.largest[0]?.share).toBeCloseTo(0.164902, 6);
  });

  test("who leaves stands before and not after; who stays stands on both sides", () => {
    const { before, after } = lossIn("person");
    const names = (side: Loss["before"]) => side.largest.map(({ name }) => name);
    expect(names(before)).toContain('ООО "Брангор Снаб"');
    expect(names(after)).not.toContain('ООО "Брангор Снаб"');
    expect(names(before)).toEqual(expect.arrayContaining(names(after)));
    expect(before.largest.map(({ value }) => Number(value))).toEqual(
      before.largest.map(({ value }) => Number(value)).toSorted((one, other) => other - one),
    );
  });

  test("months of a reserve on the last twelve full months", () => {
    // Now 32 626 011.81 in twelve months; 23 528 793.32 without the three, 1 671 206.68 short of
    // 12 × 2 100 000, so that 1 500 000 last 12 × 1 500 000 / 1 671 206.68 months.
    expect(lossIn("person").survival).toEqual({
      fixedCosts: "2100000.00",
      reserve: "1500000.00",
      monthlyGrossProfitNow: "2718834.32",
      monthlyGrossProfit: "1960732.78",
      monthsCounted: 12,
      months: 10.770660634267,
    });
  });

  test("costs alone say whether they are covered, with nobody gone", () => {
    const { parties, before, after, survival } = lossIn("costs");
    expect(parties).toEqual([]);
    expect(after).toEqual(before);
    expect(survival).toMatchObject({ reserve: null, months: null });
    expect(survival?.monthlyGrossProfit).toBe(survival?.monthlyGrossProfitNow);
  });

  test("by revenue the shares are those of revenue", () => {
    const { after } = lossIn("revenue");
    expect(after).toMatchObject({ base: "294315402.47", value: "294246551.83" });
    expect(after.hhi).toBeCloseTo(716.3262, 4);
    expect(after.largest[0]?.share).toBeCloseTo(0.184198, 6);
  });

  test("[D5] a manager takes the customers whose latest line is hers", () => {
    const { parties, after } = lossIn("manager");
    expect(parties).toMatchObject([{ kind: "manager", name: "Лапкотина Е. В.", entities: 3 }]);
    expect(after).toMatchObject({ revenue: "252407642.16", grossProfit: "65700443.44" });
    expect(after.hhi).toBeCloseTo(433.0244, 4);
  });

  test("a person and a manager share two companies, whose money goes once", () => {
    const { parties, after } = lossIn("both");
    expect(after).toMatchObject({ revenue: "240034200.07", customers: 48 });
    expect(after.hhi).toBeCloseTo(449.7061, 4);
    // 101 317 408.65 − 61 821 288.96, of which the person takes 27 284 525.04.
    expect(parties.map(({ removed }) => removed)).toEqual(["27284525.04", "12211594.65"]);
    expect(parties[1]?.members.map(({ name }) => name)).toEqual(['ООО "Долмарк Строй"']);
  });

  test("a person who loses one of three companies stays with two", () => {
    const { before, after } = lossIn("one company");
    expect([before.customers, after.customers]).toEqual([40, 40]);
    expect(after).toMatchObject({ base: "83565050.35", value: "83544443.10" });
    expect(after.largest.slice(0, 2)).toMatchObject([
      { name: "Зубривская К. М.", value: "15317516.04" },
      { name: "Пестрогоров В. Л.", value: "9511559.49", status: "key" },
    ]);
  });
});

describe("[D4] books on the edge", () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openNativeEngine();
  });
  afterAll(() => engine.close());
  const at = (entity: string, revenue: string, cost?: string): Line => ({
    date: "2025-03-03",
    entity,
    revenue,
    ...(cost === undefined ? {} : { cost }),
  });
  const lose = async (lines: readonly Line[], options: Readonly<Record<string, string>>) =>
    lossOf(await composeLines(engine, lines, options));

  test("everyone gone: sums of 0, no shares, no concentration", async () => {
    const { after } = await lose([at("A", "10.00"), at("B", "5.00")], { lose: "name:A,name:B" });
    expect(after).toEqual({
      revenue: "0.00",
      grossProfit: null,
      value: "0.00",
      base: "0.00",
      customers: 0,
      hhi: null,
      effectiveNumber: null,
      largest: [],
    });
  });

  test("a party below 0 goes: more is left than there was, the base stays", async () => {
    const { parties, before, after } = await lose([at("A", "10.00"), at("B", "-4.00")], {
      lose: "name:B",
    });
    expect([before.value, after.value]).toEqual(["6.00", "10.00"]);
    expect([before.base, after.base]).toEqual(["10.00", "10.00"]);
    expect(parties[0]).toMatchObject({ value: "-4.00", share: 0 });
  });

  test("only one below 0 is left: base 0, null, never NaN", async () => {
    const { after } = await lose([at("A", "10.00"), at("B", "-4.00")], { lose: "name:A" });
    expect(after).toMatchObject({ base: "0.00", hhi: null, effectiveNumber: null });
    expect(after.largest[0]).toMatchObject({ share: 0, status: "none" });
    expect(JSON.stringify(after)).not.toContain("NaN");
  });

  test("one entity can be left critical by the loss of another", async () => {
    // 30 of 160 is 18.75 %; 30 of 90 is a third, and so are the other two.
    const lines = ["70.00", "30.00", "30.00", "30.00"].map((sum, place) =>
      at(`C${String(place)}`, sum),
    );
    const { before, after } = await lose(lines, { lose: "name:C0" });
    expect(before.largest.map(({ status }) => status)).toEqual(["critical", "key", "key", "key"]);
    expect(after.largest.map(({ status }) => status)).toEqual(["critical", "critical", "critical"]);
  });

  test("without cost there is no answer about months", async () => {
    const { survival } = await lose([at("A", "10.00"), at("B", "5.00")], {
      lose: "name:A",
      "fixed-costs": "3",
      reserve: "9",
    });
    expect(survival).toBeNull();
  });

  test("a reserve without end, and one of nothing", async () => {
    const lines = ["2025-01-31", "2025-02-28"].flatMap((date) => [
      { ...at("A", "10.00", "4.00"), date },
      { ...at("B", "5.00", "4.00"), date },
    ]);
    const options = { lose: "name:A", reserve: "9" };
    const facts = { statedPeriod: { first: "2025-01-01", last: "2025-02-28" } };
    const months = async (costs: string, reserve: string) => {
      const chosen = { ...options, "fixed-costs": costs, reserve };
      return lossOf(await composeLines(engine, lines, chosen, facts)).survival;
    };
    // B leaves 1.00 a month.
    expect(await months("1", "9")).toMatchObject({ monthsCounted: 2, months: null });
    expect(await months("4", "9")).toMatchObject({ monthlyGrossProfit: "1.00", months: 3 });
    expect(await months("4", "0")).toMatchObject({ months: 0 });
  });

  test("[R4] a masked report and its link tell the same loss without a name", async () => {
    const lines = [at("Secret one", "10.00"), at("Secret two", "5.00")].map((line, place) => ({
      ...line,
      keyPerson: "Secret person",
      manager: `Secret manager ${String(place)}`,
    }));
    const document = await composeLines(engine, lines, {
      lose: "manager:Secret manager 0,name:Secret two,person:Secret stranger",
      "fixed-costs": "3",
      reserve: "9",
    });
    const masked = await maskReport(document, key);
    expect(JSON.stringify(masked)).not.toContain("Secret");
    expect(masked.parameters.loss?.parties).toHaveLength(3);
    expect(masked.loss?.parties.map(({ id }) => id)).toEqual(
      masked.parameters.loss?.parties.slice(0, 2),
    );
    expect(masked.loss?.unknown).toEqual(masked.parameters.loss?.parties.slice(2));
    expect(masked.loss?.after.revenue).toBe("0.00");
    const named = new Map(masked.customers.map(({ id, name }) => [id, name]));
    for (const { id, name } of masked.loss?.before.largest ?? []) expect(named.get(id)).toBe(name);
    const link = await encodeLink(document, { names: "masked", pseudonymKey: key });
    const opened = await openLink(link);
    expect(opened).toMatchObject({ ok: true, value: { loss: masked.loss } });
  });
});
