import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { abcRules } from "../../src/analysis/settings.ts";
import type { Engine } from "../../src/engines/engine.ts";
import { openNativeEngine } from "../../src/engines/native/native-engine.ts";
import type { ReportDocument } from "../../src/reports/document.ts";
import { composeLines, customerNamed, plainOptions } from "../support/composing.ts";
import { engines } from "../support/engines.ts";
import type { Line } from "../support/facts.ts";
import { runs } from "../support/runs.ts";

const line = (date: string, entity: string, revenue: string, more: Partial<Line> = {}): Line => ({
  date,
  entity,
  revenue,
  ...more,
});

const lettersOf = (document: ReportDocument) =>
  Object.fromEntries(document.customers.map(({ name, abc }) => [name, abc]));

describe.each(engines)("classes of a small book on %s", (_name, open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  });
  afterAll(() => engine.close());

  const ofManagers: readonly Line[] = [
    line("2025-01-10", "Alpha", "80.00", { manager: "Ivanov" }),
    line("2025-02-10", "Alpha", "10.00", { manager: "Petrov" }),
    line("2025-02-11", "Beta", "10.00", { manager: "Ivanov" }),
    line("2025-03-11", "Gamma", "5.00", { manager: "Petrov" }),
    line("2025-03-12", "Delta", "1.00"),
  ];

  test("[A5] inside a manager: by the latest line, who has none among their like", async () => {
    const document = await composeLines(engine, ofManagers, {
      ...plainOptions,
      "abc-within": "manager",
    });
    // Petrov has Alpha with all its 90 and Gamma with 5, before whom 90 of 95 are 94.7 %.
    expect(lettersOf(document)).toEqual({ Alpha: "A", Beta: "A", Gamma: "B", Delta: "A" });
    expect(document.customers.map(({ name, rank, within }) => [name, rank, within])).toEqual([
      ["Alpha", 1, "Petrov"],
      ["Beta", 1, "Ivanov"],
      ["Gamma", 2, "Petrov"],
      ["Delta", 1, null],
    ]);
    expect(customerNamed(document, "Gamma").shareBefore).toBe(0.947368421053);
    // Shares stay those of the whole book of 106.
    expect(customerNamed(document, "Alpha").share).toBe(0.849056603774);
    expect(document.parameters.abc).toMatchObject({ within: "manager" });
  });

  test("[A5] inside a category: that of most revenue, of equal ones the first by name", async () => {
    const document = await composeLines(
      engine,
      [
        line("2025-01-10", "Alpha", "60.00", { category: "Bolts" }),
        line("2025-03-20", "Alpha", "40.00", { category: "Anchors" }),
        line("2025-02-10", "Beta", "5.00", { category: "Bolts" }),
        line("2025-02-11", "Beta", "5.00", { category: "Anchors" }),
        line("2025-02-12", "Gamma", "4.00"),
      ],
      { ...plainOptions, "abc-within": "category" },
    );
    expect(document.customers.map(({ name, within }) => [name, within])).toEqual([
      ["Alpha", "Bolts"],
      ["Beta", "Anchors"],
      ["Gamma", null],
    ]);
    expect(lettersOf(document)).toEqual({ Alpha: "A", Beta: "A", Gamma: "A" });
  });

  test.each([
    // All on one day, so that neither a step nor a return can be left out: each pair of borders counts four times.
    ["before 97.5 %", ["90.00", "7.50", "2.50"], 2, { A: 0, B: 0, C: 12 }],
    ["before 93.5 %", ["93.50", "4.50", "2.00"], 1, { A: 0, B: 8, C: 4 }],
    ["before 84.5 %", ["84.50", "10.00", "5.50"], 1, { A: 4, B: 8, C: 0 }],
    ["before 75.5 %", ["75.50", "20.00", "4.50"], 1, { A: 8, B: 4, C: 0 }],
  ])("[A6] borders are moved by 5 and 2 per cent, no more: %s", async (_, sums, at, classes) => {
    const lines = sums.map((sum, index) => line("2025-01-15", `Customer ${String(index)}`, sum));
    const { customers } = await composeLines(engine, lines);
    expect(customers[at]?.certainty.classes).toEqual(classes);
  });

  test("[A6] own shares have no borders to move: four variants of step and returns", async () => {
    const document = await composeLines(
      engine,
      [
        line("2025-01-10", "First", "79.00"),
        line("2025-02-10", "Second", "11.00"),
        line("2025-03-10", "Second", "-1.50"),
        line("2025-03-31", "Third", "11.50"),
      ],
      { ...plainOptions, "abc-rule": "share" },
    );
    // Second: 9.5 % of 100; without returns 11 of 101.5; without March 11 of 90 either way.
    expect(customerNamed(document, "Second")).toMatchObject({
      abc: "B",
      certainty: { same: 1, of: 4, classes: { A: 3, B: 1, C: 0 } },
    });
    // Third: 11.5 %, 11.3 %; without March nothing.
    expect(customerNamed(document, "Third")).toMatchObject({
      abc: "A",
      certainty: { same: 2, of: 4, classes: { A: 2, B: 0, C: 2 } },
    });
    expect(document.parameters.abc).toEqual({ rule: "share", a: 0.1, b: 0.01 });
  });

  test("[A5] two measures at once: profit and revenue rank differently", async () => {
    const document = await composeLines(
      engine,
      [
        line("2025-01-10", "Rich", "30.00", { cost: "10.00" }),
        line("2025-02-10", "Poor", "90.00", { cost: "87.00" }),
        line("2025-03-10", "Small", "2.00", { cost: "1.00" }),
      ],
      {},
    );
    // Profit 20, 3 and 1: before Poor 83 %, before Small 96 %. Revenue 90, 30 and 2: 74 % and 98 %.
    expect(document.customers.map(({ name, abc, otherAbc }) => [name, abc, otherAbc])).toEqual([
      ["Rich", "A", "A"],
      ["Poor", "B", "A"],
      ["Small", "C", "C"],
    ]);
  });

  test("[A7] classes of full quarters on the twelve months before", async () => {
    const document = await composeLines(
      engine,
      [
        line("2024-01-15", "Alpha", "80.00"),
        line("2024-05-15", "Beta", "10.00"),
        line("2025-03-10", "Beta", "100.00"),
        line("2024-06-15", "Gamma", "-5.00"),
      ],
      plainOptions,
      { statedPeriod: { first: "2024-01-01", last: "2025-03-31" } },
    );
    // 2024: Alpha 80, then Beta behind 89 %. April 2024 to March 2025: Beta alone.
    expect(document.history).toEqual({
      quarters: ["2024-Q4", "2025-Q1"],
      customers: [
        { id: "name:Beta", classes: ["B", "A"] },
        { id: "name:Alpha", classes: ["A", null] },
      ],
    });
  });

  const monthly = (count: number, revenue: (month: number) => string): readonly Line[] =>
    Array.from({ length: count }, (_, index) =>
      line(
        `${String(2023 + Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, "0")}-15`,
        "Alpha",
        revenue(index % 12),
      ),
    );
  const withDecember = (month: number): string => (month === 11 ? "24.00" : "12.00");
  const twoYears = { statedPeriod: { first: "2023-01-01", last: "2024-12-31" } };
  const byVariation = { ...plainOptions, xyz: "variation", seasons: "remove" };

  test("[X2] without the portfolio's seasons a seasonal customer is even", async () => {
    const lines = monthly(24, withDecember);
    // Mean 13, variance (11·1 + 121)/12 = 11: variation √11/13, over the border of X.
    const [kept, removed] = [
      await composeLines(engine, lines, { ...byVariation, seasons: "keep" }, twoYears),
      await composeLines(engine, lines, byVariation, twoYears),
    ];
    expect(customerNamed(kept, "Alpha")).toMatchObject({ variation: 0.255124983873, xyz: "Y" });
    expect(customerNamed(removed, "Alpha")).toMatchObject({ mean: 13, xyz: "X" });
    expect(customerNamed(removed, "Alpha").variation).toBeCloseTo(0, 9);
    expect(removed.parameters.xyz.seasons).toBe("remove");
  });

  test("[X2] quarters add up months without seasons, weeks take their month's", async () => {
    const lines = monthly(24, withDecember);
    const quarters = await composeLines(
      engine,
      lines,
      { ...byVariation, step: "quarter" },
      twoYears,
    );
    expect(customerNamed(quarters, "Alpha")).toMatchObject({ mean: 39, xyz: "X" });
    const weeks = await composeLines(engine, lines, { ...byVariation, step: "week" }, twoYears);
    // 24 purchases of 13 each in 105 weeks, the last of which begins on 30 December 2024.
    expect(customerNamed(weeks, "Alpha").mean).toBeCloseTo((24 * 13) / weeks.period.stepsUsed, 9);
  });

  test("[X2] [F6] too short for seasons: they stay, and the report says so", async () => {
    const lines = monthly(24, withDecember).slice(1);
    const from = { statedPeriod: { first: "2023-02-01", last: "2024-12-31" } };
    const document = await composeLines(engine, lines, byVariation, from);
    const kept = await composeLines(engine, lines, { ...byVariation, seasons: "keep" }, from);
    expect(document.notes.map(({ code }) => code)).toContain("seasons-too-short");
    expect(document.customers).toEqual(kept.customers);
  });

  test("[X3] where everyone buys alike nothing is offered", async () => {
    const lines = Array.from({ length: 40 }, (_, week) => {
      const day = new Date(Date.UTC(2025, 0, 6 + 7 * week)).toISOString().slice(0, 10);
      return ["Alpha", "Beta", "Gamma"].map((name) => line(day, name, "10.00"));
    }).flat();
    const document = await composeLines(engine, lines, plainOptions);
    expect(document.notes).toContainEqual({
      code: "one-xyz-class",
      class: "X",
      share: 1,
      offer: null,
    });
  });

  test("[X4] the other reading stands beside, with the reason where it differs", async () => {
    const series = ["1.00", "1.00", "1.00", "3.00", "3.00", "3.00"];
    const lines = series.flatMap((revenue, month) => [
      line(`2025-0${String(month + 1)}-15`, "Growing", revenue),
      line(`2025-0${String(month + 1)}-15`, "Even", "5.00"),
    ]);
    const document = await composeLines(engine, lines, plainOptions);
    // Mean 2, deviation 1: variation 0.5, the last that is Y.
    expect(customerNamed(document, "Growing")).toMatchObject({
      xyz: "X",
      otherXyz: "Y",
      disagreement: "growth",
    });
    const even = customerNamed(document, "Even");
    expect(even).toMatchObject({ xyz: "X", otherXyz: "X" });
    expect(even).not.toHaveProperty("disagreement");
  });
});

