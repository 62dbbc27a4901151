/** A function of an object that is reckoned once for each object, and forgotten with it. */
export function oncePer<Key extends object, Value>(
  reckon: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const found = known.get(key) ?? { value: reckon(key) };
    known.set(key, found);
    return found.value;
  };
}
