import { fields, type Field } from "../../domain/source.ts";
import { failure, success, type Result } from "../../domain/result.ts";
import type { CallOptions, Engine } from "../../engines/engine.ts";
import { moneyFromDecimal, decimalFromMoney } from "../../domain/money.ts";
import type { IntakeChoices, IntakeProblem } from "../contract.ts";
import { asking, whichOverlaps } from "../questions.ts";
import { ExactSum } from "../reading/exact-sum.ts";
import { textFields } from "../reading/line-writer.ts";
import type { TableRead } from "../reading/read-table.ts";
import { factsLoaded, loadFacts, type CleanFile, type LoadedFacts } from "./load-facts.ts";
import { leaveOutOverlaps, overlapsOfFacts, type Overlap } from "./overlaps.ts";

/** What the engine holds of all tables. */
export interface Loaded {
  readonly facts: LoadedFacts;
  /** Decimals of all money. */
  readonly scale: number;
  /** Lines that several tables hold. */
  readonly overlaps: readonly Overlap[];
  readonly overlapsLeftOut: boolean;
}

/** Loads the lines of all tables; lines that several of them hold are a question until it is answered [F6]. */
export async function loadTables(
  engine: Engine,
  read: readonly TableRead[],
  choices: IntakeChoices,
  call: CallOptions,
): Promise<Result<Loaded, IntakeProblem>> {
  const scale = Math.max(...read.map(({ reading }) => reading.sorter.decimals));
  const files = read.map((table, index) => cleanFile(table, index + 1));
  const facts = await loadFacts(engine, files, scale, call);
  checkLoaded(read, facts, scale);
  const overlaps = read.length > 1 ? await overlapsOfFacts(engine, call) : [];
  if (overlaps.length === 0) return success({ facts, scale, overlaps, overlapsLeftOut: false });
  if (choices.overlaps === undefined) return failure(askOverlaps(read, overlaps));
  if (choices.overlaps === "keep")
    return success({ facts, scale, overlaps, overlapsLeftOut: false });
  await leaveOutOverlaps(engine, call);
  const rest = await factsLoaded(engine, call);
  return success({ facts: rest, scale, overlaps, overlapsLeftOut: true });
}

function cleanFile({ plan, reading, sketch, attached }: TableRead, sourceId: number): CleanFile {
  const { sorter } = reading;
  const [only] = sorter.currencies.keys();
  return {
    path: attached.path,
    sourceId,
    wholeDigits: sorter.wholeDigits,
    costIsProfit: plan.costIsProfit,
    textFields: textFields.filter((field) => plan.fields[field] !== undefined),
    currency: plan.currency ?? only ?? sketch.currency,
  };
}

/** What was read and what the engine holds must agree before any figure is shown [F6]. */
function checkLoaded(read: readonly TableRead[], facts: LoadedFacts, scale: number): void {
  const sum = new ExactSum();
  let lines = 0;
  for (const { reading } of read) {
    lines += reading.sorter.named + reading.sorter.unnamed;
    sum.addMinor(reading.sorter.sum.minor);
  }
  if (facts.lines !== lines || facts.revenue !== sum.decimal(scale))
    throw new Error(`read ${String(lines)} lines, loaded ${String(facts.lines)}`);
}

function askOverlaps(read: readonly TableRead[], overlaps: readonly Overlap[]): IntakeProblem {
  const rows = overlaps.reduce((sum, { lines }) => sum + lines, 0);
  return asking(
    [whichOverlaps(rows, sumOf(overlaps.map(({ revenue }) => revenue)))],
    Object.fromEntries(read.map(({ table, sketch }) => [table.key, sketch.understanding])),
  );
}

/** The exact sum of plain decimals of one scale [F1]. */
function sumOf(decimals: readonly string[]): string {
  const money = decimals.flatMap((decimal) => moneyFromDecimal(decimal) ?? []);
  const minor = money.reduce((sum, part) => sum + part.minor, 0n);
  return decimalFromMoney({ minor, scale: money[0]?.scale ?? 0 });
}

/** Fields that some table fills. */
export const fieldsOfTables = (read: readonly Pick<TableRead, "plan">[]): readonly Field[] =>
  fields.filter((field) => read.some(({ plan }) => plan.fields[field] !== undefined));
