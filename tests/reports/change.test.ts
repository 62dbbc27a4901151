import { afterAll, beforeAll, describe, expect, test } from "vitest";
import fc from "fast-check";
import { minorFromDecimal } from "../../src/domain/money.ts";
import type { Engine } from "../../src/engines/engine.ts";
import { openNativeEngine } from "../../src/engines/native/native-engine.ts";
import type { ReportDocument } from "../../src/reports/document.ts";
import type { Change } from "../../src/reports/document/change.ts";
import { compose, composeLines, plainOptions } from "../support/composing.ts";
import { engines } from "../support/engines.ts";
import { demo, loadCsv, type Line } from "../support/facts.ts";

function changeOf(document: ReportDocument): Change {
  if (document.change === undefined || document.change === null) throw new Error("no change");
  return document.change;
}

/** Worked out from data/demo_lines.csv with whole kopecks by a script that shares nothing with this. */
describe.each(engines)("[C1] [C2] the sample company on %s", (_name, open) => {
  let engine: Engine;
  let byEntity: Change;
  let byPerson: Change;
  beforeAll(async () => {
    engine = await open();
    const facts = await loadCsv(engine, demo);
    byEntity = changeOf(await compose(engine, facts, plainOptions));
    byPerson = changeOf(await compose(engine, facts, { unit: "keyPerson" }));
  }, 60_000);
  afterAll(() => engine.close());

  test("twelve full months and the twelve before, the partial December left out", () => {
    expect(byEntity).toMatchObject({
      before: { first: "2023-12-01", last: "2024-11-30" },
      after: { first: "2024-12-01", last: "2025-11-30" },
      months: 12,
    });
  });

  test("the bridge and who is of each kind", () => {
    expect(byEntity.bridge).toEqual({
      before: "140816300.55",
      new: "4468672.41",
      returned: "0.00",
      grown: "10743773.12",
      shrunk: "17510240.84",
      lost: "692482.01",
      after: "137826023.23",
    });
    expect(byEntity.counts).toEqual({
      new: 5,
      returned: 0,
      grown: 20,
      shrunk: 21,
      lost: 4,
      same: 0,
    });
  });

  test("a customer whose goods all came back is lost, at 0", () => {
    expect(byEntity.customers.at(-1)).toMatchObject({
      kind: "lost",
      before: "0.00",
      after: "0.00",
    });
  });

  test("by key person, on gross profit", () => {
    expect(byPerson.bridge).toMatchObject({
      before: "33665905.89",
      grown: "1841906.67",
      shrunk: "3791763.52",
      after: "32626011.81",
    });
    expect(byPerson.counts).toMatchObject({ grown: 14, shrunk: 15 });
  });

  test("class migration", () => {
    const counts = byEntity.migration.map(
      ({ from, to, customers }) => `${from ?? "–"}${to ?? "–"} ${String(customers)}`,
    );
    expect(counts).toEqual([
      ...["AA 12", "AB 2", "AC 1"],
      ...["BA 2", "BB 9", "BC 2"],
      ...["CB 2", "CC 11", "C– 3"],
      ...["–A 1", "–B 1", "–C 3", "–– 1"],
    ]);
  });
});

