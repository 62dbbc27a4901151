import { expect } from "vitest";
import type { Engine } from "../../src/engines/engine.ts";
import type { IntakeChoices } from "../../src/intake/contract.ts";
import { readExports } from "../../src/intake/read-exports.ts";
import { exportOf, factLines } from "./intake-cases.ts";

/** Columns of `sales_facts` that tell most. */
export const sales = ["date", "entity", "revenue"];

export const readRows = (engine: Engine, rows: readonly string[], choices: IntakeChoices = {}) =>
  readExports([exportOf(`${rows.join("\n")}\n`)], choices, engine);

/** What stands in the facts after a report was read, line by line, and what was said of it. */
export async function takenRows(
  engine: Engine,
  rows: readonly string[],
  columns: readonly string[],
  choices: IntakeChoices = {},
) {
  const intake = await readRows(engine, rows, choices);
  if (!intake.ok) throw new Error(JSON.stringify(intake.problem));
  const table = intake.value.tables[0] ?? expect.fail("no table");
  const { source, understanding } = table;
  return {
    lines: (await factLines(engine, columns)).map((line) => line.join(" | ")),
    bins: Object.fromEntries(Object.entries(source.bins).filter(([, count]) => count > 0)),
    layout: source.layout,
    source,
    understanding,
    warnings: source.warnings.map(({ code }) => code),
    names: source.warnings.find(({ code }) => code.endsWith("-differ"))?.names ?? [],
  };
}