describe("relations that hold by every rule", () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openNativeEngine();
  });
  afterAll(() => engine.close());

  const someLines = fc.array(
    fc.record({
      month: fc.integer({ min: 0, max: 14 }),
      entity: fc.constantFrom("Alpha", "Beta", "Gamma", "Delta", "Omega"),
      cents: fc.integer({ min: -20_000, max: 500_000 }),
      manager: fc.constantFrom("Ivanov", "Petrov"),
    }),
    { minLength: 1, maxLength: 30 },
  );
  const linesFrom = (
    some: readonly { month: number; entity: string; cents: number; manager: string }[],
    times: number,
    rename: (name: string) => string = (name) => name,
  ): readonly Line[] =>
    some.map(({ month, entity, cents, manager }) =>
      line(
        `${String(2024 + Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, "0")}-15`,
        rename(entity),
        ((cents * times) / 100).toFixed(2),
        { manager },
      ),
    );
  const all = ({ customers, history }: ReportDocument) => [
    customers.map(({ abc, xyz, otherXyz, disagreement, certainty, rank, shareBefore }) => [
      abc,
      xyz,
      otherXyz,
      disagreement,
      certainty,
      rank,
      shareBefore,
    ]),
    history?.customers.map(({ classes }) => classes),
  ];

  test.each(abcRules)(
    "[A5] [X4] %s: scaling, shuffling and renaming change no class",
    async (rule) => {
      const options = { ...plainOptions, "abc-rule": rule, "abc-within": "manager" };
      await fc.assert(
        fc.asyncProperty(someLines, async (some) => {
          const plain = all(await composeLines(engine, linesFrom(some, 1), options));
          expect(all(await composeLines(engine, linesFrom(some, 10), options))).toEqual(plain);
          const shuffled = linesFrom(some.toReversed(), 1);
          expect(all(await composeLines(engine, shuffled, options))).toEqual(plain);
          const renamed = linesFrom(some, 1, (name) => `${name} Ltd`);
          expect(all(await composeLines(engine, renamed, options))).toEqual(plain);
        }),
        { numRuns: runs(3, 20) },
      );
    },
  );
});
