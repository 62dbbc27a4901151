import type { Query } from "../sql/query.ts";
import type { Sql } from "../sql/sql.ts";

export interface CallOptions {
  /** Aborting rejects the call with the signal's reason and leaves the engine usable. */
  readonly signal?: AbortSignal;
  /** Milliseconds; past it the call is rejected with `EngineFault` `"time-limit"`. */
  readonly timeLimit?: number;
}

/** Bytes that `read_csv` can read by `path` until they are released. */
export interface AttachedFile {
  readonly path: string;
  release(): Promise<void>;
}

/**
 * The one thing the rest of the program knows of a database. Two adapters, wasm (browser) and
 * native (command line, build, tests), both DuckDB 1.4.3, both without extensions, network or now().
 */
export interface Engine {
  /** Rows of one query, each checked against its schema. */
  run<Row>(query: Query<Row>, options?: CallOptions): Promise<readonly Row[]>;
  /** A statement without an answer: CREATE TABLE AS, DROP. */
  execute(statement: Sql, options?: CallOptions): Promise<void>;
  /** Takes UTF-8 text in pieces; the name is the engine's own, never a user's. */
  attach(pieces: AsyncIterable<Uint8Array>, options?: CallOptions): Promise<AttachedFile>;
  /** DuckDB's own `version()`, equal for both adapters. */
  version(): Promise<string>;
  close(): Promise<void>;
}

export type EngineFaultCode = "died" | "time-limit" | "out-of-memory" | "statement" | "row-shape";

/** What went wrong in a database; `query` names the question, never the data. */
export class EngineFault extends Error {
  readonly code: EngineFaultCode;
  readonly query: string;

  constructor(code: EngineFaultCode, query: string, cause: unknown) {
    super(`${query}: ${code}${cause instanceof Error ? `: ${cause.message}` : ""}`, { cause });
    this.name = "EngineFault";
    this.code = code;
    this.query = query;
  }
}
