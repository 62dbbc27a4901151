import type { FactsDescription } from "../../domain/source.ts";
import type { PlainDate } from "../../domain/words.ts";
import type { CallOptions, Engine } from "../../engines/engine.ts";
import type { Query } from "../../sql/query.ts";
import { statementText } from "../../sql/statement.ts";
import type { Sql } from "../../sql/sql.ts";

/** Enough for every question of a few settings in turn; the longest unasked are forgotten first. */
const ANSWERS_KEPT = 64;

/**
 * The tables and answers made so far for one set of facts up to one day. A second report on the same
 * facts asks only what a changed setting changes, so that nothing is computed twice.
 */
export class Workbench {
  readonly facts: FactsDescription;
  readonly asOf: PlainDate;
  readonly #engine: Engine;
  readonly #tables = new Set<string>();
  readonly #foundations = new Map<string, string>();
  readonly #answers = new Map<string, readonly unknown[]>();

  constructor(engine: Engine, facts: FactsDescription, asOf: PlainDate) {
    this.#engine = engine;
    this.facts = facts;
    this.asOf = asOf;
  }

  /** Makes a table unless the same statement made it already. */
  async make(table: Sql, options: CallOptions): Promise<void> {
    const text = statementText(table);
    if (this.#tables.has(text)) return;
    await this.#engine.execute(table, options);
    this.#tables.add(text);
  }

  /**
   * Makes a table that others are made of: where its statement is not that of the last time, every
   * table made after it and every answer is forgotten, while what it rests on stays.
   */
  async remake(name: string, table: Sql, options: CallOptions): Promise<void> {
    const text = statementText(table);
    const before = this.#foundations.get(name);
    if (before === text) return;
    const made = [...this.#tables];
    const kept = before === undefined ? made : made.slice(0, made.indexOf(before));
    this.#foundations.delete(name);
    this.#answers.clear();
    this.#tables.clear();
    await this.#engine.execute(table, options);
    for (const each of [...kept, text]) this.#tables.add(each);
    this.#foundations.set(name, text);
  }

  /** The rows of a query, asked once. */
  async ask<Row>(query: Query<Row>, options: CallOptions): Promise<readonly Row[]> {
    const text = statementText(query.sql);
    // The key is the whole statement, and rows of one statement have one shape.
    const known = this.#answers.get(text) as readonly Row[] | undefined;
    const rows = known ?? (await this.#engine.run(query, options));
    this.#answers.delete(text);
    this.#answers.set(text, rows);
    for (const oldest of this.#answers.keys()) {
      if (this.#answers.size <= ANSWERS_KEPT) break;
      this.#answers.delete(oldest);
    }
    return rows;
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
  asOf: PlainDate,
  work: (workbench: Workbench) => Promise<Value>,
): Promise<Value> {
  const seat = seats.get(engine) ?? { workbench: null, last: Promise.resolve() };
  seats.set(engine, seat);
  const turn = async () => {
    if (seat.workbench?.facts !== facts || seat.workbench.asOf !== asOf)
      seat.workbench = new Workbench(engine, facts, asOf);
    return work(seat.workbench);
  };
  const next = seat.last.then(turn, turn);
  seat.last = next.catch(() => undefined);
  return next;
}
