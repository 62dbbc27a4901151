import type { AttachedFile, CallOptions, Engine } from "../../engines/engine.ts";
import type { ChosenTable } from "../choosing/choose-tables.ts";
import { firstPlan, nextPlan } from "../planning.ts";
import type { ReadingPlan } from "./plan.ts";
import { Reading } from "./read-lines.ts";

const mostReadings = 5;

/** Where the clean lines go. */
export type LinesTaker = Pick<Engine, "attach">;

/** A table that was read to its end, with everything decided on the way. */
export interface TableRead extends ChosenTable {
  readonly plan: ReadingPlan;
  readonly reading: Reading;
  /** Its lines as clean CSV, with the engine. */
  readonly attached: AttachedFile;
}

/** Reads a table by a plan, again where the whole of it teaches better than its head did. */
export async function readTable(
  chosen: ChosenTable,
  engine: LinesTaker,
  call: CallOptions,
  mostLeftOut?: number,
): Promise<TableRead> {
  const { sketch, choices, table } = chosen;
  let plan: ReadingPlan = {
    ...firstPlan(sketch, choices, table.key),
    ...(mostLeftOut === undefined ? {} : { mostLeftOut }),
  };
  for (let readings = 1; ; readings += 1) {
    const reading = new Reading(plan);
    const attached = await engine.attach(reading.cleanPieces(table), call);
    const better = readings < mostReadings ? nextPlan(plan, reading, choices) : null;
    if (better === null) return { ...chosen, plan, reading, attached };
    await attached.release();
    plan = better;
  }
}
