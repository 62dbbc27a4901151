/** What only a whole file teaches about the rows of a grouped report, by row from 1. */
export interface GroupNotes {
  /** Headings with money and without lines under them: lines themselves. */
  readonly childless: ReadonlySet<number>;
  /** Levels of rows whose own look does not tell them: a group without a name. */
  readonly levels: ReadonlyMap<number, number>;
  /** The last row with money; below it are signatures. */
  readonly lastRow: number;
}

export const noNotes: GroupNotes = {
  childless: new Set(),
  levels: new Map(),
  lastRow: Number.POSITIVE_INFINITY,
};

interface MetRow {
  readonly row: number;
  readonly level: number;
  readonly mayBeLine: boolean;
}

interface Nameless {
  readonly row: number;
  readonly money: bigint;
  /** The level of the rows that may stand under it; null until the next row. */
  below: number | null;
  running: bigint;
}

/** Learns from the order of rows what one row alone does not show. */
export class GroupLearning {
  readonly #childless = new Set<number>();
  readonly #levels = new Map<number, number>();
  #lastRow = 0;
  #last: MetRow | null = null;
  #nameless: Nameless | null = null;

  /** A row of a level; `mayBeLine` where it has money and is no line already. */
  met(row: number, level: number, money: bigint | null, mayBeLine: boolean): void {
    if (this.#last !== null && this.#last.mayBeLine && level <= this.#last.level)
      this.#childless.add(this.#last.row);
    this.#last = { row, level, mayBeLine };
    if (money !== null) this.#lastRow = row;
    const nameless = this.#nameless;
    if (nameless === null) return;
    nameless.below ??= level;
    if (level < nameless.below) this.#settle(nameless);
    else if (level === nameless.below) {
      nameless.running += money ?? 0n;
    }
  }

  /** A row with money and without a name: a heading where the rows below it add up to it. */
  metNameless(row: number, money: bigint): void {
    if (this.#nameless !== null) this.#settle(this.#nameless);
    this.#nameless = { row, money, below: null, running: 0n };
    this.#lastRow = row;
  }

  /** A row with money that is no part of the groups: a total. */
  metTotal(row: number): void {
    if (this.#last?.mayBeLine === true) this.#childless.add(this.#last.row);
    this.#last = null;
    if (this.#nameless !== null) this.#settle(this.#nameless);
    this.#lastRow = row;
  }

  /** Notes a level that was found by other means. */
  note(row: number, level: number): void {
    this.#levels.set(row, level);
  }

  /** What the whole file taught, or null where `notes` say the same. */
  end(notes: GroupNotes): GroupNotes | null {
    if (this.#last?.mayBeLine === true) this.#childless.add(this.#last.row);
    if (this.#nameless !== null) this.#settle(this.#nameless);
    const learned = { childless: this.#childless, levels: this.#levels, lastRow: this.#lastRow };
    const same =
      learned.lastRow === notes.lastRow &&
      learned.childless.size === notes.childless.size &&
      [...learned.childless].every((row) => notes.childless.has(row)) &&
      learned.levels.size === notes.levels.size &&
      [...learned.levels].every(([row, level]) => notes.levels.get(row) === level);
    return same ? null : learned;
  }

  #settle(nameless: Nameless): void {
    const { row, below, money, running } = nameless;
    if (below !== null && below > 0 && running === money) this.#levels.set(row, below - 1);
    this.#nameless = null;
  }
}
