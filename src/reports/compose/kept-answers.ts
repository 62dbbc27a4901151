/**
 * Rows kept of all answers together, some 300 bytes each: a report on 50 000 customers and half of
 * another, or every measure, unit and step of 5 000. Those longest unasked are forgotten first.
 */
const ROWS_KEPT = 800_000;

type Answers = Map<string, readonly unknown[]>;

/** Answers by their statements, apart for each ground of tables that they were asked on. */
export class KeptAnswers {
  readonly #asked: Answers = new Map();
  /** Of reports that nobody asked for yet; forgotten before all others. */
  readonly #ahead: Answers = new Map();
  readonly #grounds = new Map<string, number>();
  /** Whether answers are of a report that nobody asked for yet. */
  #isAhead = false;
  #ground = 0;
  #rows = 0;

  begin(isAhead: boolean): void {
    this.#isAhead = isAhead;
  }

  /** From now on answers are of this ground, told by its text. */
  rest(ground: string): void {
    this.#ground = this.#grounds.get(ground) ?? this.#grounds.size;
    this.#grounds.set(ground, this.#ground);
  }

  find(statement: string): readonly unknown[] | undefined {
    const key = this.#key(statement);
    const asked = this.#asked.get(key);
    const rows = asked ?? this.#ahead.get(key);
    if (rows === undefined) return undefined;
    if (asked !== undefined && this.#isAhead) return rows;
    this.#asked.delete(key);
    this.#ahead.delete(key);
    (this.#isAhead ? this.#ahead : this.#asked).set(key, rows);
    return rows;
  }

  keep(statement: string, rows: readonly unknown[]): void {
    (this.#isAhead ? this.#ahead : this.#asked).set(this.#key(statement), rows);
    this.#rows += rows.length;
    this.#forget(this.#ahead, rows);
    this.#forget(this.#asked, rows);
  }

  #forget(answers: Answers, latest: readonly unknown[]): void {
    for (const [key, oldest] of answers) {
      if (this.#rows <= ROWS_KEPT || oldest === latest) break;
      answers.delete(key);
      this.#rows -= oldest.length;
    }
  }

  readonly #key = (statement: string): string => `${String(this.#ground)} ${statement}`;
}
