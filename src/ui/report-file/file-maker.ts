import { wrap, type Remote } from "comlink";
import { failure, success, type Result } from "../../domain/result.ts";
import { startGuardedWorker } from "../../engines/wasm/guarded-worker.ts";
import type { FileWish, MadeFile } from "./file-wish.ts";
import type { FileWorker } from "./file-worker.ts";
import fileWorkerAddress from "./file-worker.ts?worker&url";

/** Why there is no file: given up, what makes it could not be fetched, or it died or failed at work. */
export type FileProblem = "cancelled" | "unloaded" | "failed";

interface Connection {
  readonly worker: Worker;
  readonly remote: Remote<FileWorker>;
  readonly death: Promise<FileProblem>;
}

function connect(): Connection {
  const { worker, death } = startGuardedWorker(fileWorkerAddress, "module");
  const remote = wrap<FileWorker>(worker);
  let loaded = false;
  void remote.warm().then(
    () => (loaded = true),
    () => (loaded = true),
  );
  return { worker, remote, death: death.then(() => (loaded ? "failed" : "unloaded")) };
}

const aborted = (signal: AbortSignal): Promise<FileProblem> =>
  new Promise((resolve) => {
    signal.addEventListener("abort", () => resolve("cancelled"), { once: true });
  });

/** One to be given up, and one to take its place where the network has gone meanwhile. */
const MOST_WAITING = 2;

/**
 * Makes files of a report in workers of their own, so that the page stays free: a workbook of thousands
 * of customers takes seconds. Each file has a worker, which alone can be stopped in the middle of it.
 */
export class FileMaker {
  readonly #waiting = new Set<Connection>();
  readonly #busy = new Set<Connection>();

  /** Starts a worker, so that everything is there when a file is asked for, also without a network. */
  warm(): void {
    if (this.#waiting.size === 0) this.#rest(connect());
  }

  async make(wish: FileWish, signal: AbortSignal): Promise<Result<MadeFile, FileProblem>> {
    const [connection = connect()] = this.#waiting;
    this.#waiting.delete(connection);
    this.#busy.add(connection);
    this.warm();
    const made = connection.remote.make(wish).then(success, () => failure("failed" as const));
    const lost = Promise.race([connection.death, aborted(signal)]).then(failure);
    const outcome = await Promise.race([made, lost]);
    this.#busy.delete(connection);
    if (outcome.ok) this.#rest(connection);
    else connection.worker.terminate();
    return outcome;
  }

  /** Gives up whatever is being made. */
  end(): void {
    for (const { worker } of [...this.#busy, ...this.#waiting]) worker.terminate();
    this.#busy.clear();
    this.#waiting.clear();
  }

  #rest(connection: Connection): void {
    if (this.#waiting.size >= MOST_WAITING) {
      connection.worker.terminate();
      return;
    }
    this.#waiting.add(connection);
    // One that could not be had is no worker: the next file starts another.
    void connection.death.then(() => this.#waiting.delete(connection));
  }
}
