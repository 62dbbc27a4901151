/** Joins the places of a list into sets; a set is told by its smallest place. */
export class ConnectedSets {
  readonly #parents: Int32Array;

  constructor(size: number) {
    this.#parents = Int32Array.from({ length: size }, (_, place) => place);
  }

  join(one: number, other: number): void {
    const a = this.root(one);
    const b = this.root(other);
    this.#parents[Math.max(a, b)] = Math.min(a, b);
  }

  root(place: number): number {
    let root = place;
    while (this.#parents[root] !== root) root = this.#parents[root] ?? root;
    for (let at = place; at !== root;) {
      const next = this.#parents[at] ?? root;
      this.#parents[at] = root;
      at = next;
    }
    return root;
  }

  /** The places of each set, in their order. */
  sets(): readonly (readonly number[])[] {
    const sets = new Map<number, number[]>();
    for (let place = 0; place < this.#parents.length; place += 1) {
      const root = this.root(place);
      const set = sets.get(root);
      if (set === undefined) sets.set(root, [place]);
      else set.push(place);
    }
    return [...sets.values()];
  }
}

/** Joins all places that share a key; blank keys join nothing. */
export function joinByKey(sets: ConnectedSets, keys: readonly string[]): void {
  const first = new Map<string, number>();
  keys.forEach((key, place) => {
    if (key === "") return;
    const known = first.get(key);
    if (known === undefined) first.set(key, place);
    else sets.join(known, place);
  });
}
