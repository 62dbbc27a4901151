/**
 * What a value follows from: answers of the engine and objects made of them, by identity, and settings
 * as texts. The first is an answer; what is kept is forgotten with it.
 */
type Grounds = readonly [object, ...unknown[]];

interface Kept<Value> {
  readonly grounds: Grounds;
  readonly value: Value;
}

/** Of one answer: settings are tried there and back, and there and further. */
const VALUES_KEPT = 3;

const same = (one: Grounds, other: Grounds): boolean =>
  one.length === other.length && one.every((ground, place) => Object.is(ground, other[place]));

/** The last few values on each answer. */
class KeptValues<Value> {
  readonly #kept = new WeakMap<object, readonly Kept<Value>[]>();

  find(grounds: Grounds): Kept<Value> | undefined {
    const found = this.#kept.get(grounds[0])?.find((one) => same(one.grounds, grounds));
    if (found !== undefined) this.keep(found);
    return found;
  }

  /** Keeps a value as the last one. */
  keep(last: Kept<Value>): void {
    const others = this.#kept.get(last.grounds[0])?.filter((one) => one !== last) ?? [];
    this.#kept.set(last.grounds[0], [last, ...others].slice(0, VALUES_KEPT));
  }
}

/** A value on an answer, the same object where all that it follows from is the same as shortly before. */
export function keptValue<Value>(): (grounds: Grounds, reckon: () => Value) => Value {
  const kept = new KeptValues<Value>();
  return (grounds, reckon) => {
    const before = kept.find(grounds);
    if (before !== undefined) return before.value;
    const value = reckon();
    kept.keep({ grounds, value });
    return value;
  };
}

/** The same for a block that asks the engine; one that fails is not kept. */
export function keptBlock<Value>(): (
  grounds: Grounds,
  reckon: () => Promise<Value>,
) => Promise<Value> {
  const kept = new KeptValues<Value>();
  return async (grounds, reckon) => {
    const before = kept.find(grounds);
    if (before !== undefined) return before.value;
    const value = await reckon();
    kept.keep({ grounds, value });
    return value;
  };
}
