import { expose } from "comlink";
import type { Settings } from "../../analysis/settings.ts";
import { failure, success, type Result } from "../../domain/result.ts";
import type { Locale } from "../../domain/words.ts";
import type { Engine } from "../../engines/engine.ts";
import { openBrowserEngine } from "../../engines/wasm/browser-engine.ts";
import type { Intake, IntakeChoices, SalesExport } from "../../intake/contract.ts";
import { readExports } from "../../intake/read-exports.ts";
import { composeReport } from "../../reports/compose.ts";
import type { ReportDocument } from "../../reports/document.ts";
import { problemFrom } from "./problem.ts";
import type { SessionProblem, SessionProgress } from "./session.ts";

type OnProgress = (progress: SessionProgress) => void;

let engine: Promise<Engine> | null = null;
let loaded: {
  readonly title: string;
  readonly where: readonly string[];
  readonly intake: Intake;
} | null = null;
let running = new AbortController();

/** Who is told of the module's bytes: the call that waits for the engine now. */
let onModule: OnProgress = () => undefined;

/** The engine, started by the first call; one that did not start is tried anew by the next. */
function openedEngine(): Promise<Engine> {
  engine ??= openBrowserEngine((done, total) => {
    onModule({ stage: "starting", done, total: total > 0 ? total : null });
  }).catch((error: unknown) => {
    engine = null;
    throw error;
  });
  return engine;
}

/** The engine, unless the call is cancelled before it has started. */
function engineFor(onProgress: OnProgress, signal: AbortSignal): Promise<Engine> {
  onModule = onProgress;
  const cancelled = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(new Error("cancelled")), { once: true });
  });
  return Promise.race([openedEngine(), cancelled]);
}

/** The end of the call before: an aborted one tidies up before the next touches its tables. */
let ended: Promise<unknown> = Promise.resolve();

/** Runs one call after the one before; whatever is thrown becomes a named problem. */
function attempt<Value>(
  work: (signal: AbortSignal) => Promise<Result<Value, SessionProblem>>,
): Promise<Result<Value, SessionProblem>> {
  const { signal } = (running = new AbortController());
  const outcome = ended
    .then(() => work(signal))
    .catch((error: unknown) => failure(problemFrom(error, signal)));
  ended = outcome;
  return outcome;
}

async function load(
  exports: readonly SalesExport[],
  choices: IntakeChoices,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Result<Intake, SessionProblem>> {
  const opened = await engineFor(onProgress, signal);
  const outcome = await readExports(exports, choices, opened, { signal, onProgress });
  if (outcome.ok) {
    const title = exports.map(({ name }) => name).join(", ");
    loaded = { title, where: choices.where ?? [], intake: outcome.value };
  }
  return outcome;
}

async function report(
  settings: Settings,
  locale: Locale,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Result<ReportDocument, SessionProblem>> {
  if (loaded === null) throw new Error("nothing was read");
  onProgress({ stage: "analysing" });
  const opened = await engineFor(onProgress, signal);
  const { title, where } = loaded;
  const { tables, facts } = loaded.intake;
  const sources = tables.map(({ source }) => source);
  const request = { facts, sources, settings, locale, title, where };
  return success(await composeReport(opened, request, { signal }));
}

const sessionWorker = {
  async warm(): Promise<void> {
    await openedEngine().then((opened) => opened.version());
  },

  read: (
    exports: readonly SalesExport[],
    choices: IntakeChoices,
    onProgress: OnProgress,
  ): Promise<Result<Intake, SessionProblem>> =>
    attempt((signal) => load(exports, choices, onProgress, signal)),

  analyse: (
    settings: Settings,
    locale: Locale,
    onProgress: OnProgress,
  ): Promise<Result<ReportDocument, SessionProblem>> =>
    attempt((signal) => report(settings, locale, onProgress, signal)),

  cancel(): void {
    running.abort(new DOMException("cancelled", "AbortError"));
  },
};
export type SessionWorker = typeof sessionWorker;

expose(sessionWorker);
