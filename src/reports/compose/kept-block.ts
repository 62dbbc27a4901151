/**
 * The last value of a block on an answer, as long as `text`, which says everything else that the block
 * follows from, stays the same; forgotten with the answer. One that fails is not kept.
 */
export function keptBlock<Value>(): (
  answer: object,
  text: string,
  reckon: () => Promise<Value>,
) => Promise<Value> {
  const kept = new WeakMap<object, { readonly text: string; readonly value: Value }>();
  return async (answer, text, reckon) => {
    const before = kept.get(answer);
    if (before?.text === text) return before.value;
    const value = await reckon();
    kept.set(answer, { text, value });
    return value;
  };
}
