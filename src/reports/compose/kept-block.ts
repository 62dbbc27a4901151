/**
 * What a value follows from: answers of the engine and objects made of them, by identity, and settings
 * as texts. The first is an answer; what is kept is forgotten with it.
 */
type Grounds = readonly [object, ...unknown[]];

interface Kept<Value> {
  readonly grounds: Grounds;
  readonly value: Value;
}

const same = (one: Grounds, other: Grounds): boolean =>
  one.length === other.length && one.every((ground, place) => Object.is(ground, other[place]));

/** The last value on an answer, the same object as long as all that it follows from is the same. */
export function keptValue<Value>(): (grounds: Grounds, reckon: () => Value) => Value {
  const kept = new WeakMap<object, Kept<Value>>();
  return (grounds, reckon) => {
    const before = kept.get(grounds[0]);
    if (before !== undefined && same(before.grounds, grounds)) return before.value;
    const value = reckon();
    kept.set(grounds[0], { grounds, value });
    return value;
  };
}

/** The same for a block that asks the engine; one that fails is not kept. */
export function keptBlock<Value>(): (
  grounds: Grounds,
  reckon: () => Promise<Value>,
) => Promise<Value> {
  const kept = new WeakMap<object, Kept<Value>>();
  return async (grounds, reckon) => {
    const before = kept.get(grounds[0]);
    if (before !== undefined && same(before.grounds, grounds)) return before.value;
    const value = await reckon();
    kept.set(grounds[0], { grounds, value });
    return value;
  };
}
