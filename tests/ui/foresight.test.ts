import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { defaultSettings } from "../../src/analysis/settings.ts";
import type { Engine } from "../../src/engines/engine.ts";
import { openNativeEngine } from "../../src/engines/native/native-engine.ts";
import { composeReport, type ReportRequest } from "../../src/reports/compose.ts";
import { Foresight } from "../../src/ui/session/foresight.ts";
import { likelySettings } from "../../src/ui/session/likely-settings.ts";
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

describe("what is reckoned ahead", () => {
  let engine: Engine & { asked: number };
  let request: ReportRequest;
  const begun: Promise<unknown>[] = [];
  let idle = true;
  const foresight = new Foresight(
    () => idle,
    (work) => {
      begun.push(work);
    },
  );

  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    engine = await countingEngine();
    const facts = await loadLines(engine, lines);
    request = {
      facts,
      sources: [],
      settings: { ...defaultSettings, step: "month" },
      locale: "en",
      title: "",
      where: [],
    };
    idle = true;
    begun.length = 0;
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

  test("every measure and step that the file has finds its answers ready", async () => {
    foresight.follow(engine, request, await composeReport(engine, request));
    await all();
    const before = engine.asked;
    for (const settings of likelySettings(request.settings, request.facts))
      await composeReport(engine, { ...request, settings });
    expect(engine.asked).toBe(before);
    expect(begun).toHaveLength(3);
  });

  test("gives way to a call, and goes on after it with what is left", async () => {
    foresight.follow(engine, request, await composeReport(engine, request));
    vi.advanceTimersByTime(1_000);
    expect(begun).toHaveLength(1);
    foresight.stop();
    await expect(begun[0]).rejects.toThrow("overtaken");
    vi.advanceTimersByTime(60_000);
    expect(begun).toHaveLength(1);
    foresight.resume();
    await all();
    expect(begun).toHaveLength(4);
  });

  test("does nothing while somebody waits, nor for a book too large to keep twice", async () => {
    const document = await composeReport(engine, request);
    idle = false;
    foresight.follow(engine, request, document);
    vi.advanceTimersByTime(1_000);
    idle = true;
    const [first] = document.customers;
    if (first === undefined) throw new Error("no customer");
    const many = { ...document, customers: new Array<typeof first>(20_000).fill(first) };
    foresight.follow(engine, request, many);
    vi.advanceTimersByTime(1_000);
    expect(begun).toHaveLength(0);
  });
});

test("nobody looks ahead to what the file does not have", async () => {
  const engine = await openNativeEngine();
  const facts = await loadLines(engine, lines);
  await engine.close();
  const likely = likelySettings({ ...defaultSettings, step: "month" }, facts);
  expect(likely.map(({ measure, step, unit }) => [measure, step, unit])).toEqual([
    // No cost, no quantity, no groups and no persons; revenue is what "auto" means here.
    ["orders", "month", "entity"],
    ["auto", "quarter", "entity"],
    ["auto", "week", "entity"],
  ]);
});
