interface OpenGroup {
  readonly name: string;
  readonly stated: bigint | null;
  running: bigint;
  lines: number;
}

const mostNames = 1000;

/** Compares what groups say they add up to with the lines in them [F3]. Levels count from 0. */
export class GroupSums {
  readonly differing: string[] = [];
  checked = 0;
  readonly #open: (OpenGroup | null)[] = [];

  /** A heading: what was open on its level and below ends. `stated` null where it gives no sum. */
  open(level: number, name: string, stated: bigint | null): void {
    this.closeFrom(level);
    while (this.#open.length < level) this.#open.push(null);
    this.#open.push({ name, stated, running: 0n, lines: 0 });
  }

  add(money: bigint): void {
    for (const group of this.#open) {
      if (group === null) continue;
      group.running += money;
      group.lines += 1;
    }
  }

  /** A subtotal below its lines: compared with the open group of that name, or of that level. */
  subtotal(level: number | null, label: string, stated: bigint | null): void {
    if (stated === null) return;
    const named = this.#open.findLast((group) => group !== null && isNamedIn(group.name, label));
    const group = named ?? (level === null ? undefined : this.#open[level]);
    if (group !== undefined && group !== null) this.#compare(group, stated, label);
    else if (this.#open.some((other) => other?.running === stated)) this.checked += 1;
    else this.#note(label);
  }

  /** Ends the groups of a level and of those below it. */
  closeFrom(level: number): void {
    while (this.#open.length > level) {
      const group = this.#open.pop();
      if (group !== undefined && group !== null && group.stated !== null && group.lines > 0)
        this.#compare(group, group.stated, group.name);
    }
  }

  #compare(group: OpenGroup, stated: bigint, name: string): void {
    this.checked += 1;
    if (group.running !== stated) this.#note(name);
  }

  #note(name: string): void {
    if (this.differing.length < mostNames) this.differing.push(name);
  }
}

const isNamedIn = (name: string, label: string): boolean =>
  name !== "" && label.toLowerCase().includes(name.toLowerCase());
