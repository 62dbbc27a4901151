import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Worker as Thread } from "node:worker_threads";
import { openWasmEngine } from "../../src/engines/wasm/wasm-engine.ts";
import type { Engine } from "../../src/engines/engine.ts";

const folder = dirname(
  createRequire(import.meta.url).resolve("@duckdb/duckdb-wasm/dist/duckdb-node.cjs"),
);

/** Gives a thread the two globals that DuckDB's worker script expects of a browser's worker. */
const bootstrap = `
const { parentPort } = require("node:worker_threads");
globalThis.postMessage = (data, transfer) => parentPort.postMessage(data, transfer);
require(${JSON.stringify(join(folder, "duckdb-node-eh.worker.cjs"))});
parentPort.on("message", (data) => globalThis.onmessage({ data }));
`;

/** A Node thread with the part of a browser worker's face that DuckDB-WASM uses. */
class ThreadWorker extends EventTarget {
  readonly #thread = new Thread(bootstrap, { eval: true, stdout: true, stderr: true });

  constructor() {
    super();
    this.#thread.unref();
    this.#thread.on("message", (data: unknown) =>
      this.dispatchEvent(new MessageEvent("message", { data })),
    );
    this.#thread.on("error", (error) =>
      this.dispatchEvent(Object.assign(new Event("error"), { message: error.message })),
    );
    this.#thread.on("exit", () => this.dispatchEvent(new Event("close")));
  }

  postMessage(data: unknown, transfer: ArrayBuffer[] = []): void {
    this.#thread.postMessage(data, transfer);
  }

  terminate(): void {
    void this.#thread.terminate();
  }
}

/** The browser's engine, in Node: the same wasm file and the same adapter, another kind of worker. */
export function openWasmInNode(): Promise<Engine> {
  // The thread has every member of Worker that DuckDB-WASM calls, but not its event attributes.
  const worker = new ThreadWorker() as unknown as Worker;
  const death = new Promise<string>((resolve) => {
    worker.addEventListener("error", (event) => resolve(event.message));
    worker.addEventListener("close", () => resolve("gone"));
  });
  return openWasmEngine({
    guarded: { worker, death },
    moduleAddress: join(folder, "duckdb-eh.wasm"),
    attachAs: "buffer",
  });
}
