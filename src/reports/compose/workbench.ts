import type { FactsDescription } from "../../domain/source.ts";
import type { CallOptions, Engine } from "../../engines/engine.ts";
import type { Query } from "../../sql/query.ts";
import { statementText } from "../../sql/statement.ts";
import type { Sql } from "../../sql/sql.ts";
import { KeptAnswers } from "./kept-answers.ts";

/**
 * The tables and answers made so far for one set of facts. A second report on the same facts asks
 * only what a changed setting changes, so that nothing is computed twice; and tables are made when a
 * question needs them, so that a report whose answers are all known makes none.
 */
export class Workbench {
  readonly facts: FactsDescription;
  readonly #engine: Engine;
  readonly #answers = new KeptAnswers();
  /** What the report in work rests on, in the order of making, and what it wants on top of that. */
  #ground: ReadonlyMap<string, Sql> = new Map();
  readonly #wanted = new Map<string, Sql>();
  /** What the engine holds of both. */
  #standing: string[] = [];
  readonly #made = new Set<string>();
  #lastTable: Promise<unknown> = Promise.resolve();

  constructor(engine: Engine, facts: FactsDescription) {
    this.#engine = engine;
    this.facts = facts;
  }

  /** Begins work for somebody, or for nobody yet: such answers give way to all others. */
  begin({ ahead }: { readonly ahead: boolean }): void {
    this.#answers.begin(ahead);
  }

  /**
   * Begins a report on tables that are made one of another. Where one differs from what the engine
   * holds, it and every table made after it are made anew, and what it rests on stays.
   */
  rest(tables: readonly Sql[]): void {
    this.#ground = new Map(tables.map((table) => [statementText(table), table]));
    this.#answers.rest([...this.#ground.keys()].join(";\n"));
    this.#wanted.clear();
  }

  /** Wants a table on top of the ground before the next question is asked. */
  make(table: Sql): void {
    this.#wanted.set(statementText(table), table);
  }

  /** The rows of a query, asked once on each ground. */
  async ask<Row>(query: Query<Row>, options: CallOptions): Promise<readonly Row[]> {
    const text = statementText(query.sql);
    const known = this.#answers.find(text);
    // Found by the whole statement, and rows of one statement have one shape.
    if (known !== undefined) return known as readonly Row[];
    await this.#tables(options);
    const rows = await this.#engine.run(query, options);
    this.#answers.keep(text, rows);
    return rows;
  }

  /** The rows of a query that are too many to be kept for a second asking. */
  async askOnce<Row>(query: Query<Row>, options: CallOptions): Promise<readonly Row[]> {
    await this.#tables(options);
    return this.#engine.run(query, options);
  }

  /** Makes what is wanted and not there, for questions to come. */
  prepare(options: CallOptions): Promise<void> {
    return this.#tables(options);
  }

  /** Questions asked at once wait for the same tables. */
  #tables(options: CallOptions): Promise<void> {
    const made = this.#lastTable.then(() => this.#makeTables(options));
    this.#lastTable = made.catch(() => undefined);
    return made;
  }

  async #makeTables(options: CallOptions): Promise<void> {
    const ground = [...this.#ground];
    const changed = ground.findIndex(([text], place) => this.#standing[place] !== text);
    if (changed !== -1) {
      this.#standing = this.#standing.slice(0, changed);
      this.#made.clear();
    }
    for (const [text, table] of ground.slice(this.#standing.length)) {
      await this.#engine.execute(table, options);
      this.#standing.push(text);
    }
    for (const [text, table] of this.#wanted) {
      if (this.#made.has(text)) continue;
      await this.#engine.execute(table, options);
      this.#made.add(text);
    }
  }
}

interface Seat {
  workbench: Workbench | null;
  last: Promise<unknown>;
}

const seats = new WeakMap<Engine, Seat>();

/**
 * Work at the engine's workbench, one report after another: two reports up to different days would
 * otherwise pull the tables from under each other. Facts are told apart by identity, since every
 * reading of a file describes its own.
 */
export function atWorkbench<Value>(
  engine: Engine,
  facts: FactsDescription,
  work: (workbench: Workbench) => Promise<Value>,
): Promise<Value> {
  const seat = seats.get(engine) ?? { workbench: null, last: Promise.resolve() };
  seats.set(engine, seat);
  const turn = async () => {
    if (seat.workbench?.facts !== facts) seat.workbench = new Workbench(engine, facts);
    seat.workbench.begin({ ahead: false });
    return work(seat.workbench);
  };
  const next = seat.last.then(turn, turn);
  seat.last = next.catch(() => undefined);
  return next;
}
