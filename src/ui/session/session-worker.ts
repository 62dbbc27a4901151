import { expose } from "comlink";
import type { PropertyValue } from "../../analysis/index.ts";
import type { LinesSlice, LinesWanted } from "../../analysis/lines/query.ts";
import { failure, success, type Result } from "../../domain/result.ts";
import type { Locale, PlainDate } from "../../domain/words.ts";
import type { Engine } from "../../engines/engine.ts";
import { openBrowserEngine } from "../../engines/wasm/browser-engine.ts";
import type { Intake, IntakeChoices, SalesExport } from "../../intake/contract.ts";
import { isLinksFile } from "../../intake/links/is-links-file.ts";
import { readLinks } from "../../intake/links/read-links.ts";
import { readExports } from "../../intake/read-exports.ts";
import { reportData, type ReportData } from "../../intake/report-data.ts";
import {
  composeReport,
  listEntities,
  listPropertyValues,
  suggestCustomers,
} from "../../reports/compose.ts";
import { composeCustomer } from "../../reports/customer/compose-customer.ts";
import type { CustomerDetail } from "../../reports/customer/detail.ts";
import { measureWinBack, type BoughtSince } from "../../reports/bought-since.ts";
import { listLines, type LinesPage } from "../../reports/lines.ts";
import { Foresight } from "./foresight.ts";
import { problemFrom } from "./problem.ts";
import { SentReports, type SentReport } from "../../reports/sent-reports.ts";
import type { Parties, ReportWish, SessionProblem, SessionProgress } from "./session.ts";
import { wishText } from "./wish-text.ts";

type OnProgress = (progress: SessionProgress) => void;

let engine: Promise<Engine> | null = null;
let loaded: ReportData | null = null;
const sent = new SentReports();

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

/** Calls that have not ended, by their number: the page counts its calls as this worker does. */
const calls = new Map<number, AbortController>();
let lastCall = 0;

/** Runs one call after the one before; whatever is thrown becomes a named problem. */
function attempt<Value>(
  work: (signal: AbortSignal) => Promise<Result<Value, SessionProblem>>,
): Promise<Result<Value, SessionProblem>> {
  lastCall += 1;
  const call = lastCall;
  const controller = new AbortController();
  calls.set(call, controller);
  foresight.stop();
  const { signal } = controller;
  const outcome = ended
    .then(() => work(signal))
    .catch((error: unknown) => failure(problemFrom(error, signal)))
    .finally(() => {
      calls.delete(call);
      if (calls.size === 0) foresight.resume();
    });
  ended = outcome;
  return outcome;
}

/** A report that nobody asked for yet, on its way to the page; by the port that answers take too, so that they come in order. */
export interface AheadMessage {
  readonly ahead: SentReport;
  /** What it answers, as `wishText` writes it. */
  readonly asked: string;
}

/** Makes likely reports ahead while nothing is asked; a call stops it and waits for its end. */
const foresight = new Foresight({
  idle: () => calls.size === 0,
  begun: (work) => {
    ended = work.catch(() => undefined);
  },
  has: (wish) => sent.has(wishText(wish)),
  made: (document, wish) => {
    const asked = wishText(wish);
    const ahead = sent.sendAhead(document, asked);
    if (ahead !== null) postMessage({ ahead, asked } satisfies AheadMessage);
  },
});

