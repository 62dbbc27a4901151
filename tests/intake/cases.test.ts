import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Engine } from "../../src/engines/engine.ts";
import { readExports } from "../../src/intake/read-exports.ts";
import { engines } from "../support/engines.ts";
import { exportOf, factLines, intakeCases } from "../support/intake-cases.ts";

/** A file of so many rows is in the preview from its first row to its last. */
const previewedWhole = 48;

describe.each(engines)("files worked out by hand, on %s", (_name, open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  });
  afterAll(() => engine.close());

  test.each(intakeCases)("$name", async ({ input, choices, expected }) => {
    const read = await readExports([exportOf(input)], choices, engine);
    if (expected.problem !== undefined) {
      expect(read).toMatchObject({ ok: false, problem: expected.problem });
      return;
    }
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    const { tables, facts } = read.value;
    const [table = expect.fail("no table")] = tables;
    const { source, preview } = table;
    expect(source).toMatchObject(expected.source ?? {});
    expect(table).toMatchObject(expected.table ?? {});
    expect(facts).toMatchObject(expected.facts ?? {});
    expect(await factLines(engine, expected.columns ?? ["row_no"])).toEqual(expected.lines);
    // [F2] The bins add up, in the summary and in the preview of a small file.
    const inBins = Object.values(source.bins).reduce((sum, count) => sum + count, 0);
    expect(inBins).toBe(source.rows);
    if (source.rows > previewedWhole) return;
    const previewed: Record<string, number> = {};
    for (const { bin } of preview) previewed[bin] = (previewed[bin] ?? 0) + 1;
    for (const [bin, count] of Object.entries(source.bins))
      expect(previewed[bin] ?? 0, bin).toBe(count);
  });
});

describe("bytes that arrive in small pieces", () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await (engines[0]?.[1] ?? expect.fail("no engine"))();
  });
  afterAll(() => engine.close());

  // A letter of several bytes, a pair of CR and LF, a doubled quote: each is cut by some size.
  test.each(intakeCases)("$name reads the same in pieces of 1 to 7 bytes", async (read) => {
    const { input, choices } = read;
    const whole = await readExports([exportOf(input)], choices, engine);
    const lines = whole.ok ? await factLines(engine, ["row_no", "entity", "revenue"]) : null;
    for (const pieceBytes of [1, 2, 3, 5, 7]) {
      const options = { pieceBytes };
      expect(await readExports([exportOf(input)], choices, engine, options)).toEqual(whole);
      if (lines !== null)
        expect(await factLines(engine, ["row_no", "entity", "revenue"])).toEqual(lines);
    }
  });
});
