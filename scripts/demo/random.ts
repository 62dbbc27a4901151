/**
 * A draw of whole numbers that is the same on every machine: `draw(n)` is one of 0 … n − 1.
 * The generator is mulberry32 with 32 bits of state, seeded by a whole number.
 */
export function seededDraw(seed: number): (limit: number) => number {
  const next = mulberry32(seed);
  return (limit) => Math.floor((next() * limit) / 2 ** 32);
}

/** The bare generator: each call gives the next whole number of 0 … 2³² − 1. */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}
