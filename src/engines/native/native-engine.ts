import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import type { Query } from "../../sql/query.ts";
import { statementText } from "../../sql/statement.ts";
import type { Sql } from "../../sql/sql.ts";
import { lockedConfiguration } from "../configuration.ts";
import { EngineFault, type AttachedFile, type CallOptions, type Engine } from "../engine.ts";
import { withLimits } from "../limits.ts";
import { Queue } from "../queue.ts";
import { checkedRows } from "../rows.ts";
import { versionQuery } from "../version.ts";

/** DuckDB in this process, in memory, for the command line, the build and the tests. */
class NativeEngine implements Engine {
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;
  readonly #queue = new Queue();
  readonly #folder: string;
  #attached = 0;

  constructor(instance: DuckDBInstance, connection: DuckDBConnection, folder: string) {
    this.#instance = instance;
    this.#connection = connection;
    this.#folder = folder;
  }

  async run<Row>(query: Query<Row>, options: CallOptions = {}): Promise<readonly Row[]> {
    const rows = await this.#call(query.name, query.sql, options);
    return checkedRows(query, rows);
  }

  async execute(statement: Sql, options: CallOptions = {}): Promise<void> {
    await this.#call("statement", statement, options);
  }

  async attach(
    pieces: AsyncIterable<Uint8Array>,
    { signal }: CallOptions = {},
  ): Promise<AttachedFile> {
    this.#attached += 1;
    const path = join(this.#folder, `${String(this.#attached)}.csv`);
    await pipeline(pieces, createWriteStream(path), signal === undefined ? {} : { signal });
    return { path, release: () => rm(path, { force: true }) };
  }

  async version(): Promise<string> {
    const [row] = await this.run(versionQuery);
    return row?.version ?? "";
  }

  async close(): Promise<void> {
    this.#connection.closeSync();
    this.#instance.closeSync();
    await rm(this.#folder, { recursive: true, force: true });
  }

  #call(name: string, statement: Sql, options: CallOptions): Promise<readonly unknown[]> {
    return this.#queue.add(() =>
      withLimits(
        name,
        options,
        () => this.#rows(statementText(statement)).catch((error: unknown) => fault(name, error)),
        () => this.#connection.interrupt(),
      ),
    );
  }

  async #rows(text: string): Promise<readonly Record<string, unknown>[]> {
    const reader = await this.#connection.runAndReadAll(text);
    return reader.getRowObjectsJS();
  }
}

function fault(name: string, error: unknown): never {
  const message = error instanceof Error ? error.message : String(error);
  const code = message.startsWith("Out of Memory") ? "out-of-memory" : "statement";
  throw new EngineFault(code, name, error);
}

/** A fresh, empty, locked database in memory, on as many threads as KAMERTON_THREADS says, else on all. */
export async function openNativeEngine(): Promise<Engine> {
  const threads = process.env["KAMERTON_THREADS"];
  const instance = await DuckDBInstance.create(
    ":memory:",
    threads === undefined ? {} : { threads },
  );
  const connection = await instance.connect();
  for (const setting of lockedConfiguration) await connection.run(statementText(setting));
  const folder = await mkdtemp(join(tmpdir(), "kamerton-"));
  return new NativeEngine(instance, connection, folder);
}
