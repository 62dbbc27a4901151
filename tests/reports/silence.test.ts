import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seededDraw } from "../../scripts/demo/random.ts";
import { dayNumber, plainDate } from "../../src/domain/calendar.ts";
import type { Engine } from "../../src/engines/engine.ts";
import { openNativeEngine } from "../../src/engines/native/native-engine.ts";
import { measureWinBack } from "../../src/reports/bought-since.ts";
import { canonicalJson } from "../../src/reports/canonical.ts";
import { composeReport } from "../../src/reports/compose.ts";
import type { ReportDocument } from "../../src/reports/document.ts";
import {
  composeLines,
  compose,
  customerNamed,
  plainOptions,
  settings,
} from "../support/composing.ts";
import { engines } from "../support/engines.ts";
import { demo, loadCsv, loadLines, plainSource, type Line } from "../support/facts.ts";

const line = (date: string, entity: string, revenue: string, cost = "0.00"): Line => ({
  date,
  entity,
  revenue,
  cost,
});

describe.each(engines)("silence on %s", (_name, open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  });
  afterAll(() => engine.close());

  test("[L5] the stake is the value of the twelve months before the last purchase, its day included", async () => {
    const lines = [
      // The last purchase is on 15 May 2025: 16 May 2024 is the first day that counts.
      line("2024-05-15", "Alpha", "1000.00"),
      line("2024-05-16", "Alpha", "200.00", "150.00"),
      line("2025-01-10", "Alpha", "-30.00", "-10.00"),
      line("2025-05-15", "Alpha", "40.00", "10.00"),
      // What comes back after the last purchase is no longer of its year.
      line("2025-06-01", "Alpha", "-40.00", "-10.00"),
      line("2025-12-31", "Beta", "1.00"),
      line("2025-12-31", "Gamma", "-1.00"),
    ];
    const byRevenue = await composeLines(engine, lines);
    // 200 − 30 + 40.
    expect(customerNamed(byRevenue, "Alpha").stake).toBe("210.00");
    expect(customerNamed(byRevenue, "Gamma").stake).toBe("0.00");
    const byProfit = await composeLines(engine, lines, { ...plainOptions, measure: "grossProfit" });
    // 50 − 20 + 30.
    expect(customerNamed(byProfit, "Alpha").stake).toBe("60.00");
  });

  test("[L5] a year ago of 29 February is 28 February, which no longer counts", async () => {
    const document = await composeLines(engine, [
      line("2023-02-28", "Alpha", "100.00"),
      line("2023-03-01", "Alpha", "10.00"),
      line("2024-02-29", "Alpha", "1.00"),
    ]);
    expect(customerNamed(document, "Alpha").stake).toBe("11.00");
  });

  test("[L6] the next purchase is due for the active and the cooling, and for nobody else", async () => {
    const document = await composeLines(engine, [
      ...["2025-01-01", "2025-01-11", "2025-01-22"].map((day) => line(day, "Lost", "1.00")),
      // Intervals 30 and 31: median 30.5 days, rounded up to 31.
      ...["2025-04-01", "2025-05-01", "2025-06-01"].map((day) => line(day, "Active", "1.00")),
      line("2025-03-01", "Once", "1.00"),
      line("2025-06-10", "Never", "-1.00"),
    ]);
    expect(customerNamed(document, "Active")).toMatchObject({
      state: "active",
      nextDue: "2025-07-02",
    });
    expect(customerNamed(document, "Lost")).toMatchObject({ state: "lost", nextDue: null });
    expect(customerNamed(document, "Once").nextDue).toBeNull();
    expect(customerNamed(document, "Never").nextDue).toBeNull();
  });

  test("[L1] equal days count once; returns and lines of nothing are no purchase", async () => {
    const document = await composeLines(engine, [
      line("2025-01-01", "Alpha", "1.00"),
      line("2025-01-01", "Alpha", "2.00"),
      line("2025-01-05", "Alpha", "0.00"),
      line("2025-01-11", "Alpha", "3.00"),
      line("2025-01-13", "Alpha", "-3.00"),
      line("2025-01-21", "Beta", "1.00"),
    ]);
    expect(customerNamed(document, "Alpha")).toMatchObject({
      purchaseDates: 2,
      medianIntervalDays: 10,
      lastPurchase: "2025-01-11",
      recencyDays: 10,
    });
  });

  test("[L2] two dates are measured by the pooled median, which the report names", async () => {
    const document = await composeLines(engine, [
      line("2025-01-01", "Two", "1.00"),
      line("2025-03-01", "Two", "1.00"),
      // Intervals 10, 20 and 30, 30: their median is 25; those of Two, 59, are not among them.
      ...["2025-01-01", "2025-01-11", "2025-01-31"].map((day) => line(day, "Three", "1.00")),
      ...["2025-04-17", "2025-05-17", "2025-06-16"].map((day) => line(day, "Late", "1.00")),
    ]);
    expect(document.silence?.pooledMedianDays).toBe(25);
    // 107 days are more than 75 and 60, though less than three times its own 59.
    expect(customerNamed(document, "Two")).toMatchObject({
      recencyDays: 107,
      medianIntervalDays: 59,
      state: "lost",
      stateReason: "pooled-silence",
    });
  });

  test("[L5] a customer that bought after the day of its entry is won back, with the money since", async () => {
    const facts = await loadLines(engine, [
      line("2025-01-01", "Back", "100.00"),
      line("2025-03-10", "Back", "7.00"),
      line("2025-03-11", "Back", "20.00"),
      line("2025-04-01", "Back", "-5.00"),
      line("2025-01-01", "Away", "100.00"),
      line("2025-03-12", "Away", "-10.00"),
      line("2025-05-01", "Other", "1.00"),
    ]);
    const request = { facts, settings: settings(plainOptions) };
    const days = {
      "name:Back": "2025-03-10",
      "name:Away": "2025-03-10",
      "name:Gone": "2025-01-01",
    };
    expect(await measureWinBack(engine, request, days)).toEqual({
      "name:Back": { id: "name:Back", firstDay: "2025-03-11", value: "15.00" },
    });
    // An entry of another day asks about its own days: on 9 March it had yet to buy for 7.
    expect(await measureWinBack(engine, request, { "name:Back": "2025-03-09" })).toEqual({
      "name:Back": { id: "name:Back", firstDay: "2025-03-10", value: "22.00" },
    });
    expect(await measureWinBack(engine, request, {})).toEqual({});
  });
});

