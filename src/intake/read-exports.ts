import { failure, success, type Result } from "../domain/result.ts";
import type { CallOptions, Engine } from "../engines/engine.ts";
import type {
  Intake,
  IntakeChoices,
  IntakeProblem,
  SalesExport,
  Understanding,
} from "./contract.ts";
import { loadFacts, type CleanFile } from "./facts/load-facts.ts";
import { warningsOfFacts } from "./facts/source-warnings.ts";
import {
  IntakeRefused,
  openSource,
  type ReadOptions,
  type SourceBytes,
} from "./opening/source-bytes.ts";
import { asking, whichColumn } from "./questions.ts";
import { currencyOfFile, describeIntake, nothingTaken, type ReadFile } from "./describe-intake.ts";
import { firstPlan, nextPlan, openQuestions } from "./planning.ts";
import { textFields } from "./reading/line-writer.ts";
import { Reading } from "./reading/read-lines.ts";
import { sketch, type Sketch } from "./understanding/sketch.ts";

const sampleBytes = 1024 * 1024;
const mostReadings = 5;

/**
 * Reads an export into `sales_facts` of the engine. What a person can meet (an unknown format, a
 * question, a wrong column name) is a problem; a rejection is an abort or a fault of the engine.
 */
export const readExports = (
  exports: readonly SalesExport[],
  choices: IntakeChoices,
  engine: Engine,
  options: ReadOptions = {},
): Promise<Result<Intake, IntakeProblem>> =>
  withRefusals(async () => {
    const [file, second] = exports;
    if (file === undefined || second !== undefined)
      throw new RangeError("exactly one export is read at a time");
    const source = await openSource(file.bytes, options);
    const sketched = await understand(source, choices);
    if (!sketched.ok) return sketched;
    const questions = columnQuestions(sketched.value);
    if (questions !== null) return failure(questions);
    return readWhole({ file, source, sketched: sketched.value, choices }, engine, options);
  });

/** What the head of an export tells, without an engine and without reading it whole. */
export const inspect = (
  file: SalesExport,
  choices: IntakeChoices = {},
  options: ReadOptions = {},
): Promise<Result<Understanding, IntakeProblem>> =>
  withRefusals(async () => {
    const sketched = await understand(await openSource(file.bytes, options), choices);
    return sketched.ok ? success(sketched.value.understanding) : sketched;
  });

async function withRefusals<Value>(
  work: () => Promise<Result<Value, IntakeProblem>>,
): Promise<Result<Value, IntakeProblem>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof IntakeRefused) return failure({ kind: "refused", refusal: error.refusal });
    throw error;
  }
}

async function understand(
  source: SourceBytes,
  choices: IntakeChoices,
): Promise<Result<Sketch, IntakeProblem>> {
  return sketch(await source.sample(sampleBytes), choices);
}

function columnQuestions({ open, understanding }: Sketch): IntakeProblem | null {
  if (open.length === 0) return null;
  const { columns } = understanding;
  return asking(
    open.map(({ field, options }) => whichColumn(field, options, columns)),
    understanding,
  );
}

/** Reads by a plan, again where the whole file teaches better than its head did, and loads. */
async function readWhole(
  opened: Pick<ReadFile, "file" | "source" | "sketched" | "choices">,
  engine: Engine,
  options: ReadOptions,
): Promise<Result<Intake, IntakeProblem>> {
  const call = options.signal === undefined ? {} : { signal: options.signal };
  let plan = firstPlan(opened.sketched, opened.choices);
  for (let readings = 1; ; readings += 1) {
    const reading = new Reading(plan);
    const attached = await engine.attach(reading.cleanPieces(opened.source), call);
    try {
      const better = readings < mostReadings ? nextPlan(plan, reading, opened.choices) : null;
      if (better === null)
        return await load({ ...opened, plan, reading }, attached.path, engine, call, options);
      plan = better;
    } finally {
      await attached.release();
    }
  }
}

async function load(
  read: ReadFile,
  path: string,
  engine: Engine,
  call: CallOptions,
  { onProgress }: ReadOptions,
): Promise<Result<Intake, IntakeProblem>> {
  const { plan, reading, sketched, choices } = read;
  const refusal = nothingTaken(read);
  if (refusal !== null) return failure({ kind: "refused", refusal });
  const questions = openQuestions(plan, reading, sketched, choices);
  if (questions !== null) return failure(questions);
  onProgress?.({ stage: "loading", done: 0, total: null });
  const { sorter } = reading;
  const clean: CleanFile = {
    path,
    sourceId: 1,
    scale: sorter.decimals,
    wholeDigits: sorter.wholeDigits,
    costIsProfit: plan.costIsProfit,
    textFields: textFields.filter((field) => plan.fields[field] !== undefined),
    currency: currencyOfFile(read),
  };
  const facts = await loadFacts(engine, clean, call);
  const taken = sorter.bins.accepted + sorter.bins.unnamed;
  // What was read and what the engine holds must agree before any figure is shown [F6].
  if (facts.lines !== taken || facts.revenue !== sorter.sum.decimal(clean.scale))
    throw new Error(`read ${String(taken)} lines, loaded ${String(facts.lines)}`);
  onProgress?.({ stage: "checking", done: 0, total: null });
  const mapped = {
    status: plan.fields.status !== undefined,
    taxId: plan.fields.taxId !== undefined,
  };
  return success(describeIntake(read, facts, await warningsOfFacts(engine, mapped, call)));
}
