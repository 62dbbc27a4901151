import { proxy, wrap, type Remote } from "comlink";
import { failure, success, type Result } from "../../domain/result.ts";
import { startGuardedWorker, type GuardedWorker } from "../../engines/wasm/guarded-worker.ts";
import type { SalesExport } from "../../intake/contract.ts";
import type { ReportDocument } from "../../reports/document.ts";
import { ReceivedReports } from "../../reports/sent-reports.ts";
import type { Session, SessionCall, SessionProblem, SessionProgress } from "./session.ts";
import type { AheadMessage, SessionWorker } from "./session-worker.ts";
import sessionWorkerAddress from "./session-worker.ts?worker&url";
import { wishText } from "./wish-text.ts";

/** A worker that has not ended a cancelled call by then is ended itself. */
const graceMilliseconds = 5_000;

interface Connection {
  readonly guarded: GuardedWorker;
  readonly remote: Remote<SessionWorker>;
  /** How many calls were made, counted as the worker counts them. */
  calls: number;
  /** Every answer is taken, also to a call that was given up: a later one may build on it. */
  readonly reports: ReceivedReports;
}

type Question<Value> = (
  remote: Remote<SessionWorker>,
  onProgress: (progress: SessionProgress) => void,
  connection: Connection,
) => Promise<Result<Value, SessionProblem>>;

function connect(): Connection {
  const guarded = startGuardedWorker(sessionWorkerAddress, "module");
  const reports = new ReceivedReports();
  guarded.worker.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (isAhead(data)) reports.receive(data.ahead, data.asked);
  });
  return { guarded, remote: wrap<SessionWorker>(guarded.worker), calls: 0, reports };
}

const isAhead = (data: unknown): data is AheadMessage =>
  typeof data === "object" && data !== null && "ahead" in data;

/** A session whose worker is started by the first call and replaced when it has died. */
class WorkerSession implements Session {
  #connection: Connection | null = null;
  /** What was read last. Files are handles, so a new worker can read them again. */
  #last: Parameters<Session["read"]> | null = null;
  /** The worker that holds the rows of `#last`. */
  #holder: Connection | null = null;

  warm(): void {
    this.#connected()
      .remote.warm()
      .catch(() => undefined);
  }

