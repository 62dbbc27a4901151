/** A storage of its own for each test, with what is kept in it already. */
export function storage(kept: Record<string, string> = {}): () => Storage {
  const entries = new Map(Object.entries(kept));
  // As in a browser, what is kept also stands as the storage's own members.
  const held: Storage = {
    ...kept,
    get length() {
      return entries.size;
    },
    clear: () => {
      entries.clear();
    },
    getItem: (key) => entries.get(key) ?? null,
    key: (at) => [...entries.keys()][at] ?? null,
    removeItem: (key) => entries.delete(key),
    setItem: (key, value) => {
      entries.set(key, value);
    },
  };
  return () => held;
}
