import { failure, success, type Result } from "../domain/result.ts";
import type { IntakeChoices, IntakeProblem, ReadTable, SalesExport } from "./contract.ts";
import { openExports } from "./opening/open-tables.ts";
import type { ReadOptions } from "./opening/source-table.ts";
import { chooseAll, refusing } from "./read-exports.ts";
import { readTable, type LinesTaker } from "./reading/read-table.ts";

/** More rows than that are a file of their own. */
const most = 500_000;

/** A table with its rows that are in no customer's figure, as they stood. */
export type LeftOutOfTable = Pick<ReadTable, "key" | "leftOut" | "understanding">;

/** Nobody asks for the lines themselves. */
const nobody: LinesTaker = {
  async attach(pieces) {
    const iterator = pieces[Symbol.asyncIterator]();
    while ((await iterator.next()).done !== true);
    return { path: "", release: () => Promise.resolve() };
  },
};

/**
 * Reads exports again for all rows that are in no figure, of which `readExports` keeps the first; what
 * the engine holds stays as it is. Choices are those that the exports were read with.
 */
export async function readLeftOut(
  exports: readonly SalesExport[],
  choices: IntakeChoices,
  options: ReadOptions,
): Promise<Result<readonly LeftOutOfTable[], IntakeProblem>> {
  const chosen = await chooseAll(await openExports(exports, options), choices);
  if (!chosen.ok) return failure(chosen.problem);
  const call = options.signal === undefined ? {} : { signal: options.signal };
  const tables: LeftOutOfTable[] = [];
  for (const each of chosen.value.tables) {
    const read = await refusing(each.table.key, () => readTable(each, nobody, call, most));
    if (!read.ok) return read;
    const { records, rejections } = read.value.reading.sorter;
    tables.push({
      key: each.table.key,
      leftOut: records.leftOut.list(rejections.blames()),
      understanding: each.sketch.understanding,
    });
  }
  return success(tables);
}