describe("the demo company", () => {
  let engine: Engine;
  let document: ReportDocument;
  beforeAll(async () => {
    engine = await openNativeEngine();
    document = await compose(engine, await loadCsv(engine, demo), plainOptions);
  });
  afterAll(() => engine.close());

  test("[L2] [L5] what stands on the lost and the cooling", () => {
    // Summed from the lines of the file by another program.
    expect(document.silence).toMatchObject({
      stakeLost: "16377632.07",
      pooledMedianDays: 9,
      repeaters: 45,
    });
    expect(customerNamed(document, 'АО "Нордвал"').stake).toBe("8312179.10");
    expect(customerNamed(document, 'ООО "Кремблок"')).toMatchObject({
      state: "cooling",
      stake: "3101287.77",
      nextDue: "2025-12-17",
    });
    expect(customerNamed(document, 'ООО "Дюрасвет"')).toMatchObject({
      state: "cooling",
      stake: "1617552.98",
    });
    expect(customerNamed(document, 'ООО "Иксалит"')).toMatchObject({
      recencyDays: 121,
      medianIntervalDays: 357.5,
      nextDue: "2026-08-13",
    });
    expect(customerNamed(document, 'ООО "Иксалит"').state).not.toBe("lost");
  });

  test("[L4] 45 who bought again are too few for a model, and no number is made up", () => {
    const refused = { refused: "too-few-repeaters" };
    expect(document.silence?.models).toEqual({ bgnbd: refused, paretoNbd: refused });
    expect(document.customers.every(({ alive }) => alive === undefined)).toBe(true);
  });

  test("another factor of [L2] asks the engine nothing", async () => {
    let asked = 0;
    const counting: Engine = {
      ...engine,
      run: (...call) => {
        asked += 1;
        return engine.run(...call);
      },
      execute: (...call) => {
        asked += 1;
        return engine.execute(...call);
      },
    };
    const facts = await loadCsv(engine, demo);
    await compose(counting, facts, plainOptions);
    asked = 0;
    const strict = await compose(counting, facts, { ...plainOptions, lost: "2.5,50" });
    expect(asked).toBe(0);
    // 52 days are more than 2.5 × 15 and more than 50.
    expect(customerNamed(strict, 'ООО "Дюрасвет"').state).toBe("lost");
  });
});

