import { performance } from "node:perf_hooks";
import { settingsFromOptions } from "../../src/analysis/options.ts";
import type { Engine } from "../../src/engines/engine.ts";
import { openNativeEngine } from "../../src/engines/native/native-engine.ts";
import { reportBlocks } from "../../src/reports/blocks/report-blocks.ts";
import { composeReport } from "../../src/reports/compose.ts";
import { ReceivedReports, SentReports } from "../../src/reports/sent-reports.ts";
import { changes } from "./settings-changes.ts";
import { makeFacts } from "./settings-facts.ts";

/** Milliseconds of one change without a page. */
export interface NativeTime {
  /** In the engine, and in all else until the document is there. */
  readonly engine: number;
  readonly composing: number;
  /** What changed since the report before, and its copy, there and back. */
  readonly comparing: number;
  readonly copying: number;
  /** Of the processor on this thread for all of these: other work on the machine does not stretch it. */
  readonly threadTime: number;
  /** Sentences and tables of the document in one language. */
  readonly blocks: number;
}

/** Milliseconds of the processor that this thread has taken. */
const threadTime = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
};

/** An engine that adds up the time spent in it. */
function timed(inner: Engine): { readonly engine: Engine; readonly spent: () => number } {
  let total = 0;
  const adding = async <Value>(work: Promise<Value>): Promise<Value> => {
    const since = performance.now();
    const value = await work;
    total += performance.now() - since;
    return value;
  };
  return {
    spent: () => total,
    engine: {
      run: (query, options) => adding(inner.run(query, options)),
      execute: (statement, options) => adding(inner.execute(statement, options)),
      attach: (pieces, options) => inner.attach(pieces, options),
      version: () => inner.version(),
      close: () => inner.close(),
    },
  };
}

/** Makes each change and takes it back, round by round. */
export async function timeNative(
  customers: number,
  rounds: number,
): Promise<ReadonlyMap<string, readonly NativeTime[]>> {
  const { engine, spent } = timed(await openNativeEngine());
  const facts = await makeFacts(engine, customers);
  const [worker, page] = [new SentReports(), new ReceivedReports()];
  const ask = async (options: Readonly<Record<string, string>>): Promise<NativeTime> => {
    const read = settingsFromOptions(options);
    if (!read.ok) throw new Error(read.problem.option);
    const [since, before, begun] = [performance.now(), spent(), threadTime()];
    const settings = read.value;
    const document = await composeReport(engine, {
      ...{ facts, settings, sources: [], locale: "ru", title: "", where: [] },
    });
    const [made, inEngine] = [performance.now(), spent() - before];
    const changed = worker.send(document, "");
    const compared = performance.now();
    page.receive(structuredClone(changed), "");
    const [copied, ended] = [performance.now(), threadTime()];
    reportBlocks(document, "ru");
    return {
      engine: inEngine,
      composing: made - since - inEngine,
      comparing: compared - made,
      copying: copied - compared,
      threadTime: ended - begun,
      blocks: performance.now() - copied,
    };
  };
  const times = new Map<string, NativeTime[]>();
  // Months in the page too, so that the changes are the same.
  const usual = { step: "month" };
  await ask(usual);
  for (let round = 0; round < rounds; round += 1)
    for (const { name, options } of changes) {
      const known = times.get(name) ?? [];
      times.set(name, [...known, await ask({ ...usual, ...options }), await ask(usual)]);
    }
  await engine.close();
  return times;
}
