/** One call after another: a DuckDB connection answers one question at a time. */
export class Queue {
  #last: Promise<unknown> = Promise.resolve();

  add<Value>(work: () => Promise<Value>): Promise<Value> {
    const next = this.#last.then(work, work);
    this.#last = next.catch(() => undefined);
    return next;
  }
}