describe("[C1] on odd books", () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openNativeEngine();
  });
  afterAll(() => engine.close());

  /** May and June against March and April; January and February lie before both windows. */
  const steady: readonly Line[] = ["01", "02", "03", "04", "05", "06"].flatMap((month) => [
    { date: `2024-${month}-01`, entity: "Steady", revenue: "10.00" },
    { date: `2024-${month}-28`, entity: "Steady", revenue: "10.00" },
  ]);
  const fromMarch = { options: { ...plainOptions } };

  const of = async (lines: readonly Line[], options: Readonly<Record<string, string>> = {}) =>
    changeOf(await composeLines(engine, lines, { ...fromMarch.options, ...options }));

  const kinds = (change: Change): Readonly<Record<string, string>> =>
    Object.fromEntries(
      change.customers.map(({ id, kind, before, after }) => [
        id.replace(/^\w+:/, ""),
        `${kind} ${before} ${after}`,
      ]),
    );

  test("six full months: the last three against the three before", async () => {
    const change = await of(steady);
    expect(change).toMatchObject({
      before: { first: "2024-01-01", last: "2024-03-31" },
      after: { first: "2024-04-01", last: "2024-06-30" },
      months: 3,
    });
    expect(kinds(change)).toEqual({ Steady: "same 60.00 60.00" });
  });

  test("the kinds, by purchases, on a year and a half", async () => {
    // Full months are November 2023 to June 2024: March to June against November to February. October
    // is partial, and yet what was bought in it was bought before both windows.
    const long: readonly Line[] = [
      { date: "2023-10-20", entity: "Back", revenue: "5.00" },
      ...[
        "2023-11",
        "2023-12",
        "2024-01",
        "2024-02",
        "2024-03",
        "2024-04",
        "2024-05",
        "2024-06",
      ].map((month) => ({ date: `${month}-28`, entity: "Steady", revenue: "10.00" })),
      { date: "2024-05-02", entity: "Back", revenue: "7.00" },
      { date: "2024-05-02", entity: "Fresh", revenue: "8.00" },
      { date: "2024-01-15", entity: "Gone", revenue: "9.00" },
      { date: "2024-01-15", entity: "Less", revenue: "9.00" },
      { date: "2024-05-15", entity: "Less", revenue: "8.99" },
      { date: "2024-01-15", entity: "More", revenue: "9.00" },
      { date: "2024-05-15", entity: "More", revenue: "9.01" },
      // Only returns: of goods bought before the data begin.
      { date: "2024-05-15", entity: "Returns", revenue: "-4.00" },
      // Returned goods in the earlier window come before the first purchase there is.
      { date: "2024-01-15", entity: "Fresh after a return", revenue: "-5.00" },
      { date: "2024-05-15", entity: "Fresh after a return", revenue: "100.00" },
      // Lost, and what came back later is its own.
      { date: "2024-01-15", entity: "Gone and back again", revenue: "50.00" },
      { date: "2024-05-15", entity: "Gone and back again", revenue: "-20.00" },
      // Bought long ago, and returned since.
      { date: "2023-10-20", entity: "Old return", revenue: "30.00" },
      { date: "2024-01-15", entity: "Old return", revenue: "-30.00" },
      // Neither a value nor a purchase in the windows.
      { date: "2023-10-20", entity: "Once", revenue: "5.00" },
    ];
    const change = await of(long);
    expect(kinds(change)).toEqual({
      Steady: "same 40.00 40.00",
      Back: "returned 0.00 7.00",
      Fresh: "new 0.00 8.00",
      Gone: "lost 9.00 0.00",
      Less: "shrunk 9.00 8.99",
      More: "grown 9.00 9.01",
      Returns: "shrunk 0.00 -4.00",
      "Fresh after a return": "new -5.00 100.00",
      "Gone and back again": "lost 50.00 -20.00",
      "Old return": "grown -30.00 0.00",
    });
    expect(change.customers[0]?.id).toBe("name:Fresh after a return");
    // before 40 + 9 + 9 + 9 − 5 + 50 − 30 = 82; after 40 + 7 + 8 + 8.99 + 9.01 − 4 + 100 − 20 = 149.
    // new 8 + 105; returned 7; grown 0.01 + 30; shrunk 0.01 + 4; lost 9 + 70.
    // 82 + 113 + 7 + 30.01 − 4.01 − 79 = 149.
    expect(change.bridge).toEqual({
      before: "82.00",
      new: "113.00",
      returned: "7.00",
      grown: "30.01",
      shrunk: "4.01",
      lost: "79.00",
      after: "149.00",
    });
  });

  test("a person whose second company begins to buy is not new", async () => {
    const person = { keyPerson: "Ivanov" };
    const lines: readonly Line[] = [
      ...steady,
      { date: "2024-01-10", entity: "First", revenue: "10.00", ...person },
      { date: "2024-05-10", entity: "Second", revenue: "30.00", ...person },
    ];
    expect(kinds(await of(lines))).toMatchObject({
      First: "lost 10.00 0.00",
      Second: "new 0.00 30.00",
    });
    expect(kinds(await of(lines, { unit: "keyPerson" }))).toMatchObject({
      Ivanov: "grown 10.00 30.00",
    });
  });

  test("below two full months there is nothing to compare", async () => {
    const lines = steady.filter(({ date }) => date.startsWith("2024-03"));
    const document = await composeLines(engine, lines);
    expect(document.change).toBeNull();
  });

  test("everybody returns: nobody is of a class above C, and the sums still add up", async () => {
    const lines = steady.map((line) => ({ ...line, revenue: "-10.00" }));
    const change = await of(lines);
    expect(change.migration).toMatchObject([{ from: "C", to: "C", customers: 1 }]);
    expect(change.bridge).toMatchObject({ before: "-60.00", after: "-60.00", grown: "0.00" });
  });

  test("[A5] classes are those of the rule in force, in each window on its own", async () => {
    // Shares before 60/40, after 95/5: by own share with borders 0.5 and 0.1, Two falls from B to C.
    const lines: readonly Line[] = [
      ...steady.map((line) => ({ ...line, revenue: "0.00" })),
      { date: "2024-02-10", entity: "One", revenue: "60.00" },
      { date: "2024-02-10", entity: "Two", revenue: "40.00" },
      { date: "2024-05-10", entity: "One", revenue: "95.00" },
      { date: "2024-05-10", entity: "Two", revenue: "5.00" },
    ];
    const change = await of(lines, { "abc-rule": "share", abc: "0.5,0.1" });
    const letters = change.customers.map(({ id, abcBefore, abcAfter }) => [
      id,
      abcBefore,
      abcAfter,
    ]);
    expect(letters).toEqual([
      ["name:One", "A", "A"],
      ["name:Two", "B", "C"],
    ]);
  });

  test("[C2] the bridge adds up exactly on any book", async () => {
    const line = fc.record({
      date: fc
        .integer({ min: 0, max: 1000 })
        .map((days) => new Date(Date.UTC(2023, 0, 1 + days)).toISOString().slice(0, 10)),
      entity: fc.constantFrom("a", "b", "c", "d", "e", "f"),
      revenue: fc.integer({ min: -99_999, max: 99_999 }).map((minor) => (minor / 100).toFixed(2)),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 60 }), async (lines) => {
        const { change } = await composeLines(engine, lines);
        if (change === undefined || change === null) return;
        const { bridge, customers } = change;
        const minor = (key: keyof typeof bridge) => minorFromDecimal(String(bridge[key]));
        const within = ({ first, last }: Change["before"]) =>
          lines
            .filter(({ date }) => date >= first && date <= last)
            .reduce((sum, { revenue }) => sum + minorFromDecimal(revenue), 0n);
        expect(minor("before")).toBe(within(change.before));
        expect(minor("after")).toBe(within(change.after));
        expect(
          minor("before") +
            minor("new") +
            minor("returned") +
            minor("grown") -
            minor("shrunk") -
            minor("lost"),
        ).toBe(minor("after"));
        const moved = customers.map(({ before, after }) =>
          Math.abs(Number(minorFromDecimal(after) - minorFromDecimal(before))),
        );
        expect(moved).toEqual(moved.toSorted((one, other) => other - one));
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});
