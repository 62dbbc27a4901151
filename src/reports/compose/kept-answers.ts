/**
 * Rows kept of all answers together, some 300 bytes each: a report on 50 000 customers and half of
 * another, or every measure, unit and step of 5 000. Those longest unasked are forgotten first.
 */
const ROWS_KEPT = 800_000;

/** Answers by their statements, apart for each ground of tables that they were asked on. */
export class KeptAnswers {
  readonly #answers = new Map<string, readonly unknown[]>();
  readonly #grounds = new Map<string, number>();
  #ground = 0;
  #rows = 0;

  /** From now on answers are of this ground, told by its text. */
  rest(ground: string): void {
    this.#ground = this.#grounds.get(ground) ?? this.#grounds.size;
    this.#grounds.set(ground, this.#ground);
  }

  find(statement: string): readonly unknown[] | undefined {
    const key = this.#key(statement);
    const rows = this.#answers.get(key);
    if (rows === undefined) return undefined;
    this.#answers.delete(key);
    this.#answers.set(key, rows);
    return rows;
  }

  keep(statement: string, rows: readonly unknown[]): void {
    this.#answers.set(this.#key(statement), rows);
    this.#rows += rows.length;
    for (const [key, oldest] of this.#answers) {
      if (this.#rows <= ROWS_KEPT || oldest === rows) break;
      this.#answers.delete(key);
      this.#rows -= oldest.length;
    }
  }

  readonly #key = (statement: string): string => `${String(this.#ground)} ${statement}`;
}