describe("[L4] a book of which enough buy again", () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openNativeEngine();
  });
  afterAll(() => engine.close());

  /** 180 customers, quick and slow, short-lived and faithful. */
  function book(): readonly Line[] {
    const draw = seededDraw(7);
    const waiting = (mean: number) => Math.ceil(-Math.log((draw(1e6) + 0.5) / 1e6) * mean);
    const start = dayNumber("2024-01-01");
    return Array.from({ length: 180 }, (_, index) => {
      const pace = [8, 20, 60][index % 3] ?? 8;
      const life = waiting([30, 300, 4_000][draw(3)] ?? 30);
      const first = draw(200);
      const lines: Line[] = [];
      for (let day = first; day < 720 && day <= first + life; day += waiting(pace))
        lines.push(line(plainDate(start + day), `Customer ${String(index)}`, "10.00"));
      return lines;
    }).flat();
  }

  const composeWith = async (lines: readonly Line[], fitModels: boolean, signal?: AbortSignal) => {
    const facts = await loadLines(engine, lines);
    return composed(facts, fitModels, signal);
  };
  const composed = (
    facts: Awaited<ReturnType<typeof loadLines>>,
    fitModels: boolean,
    signal?: AbortSignal,
  ) =>
    composeReport(
      engine,
      {
        facts,
        sources: [plainSource],
        settings: settings(plainOptions),
        locale: "en",
        title: "Sales",
        where: [],
        fitModels,
      },
      signal === undefined ? {} : { signal },
    );

  test("the report waits for no model; asked for, it has them, and then they are known", async () => {
    const facts = await loadLines(engine, book());
    const without = await composed(facts, false);
    expect(without.silence?.repeaters).toBeGreaterThanOrEqual(100);
    expect(without.silence?.models).toBeUndefined();
    const fitted = await composed(facts, true);
    expect(fitted.silence?.models?.paretoNbd).toHaveProperty("parameters.beta");
    const chances = fitted.customers.map(({ alive }) => alive?.paretoNbd ?? Number.NaN);
    expect(chances.every((chance) => chance >= 0 && chance <= 1)).toBe(true);
    const oneTime = fitted.customers.filter(({ state }) => state === "one-time");
    expect(oneTime.every(({ alive }) => alive?.bgnbd === null)).toBe(true);
    expect(canonicalJson(await composed(facts, false))).toBe(canonicalJson(fitted));
  });

  test("[F5] the lines in another order give the same bytes", async () => {
    const one = await composeWith(book(), true);
    const other = await composeWith(book().toReversed(), true);
    expect(canonicalJson(other)).toBe(canonicalJson(one));
  });

  test("fitting can be called off", async () => {
    const facts = await loadLines(engine, book());
    await composed(facts, false);
    const controller = new AbortController();
    const fitting = composed(facts, true, controller.signal);
    setTimeout(() => controller.abort(new Error("called off")));
    await expect(fitting).rejects.toThrow("called off");
    expect((await composed(facts, false)).silence?.models).toBeUndefined();
  });
});
