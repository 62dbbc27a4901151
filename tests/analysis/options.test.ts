import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  optionNames,
  optionsFromSettings,
  settingsFromOptions,
} from "../../src/analysis/options.ts";
import { defaultSettings, noFilters, noLoss, type Settings } from "../../src/analysis/settings.ts";

const problemOf = (texts: Record<string, string>) => {
  const outcome = settingsFromOptions(texts);
  return outcome.ok ? null : outcome.problem;
};

const settingsOf = (texts: Record<string, string>): Settings => {
  const outcome = settingsFromOptions(texts);
  if (!outcome.ok) throw new Error(outcome.problem.option);
  return outcome.value;
};

describe("settings as texts", () => {
  test("nothing said gives the defaults, and the defaults say nothing", () => {
    expect(settingsOf({})).toEqual(defaultSettings);
    expect(optionsFromSettings(defaultSettings)).toEqual({});
  });

  test("every option of the command line is read", () => {
    const settings = settingsOf({
      unit: "keyPerson",
      measure: "revenue",
      abc: "0.7,0.9",
      "abc-rule": "cumulative",
      xyz: "variation",
      "xyz-borders": "0.10,0.25",
      step: "quarter",
      since: "firstPurchase",
      partial: "include",
      "as-of": "2024-02-29",
      dependency: "0.15,0.3,0.6",
      lost: "2.5,90",
    });
    expect(settings).toEqual({
      unit: "keyPerson",
      measure: "revenue",
      abc: { rule: "cumulative", borders: { a: "0.7", b: "0.9" }, within: null },
      xyz: {
        rule: "variation",
        borders: { x: "0.1", y: "0.25" },
        since: "firstPurchase",
        partial: "include",
        deviation: "population",
        seasons: "keep",
      },
      step: "quarter",
      dependency: { key: "0.15", critical: "0.3", mono: "0.6" },
      lost: { factor: 2.5, days: 90 },
      asOf: "2024-02-29",
      filters: noFilters,
      loss: noLoss,
    } satisfies Settings);
  });

  test("equal borders have equal texts, and a rule's own borders are no choice", () => {
    expect(optionsFromSettings(settingsOf({ abc: "0.80, 0.950" }))).toEqual({});
    expect(optionsFromSettings(settingsOf({ "xyz-borders": "0.75,0.40" }))).toEqual({});
    expect(
      optionsFromSettings(settingsOf({ xyz: "variation", "xyz-borders": "0.25,0.5" })),
    ).toEqual({ xyz: "variation" });
  });

  test.each([
    ["unit", "firm", "keyPerson"],
    ["measure", "profit", "grossProfit"],
    ["abc", "0.95,0.8", "0.8,0.95"],
    ["abc", "80,95", "0.8,0.95"],
    ["abc", "0,0.95", "0.8,0.95"],
    ["abc", "0.8", "0.8,0.95"],
    ["abc-rule", "triangle", "cumulative"],
    ["xyz-borders", "0.4,0.75", "0.75,0.4"],
    ["step", "day", "week"],
    ["since", "start", "firstPurchase"],
    ["partial", "no", "exclude"],
    ["as-of", "2025-02-29", "2025-12-31"],
    ["as-of", "31.12.2025", "2025-12-31"],
    ["dependency", "0.2,0.1,0.7", "0.1,0.2,0.7"],
    ["lost", "0,60", "3,60"],
    ["lost", "3,60,1", "3,60"],
  ])("--%s %s is refused by name, with what it takes", (option, value, allowed) => {
    const problem = problemOf({ [option]: value });
    expect(problem).toMatchObject({ code: "bad-value", option, value });
    expect(problem?.allowed).toContain(allowed);
  });

  test("an option that does not exist is named, with those that do", () => {
    const problem = problemOf({ colour: "blue", unit: "firm" });
    expect(problem).toMatchObject({ code: "unknown-option", option: "colour" });
    expect(problem?.allowed).toEqual(optionNames);
    expect(problemOf({ toString: "1" })?.code).toBe("unknown-option");
  });

  test("whatever can be read is written so that it reads back the same", () => {
    const border = fc.integer({ min: 1, max: 999 }).map((value) => String(value / 1000));
    const texts = fc.record(
      {
        unit: fc.constantFrom("entity", "customer", "group", "keyPerson"),
        measure: fc.constantFrom("auto", "grossProfit", "revenue", "quantity", "orders"),
        abc: fc.tuple(border, border).map((pair) => pair.join(",")),
        xyz: fc.constantFrom("frequency", "variation"),
        "xyz-borders": fc.tuple(border, border).map((pair) => pair.join(",")),
        step: fc.constantFrom("auto", "week", "month", "quarter"),
        since: fc.constantFrom("window", "firstPurchase"),
        partial: fc.constantFrom("include", "exclude"),
        dependency: fc.tuple(border, border, border).map((parts) => parts.join(",")),
        lost: fc.tuple(fc.integer({ min: 1, max: 20 }), fc.nat(400)).map((pair) => pair.join(",")),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(texts, (given) => {
        const first = settingsFromOptions(given);
        fc.pre(first.ok);
        expect(settingsFromOptions(optionsFromSettings(first.value))).toEqual(first);
      }),
      { numRuns: 300 },
    );
  });
});
