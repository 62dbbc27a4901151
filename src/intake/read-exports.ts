import { failure, success, type Result } from "../domain/result.ts";
import type { CallOptions, Engine } from "../engines/engine.ts";
import {
  chooseTables,
  isNamed,
  type ChosenTable,
  type SketchedTable,
} from "./choosing/choose-tables.ts";
import { sketchRemembering } from "./choosing/remembered.ts";
import type {
  Intake,
  IntakeChoices,
  IntakeProblem,
  SalesExport,
  SkippedTable,
  TableKey,
} from "./contract.ts";
import { describeIntake, nothingTaken } from "./describe-intake.ts";
import { loadTables, type Loaded } from "./facts/load-tables.ts";
import { columnName } from "./mapping/columns.ts";
import { openExports, type OpenedExport } from "./opening/open-tables.ts";
import { IntakeRefused } from "./opening/refused.ts";
import type { ReadOptions, SourceTable } from "./opening/source-table.ts";
import { questionsOfTables } from "./questions-of-tables.ts";
import { readTable, type TableRead } from "./reading/read-table.ts";
import { sketch } from "./understanding/sketch.ts";

const sampleBytes = 1024 * 1024;

/**
 * Reads exports into `sales_facts` of the engine. What a person can meet (an unknown format, a
 * question, a wrong column name) is a problem; a rejection is an abort or a fault of the engine.
 */
export async function readExports(
  exports: readonly SalesExport[],
  choices: IntakeChoices,
  engine: Engine,
  options: ReadOptions = {},
): Promise<Result<Intake, IntakeProblem>> {
  const chosen = await chooseAll(await openExports(exports, options), choices);
  if (!chosen.ok) return chosen;
  const call = options.signal === undefined ? {} : { signal: options.signal };
  const read: TableRead[] = [];
  try {
    for (const table of chosen.value.tables) {
      const answer = await refusing(table.table.key, () => readTable(table, engine, call));
      if (!answer.ok) return answer;
      read.push(answer.value);
    }
    return await load(read, chosen.value.skipped, { choices, engine, call, options });
  } finally {
    for (const { attached } of read) await attached.release();
  }
}

interface AllChosen {
  readonly tables: readonly ChosenTable[];
  readonly skipped: readonly SkippedTable[];
}

/** The tables to read of all exports; each export must give one, or the person learns which does not. */
export async function chooseAll(
  exports: readonly OpenedExport[],
  choices: IntakeChoices,
): Promise<Result<AllChosen, IntakeProblem>> {
  const unnamed = unknownSheets(exports, choices);
  if (unnamed !== null) return failure(unnamed);
  const tables: ChosenTable[] = [];
  const skipped: SkippedTable[] = [];
  for (const opened of exports) {
    const chosen = await chooseOf(opened, choices);
    if (!chosen.ok) return failure(chosen.problem);
    tables.push(...chosen.value.tables);
    skipped.push(...chosen.value.skipped);
  }
  if (tables.length === 0)
    return failure({ kind: "refused", refusal: { code: "empty-file" }, table: null });
  const unknown = unknownColumn(tables);
  return unknown === null ? success({ tables, skipped }) : failure(unknown);
}

const tablesOf = (opened: OpenedExport): readonly SourceTable[] =>
  "refused" in opened ? [] : opened.tables;

/** The problem of a name that no table of any export bears. */
function unknownSheets(
  exports: readonly OpenedExport[],
  { sheets = [] }: IntakeChoices,
): IntakeProblem | null {
  const all = exports.flatMap(tablesOf);
  const unknown = sheets.filter((name) => !all.some((table) => isNamed(table, [name])));
  if (unknown.length === 0 || all.length === 0) return null;
  const keys = all.map(({ key }) => key);
  return { kind: "unknown-sheet", sheet: unknown.join(", "), sheets: keys };
}

/** The problem of a condition whose column no table has. */
function unknownColumn(tables: readonly ChosenTable[]): IntakeProblem | null {
  const [first, ...others] = tables.map(({ sketch: { conditions } }) => conditions.unknown);
  const column = first?.find((name) => others.every((unknown) => unknown.includes(name)));
  if (column === undefined) return null;
  const columns = tables.flatMap(({ sketch: { understanding } }) =>
    understanding.columns.map((each) => columnName(understanding.columns, each)),
  );
  return { kind: "unknown-column", column, columns: [...new Set(columns)] };
}

/** Names of sheets choose among the tables of the files that have such; other files are guessed. */
async function chooseOf(
  opened: OpenedExport,
  choices: IntakeChoices,
): Promise<Result<AllChosen, IntakeProblem>> {
  if ("refused" in opened)
    return failure({ kind: "refused", refusal: opened.refused.refusal, table: opened.key });
  const found: SketchedTable[] = [];
  for (const table of opened.tables) {
    const sketched = await refusing(table.key, () => sketchOf(table, choices));
    found.push(sketched.ok ? sketched.value : { table, sketched, choices, remembered: false });
  }
  const { sheets } = choices;
  const isChosen = sheets !== undefined && opened.tables.some((table) => isNamed(table, sheets));
  return chooseTables(found, isChosen ? sheets : undefined);
}

async function sketchOf(table: SourceTable, choices: IntakeChoices): Promise<SketchedTable> {
  const sample = await table.sample(sampleBytes);
  if (sample.whole && isBlank(sample.bytes)) throw new IntakeRefused({ code: "empty-file" });
  const found = sketchRemembering(choices, table.key, (own) => sketch(sample, table, own));
  const { sketched } = found;
  if (sketched.ok || sketched.problem.kind !== "refused") return { table, ...found };
  return { table, ...found, sketched: failure({ ...sketched.problem, table: table.key }) };
}

/** Blanks, line breaks, delimiters and a byte order mark are no table. */
const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => nothingBytes.has(byte));
const nothingBytes = new Set([
  0, 9, 10, 13, 0x20, 0x22, 0x2c, 0x3b, 0x7c, 0xef, 0xbb, 0xbf, 0xff, 0xfe,
]);

/** A table that ends in the middle of its reading is refused by its name. */
export async function refusing<Value>(
  table: TableKey,
  work: () => Promise<Value>,
): Promise<Result<Value, IntakeProblem>> {
  try {
    return success(await work());
  } catch (error) {
    if (error instanceof IntakeRefused)
      return failure({ kind: "refused", refusal: error.refusal, table });
    throw error;
  }
}

interface Loading {
  readonly choices: IntakeChoices;
  readonly engine: Engine;
  readonly call: CallOptions;
  readonly options: ReadOptions;
}

async function load(
  read: readonly TableRead[],
  skipped: readonly SkippedTable[],
  { choices, engine, call, options: { onProgress } }: Loading,
): Promise<Result<Intake, IntakeProblem>> {
  const refusal = nothingTaken(read);
  if (refusal !== null) return failure(refusal);
  const questions = questionsOfTables(read, choices);
  if (questions !== null) return failure(questions);
  onProgress?.({ stage: "loading", done: 0, total: null });
  const loaded: Result<Loaded, IntakeProblem> = await loadTables(engine, read, choices, call);
  if (!loaded.ok) return loaded;
  onProgress?.({ stage: "checking", done: 0, total: null });
  return success(await describeIntake(read, skipped, loaded.value, engine, call));
}
