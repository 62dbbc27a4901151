import { AsyncDuckDB, DuckDBDataProtocol, VoidLogger } from "@duckdb/duckdb-wasm";
import type { AsyncDuckDBConnection } from "@duckdb/duckdb-wasm";
import type { Query } from "../../sql/query.ts";
import { statementText } from "../../sql/statement.ts";
import type { Sql } from "../../sql/sql.ts";
import { lockedConfiguration } from "../configuration.ts";
import { EngineFault, type AttachedFile, type CallOptions, type Engine } from "../engine.ts";
import { withLimits } from "../limits.ts";
import { Queue } from "../queue.ts";
import { checkedRows } from "../rows.ts";
import { versionQuery } from "../version.ts";
import { rowsFromBatches } from "./arrow-rows.ts";
import { faultFrom } from "./faults.ts";
import type { GuardedWorker } from "./guarded-worker.ts";

/** A statement that does not end within this time after it was told to stop is ended with its worker. */
const graceMilliseconds = 3_000;

/** A damaged module is never reported: DuckDB-WASM just does not start. */
const startMilliseconds = 60_000;

export interface WasmOptions {
  /** A fresh worker that runs DuckDB's own worker script. */
  readonly guarded: GuardedWorker;
  /** Address of the module `duckdb-eh.wasm`. */
  readonly moduleAddress: string;
  /** Browsers read a Blob piece by piece; Node's build of DuckDB-WASM takes only a buffer. */
  readonly attachAs: "blob" | "buffer";
}

/** DuckDB-WASM in a worker. When the worker dies, every call pending and to come is rejected. */
class WasmEngine implements Engine {
  readonly #database: AsyncDuckDB;
  readonly #connection: AsyncDuckDBConnection;
  readonly #options: WasmOptions;
  readonly #queue = new Queue();
  readonly #death: Promise<never>;
  #die: (error: unknown) => void = () => undefined;
  #attached = 0;

  constructor(database: AsyncDuckDB, connection: AsyncDuckDBConnection, options: WasmOptions) {
    this.#database = database;
    this.#connection = connection;
    this.#options = options;
    this.#death = new Promise<never>((_, reject) => {
      this.#die = reject;
    });
    this.#death.catch(() => undefined);
    void options.guarded.death.then((reason) => this.#end(new Error(reason)));
  }

  async run<Row>(query: Query<Row>, options: CallOptions = {}): Promise<readonly Row[]> {
    return checkedRows(query, await this.#call(query.name, query.sql, options));
  }

  async execute(statement: Sql, options: CallOptions = {}): Promise<void> {
    await this.#call("statement", statement, options);
  }

  async attach(
    pieces: AsyncIterable<Uint8Array>,
    { signal }: CallOptions = {},
  ): Promise<AttachedFile> {
    this.#attached += 1;
    const path = `attached-${String(this.#attached)}.csv`;
    const parts: Uint8Array<ArrayBuffer>[] = [];
    for await (const piece of pieces) {
      signal?.throwIfAborted();
      parts.push(new Uint8Array(piece));
    }
    await this.#alive(this.#register(path, new Blob(parts)));
    return {
      path,
      release: () => this.#alive(this.#database.dropFile(path).then(() => undefined)),
    };
  }

  async version(): Promise<string> {
    const [row] = await this.run(versionQuery);
    return row?.version ?? "";
  }

  close(): Promise<void> {
    this.#end("closed");
    return Promise.resolve();
  }

  async #register(path: string, blob: Blob): Promise<void> {
    if (this.#options.attachAs === "buffer") {
      await this.#database.registerFileBuffer(path, new Uint8Array(await blob.arrayBuffer()));
    } else {
      const protocol = DuckDBDataProtocol.BROWSER_FILEREADER;
      await this.#database.registerFileHandle(path, blob, protocol, true);
    }
  }

  #call(
    name: string,
    statement: Sql,
    options: CallOptions,
  ): Promise<readonly Record<string, unknown>[]> {
    return this.#queue.add(() =>
      withLimits(
        name,
        options,
        () =>
          this.#alive(this.#rows(statementText(statement))).catch((error: unknown) => {
            const fault = faultFrom(name, error);
            if (fault.code === "died") this.#end(fault);
            throw fault;
          }),
        () => this.#stop(),
      ),
    );
  }

  async #rows(text: string): Promise<readonly Record<string, unknown>[]> {
    const batches = await this.#connection.send(text);
    return rowsFromBatches(batches);
  }

  /** Cancels what runs; a worker that does not listen within the grace is ended. */
  #stop(): void {
    const timer = setTimeout(() => this.#end("did not stop"), graceMilliseconds);
    const calm = (): void => clearTimeout(timer);
    this.#connection.cancelSent().then(calm, calm);
  }

  #alive<Value>(work: Promise<Value>): Promise<Value> {
    return Promise.race([work, this.#death]);
  }

  #end(reason: unknown): void {
    this.#options.guarded.worker.terminate();
    this.#die(reason instanceof EngineFault ? reason : new EngineFault("died", "worker", reason));
  }
}

/** Starts DuckDB-WASM in the worker given and locks it. Rejects when worker or module do not start. */
export async function openWasmEngine(options: WasmOptions): Promise<Engine> {
  const { worker, death } = options.guarded;
  const failed = (reason: string): never => {
    throw new EngineFault("died", "start", new Error(reason));
  };
  const late = new Promise<string>((resolve) => {
    setTimeout(() => resolve("did not start"), startMilliseconds);
  });
  try {
    return await Promise.race([start(options), death.then(failed), late.then(failed)]);
  } catch (error) {
    worker.terminate();
    throw error;
  }
}

async function start(options: WasmOptions): Promise<Engine> {
  const database = new AsyncDuckDB(new VoidLogger(), options.guarded.worker);
  await database.instantiate(options.moduleAddress);
  await database.open({ path: ":memory:" });
  const connection = await database.connect();
  for (const setting of lockedConfiguration) await connection.query(statementText(setting));
  return new WasmEngine(database, connection, options);
}
