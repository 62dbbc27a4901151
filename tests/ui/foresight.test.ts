import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { PropertyValue } from "../../src/analysis/index.ts";
import { defaultSettings, type Settings } from "../../src/analysis/settings.ts";
import type { Engine } from "../../src/engines/engine.ts";
import { openNativeEngine } from "../../src/engines/native/native-engine.ts";
import type { ReportData } from "../../src/intake/report-data.ts";
import { composeReport, prepareTables } from "../../src/reports/compose.ts";
import type { ReportDocument } from "../../src/reports/document.ts";
import { Foresight } from "../../src/ui/session/foresight.ts";
import { likelySettings } from "../../src/ui/session/likely-settings.ts";
import type { ReportWish } from "../../src/ui/session/session.ts";
import { wishText } from "../../src/ui/session/wish-text.ts";
import { loadLines } from "../support/facts.ts";

const lines = ["2025-01-09", "2025-02-10", "2025-03-11", "2025-04-14"].flatMap((date) =>
  ["Alpha", "Beta"].map((entity) => ({ date, entity, revenue: "10.00", orderId: date })),
);

/** An engine that counts what it is asked. */
async function countingEngine(): Promise<Engine & { asked: number }> {
  const inner = await openNativeEngine();
  const engine = {
    asked: 0,
    run: ((query, options) => {
      engine.asked += 1;
      return inner.run(query, options);
    }) as Engine["run"],
    execute: ((statement, options) => {
      engine.asked += 1;
      return inner.execute(statement, options);
    }) as Engine["execute"],
    attach: inner.attach.bind(inner),
    version: () => inner.version(),
    close: () => inner.close(),
  };
  return engine;
}

describe("what is made ahead", () => {
  let engine: Engine & { asked: number };
  let data: ReportData;
  let document: ReportDocument;
  const begun: Promise<unknown>[] = [];
  const made: { document: ReportDocument; settings: Settings }[] = [];
  /** What the page has, by its wish. */
  const here = new Set<string>();
  let idle = true;
  const foresight = new Foresight({
    idle: () => idle,
    begun: (work) => {
      begun.push(work);
    },
    has: (one) => here.has(wishText(one)),
    made: (report, one) => {
      made.push({ document: report, settings: one.settings });
      here.add(wishText(one));
    },
  });
  const wish: ReportWish = {
    settings: { ...defaultSettings, step: "month" },
    locale: "en",
    links: [],
    drawn: [],
    merges: [],
  };
  const likely = (values: readonly PropertyValue[] = []) =>
    likelySettings(wish.settings, { facts: data.facts, largest: "name:Alpha", values });

  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    engine = await countingEngine();
    const facts = await loadLines(engine, lines);
    data = { facts, sources: [], title: "", where: [], adjustments: [] };
    document = await composeReport(engine, { ...data, ...wish });
    idle = true;
    begun.length = 0;
    made.length = 0;
    here.clear();
    here.add(wishText(wish));
    foresight.forget();
  });
  afterEach(async () => {
    foresight.stop();
    vi.useRealTimers();
    await engine.close();
  });

  const all = async (): Promise<void> => {
    for (;;) {
      const before = begun.length;
      vi.advanceTimersByTime(1_000);
      await Promise.allSettled(begun);
      // What follows a piece of work is begun in a turn of its own.
      await Promise.resolve();
      if (begun.length === before) return;
    }
  };

  test("is every report one press away, as it would be made when asked for", async () => {
    foresight.follow(engine, data, wish, document);
    await all();
    expect(made.map(({ settings }) => settings)).toEqual(likely());
    const afresh = await openNativeEngine();
    const facts = await loadLines(afresh, lines);
    for (const { document: ahead, settings } of made)
      expect(ahead).toEqual(
        await composeReport(afresh, { ...data, facts, ...wish, settings, fitModels: false }),
      );
    await afresh.close();
  });

  test("leaves the engine with the tables of the report on the page", async () => {
    foresight.follow(engine, data, wish, document);
    await all();
    expect(made.map(({ settings }) => settings.asOf)).toContain("2025-03-31");
    const before = engine.asked;
    await prepareTables(engine, { ...data, ...wish });
    expect(engine.asked).toBe(before);
  });

  test("gives way to a call, and goes on after it with what is left", async () => {
    foresight.follow(engine, data, wish, document);
    vi.advanceTimersByTime(1_000);
    expect(begun).toHaveLength(1);
    foresight.stop();
    await expect(begun[0]).rejects.toThrow("overtaken");
    vi.advanceTimersByTime(60_000);
    expect(begun).toHaveLength(1);
    expect(made).toHaveLength(0);
    foresight.resume();
    await all();
    expect(made.map(({ settings }) => settings)).toEqual(likely());
  });

  test("goes on from a report that the page had already", async () => {
    foresight.follow(engine, data, wish, document);
    await all();
    made.length = 0;
    const settings: Settings = { ...wish.settings, measure: "orders" };
    foresight.turnTo({ ...wish, settings });
    await all();
    expect(made.map((one) => one.settings)).toContainEqual({ ...settings, step: "quarter" });
    expect(made.map((one) => one.settings)).not.toContainEqual(wish.settings);
  });

  test("are filters only once somebody looks at them, the largest thirty of a property", async () => {
    const values = Array.from({ length: 40 }, (_, place) => ({
      property: "manager" as const,
      value: `Manager ${String(place)}`,
      revenue: "1.00",
    }));
    foresight.follow(engine, data, wish, document);
    await all();
    const before = made.length;
    foresight.lookAt(values);
    foresight.resume();
    await all();
    expect(made.slice(before).map(({ settings }) => settings.filters.values)).toEqual(
      values.slice(0, 30).map(({ value }) => ({ manager: value })),
    );
  });

  test("over other lines is made once, not again for every border", async () => {
    foresight.follow(engine, data, wish, document);
    await all();
    made.length = 0;
    const settings: Settings = {
      ...wish.settings,
      abc: { ...wish.settings.abc, borders: { a: "0.7", b: "0.9" } },
    };
    foresight.turnTo({ ...wish, settings });
    await all();
    expect(made.length).toBeGreaterThan(0);
    expect(made.filter((one) => one.settings.asOf !== null)).toEqual([]);
  });

  test("is nothing while somebody waits, nor for a book too large to keep twice", async () => {
    idle = false;
    foresight.follow(engine, data, wish, document);
    vi.advanceTimersByTime(1_000);
    idle = true;
    const [first] = document.customers;
    if (first === undefined) throw new Error("no customer");
    const many = { ...document, customers: new Array<typeof first>(20_000).fill(first) };
    foresight.follow(engine, data, wish, many);
    vi.advanceTimersByTime(1_000);
    expect(begun).toHaveLength(0);
  });
});

test("nobody looks ahead to what the file does not have", async () => {
  const engine = await openNativeEngine();
  const facts = await loadLines(engine, lines);
  await engine.close();
  const settings: Settings = { ...defaultSettings, step: "month" };
  const likely = likelySettings(settings, { facts, largest: null, values: [] });
  expect(
    likely
      .filter(({ abc, xyz, asOf }) => abc === settings.abc && xyz === settings.xyz && asOf === null)
      .map(({ measure, step, unit }) => [measure, step, unit]),
  ).toEqual([
    // No cost, no quantity, no groups and no persons; revenue is what "auto" means here.
    ["orders", "month", "entity"],
    ["auto", "quarter", "entity"],
    ["auto", "week", "entity"],
  ]);
  expect(likely.map(({ abc }) => abc.within)).toEqual(new Array(likely.length).fill(null));
});
