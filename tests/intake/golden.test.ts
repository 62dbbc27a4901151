import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Engine } from "../../src/engines/engine.ts";
import type { Intake } from "../../src/intake/contract.ts";
import { readExports } from "../../src/intake/read-exports.ts";
import { engines } from "../support/engines.ts";
import { figuresOfLines } from "../support/figures-of-lines.ts";
import { goldenCases, openCases, type GoldenCase } from "../support/generated-cases.ts";
import { exportOf } from "../support/intake-cases.ts";

/*
 * The generated set: every file is read exactly, or asked about, or refused, as its writer says; a
 * figure that is wrong and shown as complete fails its case [F6]. What a case expects comes from the
 * list of sales its file was written from, never from the reader.
 */

describe.each(engines)("generated files on %s", (engineName, open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  });
  afterAll(() => engine.close());

  // The engines differ below the intake: a tenth of the set shows that the second agrees.
  const chosen = goldenCases.filter((_, index) => engineName === "native" || index % 10 === 0);
  for (const each of chosen)
    (openCases[each.name] === undefined ? test : test.fails)(each.name, () => check(each, engine));
});

async function check({ expected, files }: GoldenCase, engine: Engine): Promise<void> {
  const exports = (await files()).map(({ name, bytes }) => exportOf(bytes, name));
  const read = await readExports(exports, expected.choices ?? {}, engine);
  if (expected.problem !== undefined) {
    expect(read).toMatchObject({ ok: false, problem: expected.problem });
    return;
  }
  if (!read.ok) throw new Error(JSON.stringify(read.problem).slice(0, 2000));
  const figures = await figuresOfLines(engine);
  // [F1] Exact to the last decimal.
  expect(figures.totals).toMatchObject(expected.totals ?? {});
  if (expected.lines !== undefined) expect(figures.lines).toEqual(expected.lines);
  checkTables(read.value, expected);
}

function checkTables({ tables, facts, skipped }: Intake, expected: GoldenCase["expected"]): void {
  const sources = tables.map(({ source }) => source);
  expect(sources).toMatchObject(expected.tables ?? []);
  for (const { bins, rows } of sources)
    expect(
      Object.values(bins).reduce((sum, count) => sum + count, 0),
      "[F2] the bins add up to the records",
    ).toBe(rows);
  const said = sources.flatMap(({ warnings }) => warnings.map(({ code }) => code));
  expect(said).toEqual(expect.arrayContaining([...(expected.warnings ?? [])]));
  if (expected.currency !== undefined) expect(facts.currency).toBe(expected.currency);
  if (expected.grain !== undefined) expect(facts.grain).toBe(expected.grain);
  if (expected.skipped !== undefined) expect(skipped).toMatchObject(expected.skipped);
}