async function load(
  exports: readonly SalesExport[],
  choices: IntakeChoices,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Result<Intake, SessionProblem>> {
  const opened = await engineFor(onProgress, signal);
  const outcome = await readExports(exports, choices, opened, { signal, onProgress });
  foresight.forget();
  sent.forgetEarlier();
  if (outcome.ok) loaded = reportData(exports, choices, outcome.value);
  return outcome;
}

function loadedData(): ReportData {
  if (loaded === null) throw new Error("nothing was read");
  return loaded;
}

async function report(
  wish: ReportWish,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Result<SentReport, SessionProblem>> {
  const data = loadedData();
  onProgress({ stage: "analysing" });
  const opened = await engineFor(onProgress, signal);
  const document = await composeReport(opened, { ...data, ...wish }, { signal });
  // What models say of customers stands in every report from now on.
  if (wish.fitModels === true) sent.askAnew();
  const answer = sent.send(document, wishText(wish));
  foresight.follow(opened, data, wish, document);
  return success(answer);
}

async function customer(
  wish: ReportWish,
  id: string,
  signal: AbortSignal,
): Promise<Result<CustomerDetail | null, SessionProblem>> {
  const request = { ...loadedData(), ...wish };
  const opened = await engineFor(() => undefined, signal);
  return success(await composeCustomer(opened, request, id, { signal }));
}

async function parties(
  wish: ReportWish,
  signal: AbortSignal,
): Promise<Result<Parties, SessionProblem>> {
  const request = { ...loadedData(), ...wish };
  const opened = await engineFor(() => undefined, signal);
  const entities = await listEntities(opened, request, { signal });
  const suggestions = await suggestCustomers(opened, request, { signal });
  return success({ entities, suggestions });
}

async function linesBehind(
  wish: ReportWish,
  wanted: LinesWanted,
  slice: LinesSlice,
  signal: AbortSignal,
): Promise<Result<LinesPage, SessionProblem>> {
  const request = { ...loadedData(), ...wish };
  const opened = await engineFor(() => undefined, signal);
  return success(await listLines(opened, request, wanted, slice, { signal }));
}

async function wonBackBy(
  wish: ReportWish,
  entries: Readonly<Record<string, PlainDate>>,
  signal: AbortSignal,
): Promise<Result<BoughtSince, SessionProblem>> {
  const request = { ...loadedData(), ...wish };
  const opened = await engineFor(() => undefined, signal);
  return success(await measureWinBack(opened, request, entries, { signal }));
}

async function values(
  signal: AbortSignal,
): Promise<Result<readonly PropertyValue[], SessionProblem>> {
  loadedData();
  const opened = await engineFor(() => undefined, signal);
  const found = await listPropertyValues(opened, { signal });
  foresight.lookAt(found);
  return success(found);
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
    wish: ReportWish,
    onProgress: OnProgress,
  ): Promise<Result<SentReport, SessionProblem>> =>
    attempt((signal) => report(wish, onProgress, signal)),

  /** The page shows a report that it had already. */
  turnTo(wish: ReportWish): void {
    sent.turnTo(wishText(wish));
    foresight.turnTo(wish);
  },

  customer: (
    wish: ReportWish,
    id: string,
  ): Promise<Result<CustomerDetail | null, SessionProblem>> =>
    attempt((signal) => customer(wish, id, signal)),

  identify: (wish: ReportWish): Promise<Result<Parties, SessionProblem>> =>
    attempt((signal) => parties(wish, signal)),

  lines: (
    wish: ReportWish,
    wanted: LinesWanted,
    slice: LinesSlice,
  ): Promise<Result<LinesPage, SessionProblem>> =>
    attempt((signal) => linesBehind(wish, wanted, slice, signal)),

  wonBack: (
    wish: ReportWish,
    entries: Readonly<Record<string, PlainDate>>,
  ): Promise<Result<BoughtSince, SessionProblem>> =>
    attempt((signal) => wonBackBy(wish, entries, signal)),

  leftOut: (
    exports: readonly SalesExport[],
    choices: IntakeChoices,
    locale: Locale,
  ): Promise<Result<Blob, SessionProblem>> =>
    attempt(async (signal) => {
      const { leftOutFile } = await import("./left-out-file.ts");
      return leftOutFile(exports, choices, locale, signal);
    }),

  values: (): Promise<Result<readonly PropertyValue[], SessionProblem>> => attempt(values),

  isLinksFile,

  readLinks: (file: SalesExport) => readLinks(file),

  cancel(call: number): void {
    calls.get(call)?.abort(new DOMException("cancelled", "AbortError"));
  },
};
export type SessionWorker = typeof sessionWorker;

expose(sessionWorker);