  async read(
    ...[exports, choices, call]: Parameters<Session["read"]>
  ): ReturnType<Session["read"]> {
    const outcome = await this.#ask(call, (remote, onProgress) =>
      remote.read(exports, choices, onProgress),
    );
    this.#connection?.reports.askAnew();
    if (outcome.ok) {
      this.#last = [exports, choices];
      this.#holder = this.#connection;
    }
    return outcome;
  }

  async analyse(...[wish, call]: Parameters<Session["analyse"]>): ReturnType<Session["analyse"]> {
    const asked = wishText(wish);
    const known = wish.fitModels === true ? undefined : this.#known(asked);
    if (known !== undefined) {
      void this.#connected().remote.turnTo(wish);
      return success(known);
    }
    return this.#askOfData(call, async (remote, onProgress, { reports }) => {
      const outcome = await remote.analyse(wish, onProgress);
      if (!outcome.ok) return outcome;
      // What models say of customers stands in every report from now on.
      if (wish.fitModels === true) reports.askAnew();
      return success(reports.receive(outcome.value, asked));
    });
  }

  /** A report on what was read last that is here already. */
  #known(asked: string): ReportDocument | undefined {
    return this.#holder === this.#connection ? this.#connection?.reports.find(asked) : undefined;
  }

  customer(...[wish, id, call]: Parameters<Session["customer"]>): ReturnType<Session["customer"]> {
    return this.#askOfData(call, (remote) => remote.customer(wish, id));
  }

  identify(...[wish, call]: Parameters<Session["identify"]>): ReturnType<Session["identify"]> {
    return this.#askOfData(call, (remote) => remote.identify(wish));
  }

  lines(
    ...[wish, wanted, slice, call]: Parameters<Session["lines"]>
  ): ReturnType<Session["lines"]> {
    return this.#askOfData(call, (remote) => remote.lines(wish, wanted, slice));
  }

  wonBack(
    ...[wish, entries, call]: Parameters<Session["wonBack"]>
  ): ReturnType<Session["wonBack"]> {
    return this.#askOfData(call, (remote) => remote.wonBack(wish, entries));
  }

  leftOut(...[locale, call]: Parameters<Session["leftOut"]>): ReturnType<Session["leftOut"]> {
    const [exports, choices] = this.#last ?? [[], {}];
    return this.#ask(call, (remote) => remote.leftOut(exports, choices, locale));
  }

  values(call?: SessionCall): ReturnType<Session["values"]> {
    return this.#askOfData(call, (remote) => remote.values());
  }

  /** A question about the rows: a worker that does not hold them reads them first. */
  async #askOfData<Value>(
    call: SessionCall | undefined,
    question: Question<Value>,
  ): Promise<Result<Value, SessionProblem>> {
    if (this.#last !== null && this.#holder !== this.#connected()) {
      const [exports, choices] = this.#last;
      const again = await this.read(exports, choices, call);
      if (!again.ok) return again;
    }
    return this.#ask(call, question);
  }

  async isLinksFile(file: SalesExport): Promise<boolean> {
    const { remote, guarded } = this.#connected();
    const died = guarded.death.then(() => false);
    return Promise.race([remote.isLinksFile(file).catch(() => false), died]);
  }

  async readLinks(file: SalesExport): ReturnType<Session["readLinks"]> {
    const { remote, guarded } = this.#connected();
    const unread = failure({ code: "refused", refusal: { code: "no-table" } } as const);
    return Promise.race([
      remote.readLinks(file).catch(() => unread),
      guarded.death.then(() => unread),
    ]);
  }

  forget(): void {
    this.#disconnect();
    this.#last = null;
  }

  #disconnect(): void {
    this.#connection?.guarded.worker.terminate();
    this.#connection = null;
  }

  #connected(): Connection {
    this.#connection ??= connect();
    return this.#connection;
  }

  async #ask<Value>(
    { signal, onProgress }: SessionCall = {},
    question: Question<Value>,
  ): Promise<Result<Value, SessionProblem>> {
    if (signal?.aborted === true) return fault("cancelled", "");
    const connection = this.#connected();
    connection.calls += 1;
    const { calls } = connection;
    const answer = question(connection.remote, proxy(onProgress ?? (() => undefined)), connection);
    const died = connection.guarded.death.then((reason) => fault<Value>("engine-died", reason));
    const outcome = await Promise.race([answer, died, cancelled<Value>(connection, calls, signal)]);
    const dead = !outcome.ok && outcome.problem.kind === "fault" && isDeadly(outcome.problem);
    if (dead && this.#connection === connection) this.#disconnect();
    return outcome;
  }
}

type Fault = Extract<SessionProblem, { readonly kind: "fault" }>;

const fault = <Value>(kind: Fault["fault"], detail: string): Result<Value, SessionProblem> =>
  failure({ kind: "fault", fault: kind, detail });

/** After these the worker's memory is not to be trusted, or not given back. */
const isDeadly = ({ fault: kind, detail }: Fault): boolean =>
  ["engine-died", "engine-missing", "out-of-memory"].includes(kind) || detail === "did not stop";

/** Asks the worker to stop when the signal aborts, and gives up on it after the grace. */
function cancelled<Value>(
  { remote }: Connection,
  call: number,
  signal: AbortSignal | undefined,
): Promise<Result<Value, SessionProblem>> {
  return new Promise((resolve) => {
    signal?.addEventListener(
      "abort",
      () => {
        void remote.cancel(call);
        setTimeout(() => resolve(fault("cancelled", "did not stop")), graceMilliseconds);
      },
      { once: true },
    );
  });
}

/** One export, its engine and its worker. */
export const openSession = (): Session => new WorkerSession();
