/** A point and the value of the function there. */
export interface Vertex {
  readonly at: readonly number[];
  readonly value: number;
}

const SPREAD = 0.5;
const MOST_STEPS = 1_000;

/** Reflection, expansion, contraction and shrinking as J. Nelder and R. Mead chose them (1965). */
const REFLECTED = -1;
const EXPANDED = -2;
const CONTRACTED_OUTSIDE = -0.5;
const CONTRACTED_INSIDE = 0.5;
const SHRUNK = 0.5;

/**
 * The lowest point near a start, found without derivatives; null where the values have not come
 * within `tolerance` of each other after a thousand steps. It pauses after each step, so that whoever
 * runs it may see to something else.
 */
export function* lowestPoint(
  valueAt: (at: readonly number[]) => number,
  start: readonly number[],
  tolerance: number,
): Generator<undefined, Vertex | null> {
  // Infinite values compare; what is no number would not.
  const vertex = (at: readonly number[]): Vertex => {
    const value = valueAt(at);
    return { at, value: Number.isNaN(value) ? Infinity : value };
  };
  let simplex = [start, ...start.map((_, axis) => moved(start, axis))].map(vertex).sort(byValue);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const [best, worst] = [simplex[0], simplex.at(-1)];
    if (best === undefined || worst === undefined) return null;
    if (worst.value - best.value < tolerance && Number.isFinite(best.value)) return best;
    simplex = nextSimplex(simplex, vertex).sort(byValue);
    yield;
  }
  return null;
}

const byValue = (one: Vertex, other: Vertex): number =>
  one.value === other.value ? 0 : one.value - other.value;

const moved = (start: readonly number[], axis: number): readonly number[] =>
  start.map((coordinate, index) => (index === axis ? coordinate + SPREAD : coordinate));

/** From the centre of the others: 1 is the point itself, −1 its reflection. */
const along = (centre: readonly number[], point: readonly number[], factor: number) =>
  centre.map((middle, axis) => middle + factor * ((point[axis] ?? 0) - middle));

function nextSimplex(
  simplex: readonly Vertex[],
  vertex: (at: readonly number[]) => Vertex,
): Vertex[] {
  const kept = simplex.slice(0, -1);
  const [best, worst, second] = [simplex[0], simplex.at(-1), kept.at(-1)];
  if (best === undefined || worst === undefined || second === undefined) return [...simplex];
  const centre = best.at.map(
    (_, axis) => kept.reduce((sum, { at }) => sum + (at[axis] ?? 0), 0) / kept.length,
  );
  const tried = (factor: number): Vertex => vertex(along(centre, worst.at, factor));
  const reflected = tried(REFLECTED);
  if (reflected.value < best.value) {
    const expanded = tried(EXPANDED);
    return [...kept, expanded.value < reflected.value ? expanded : reflected];
  }
  if (reflected.value < second.value) return [...kept, reflected];
  const isOutside = reflected.value < worst.value;
  const contracted = tried(isOutside ? CONTRACTED_OUTSIDE : CONTRACTED_INSIDE);
  if (contracted.value < Math.min(reflected.value, worst.value)) return [...kept, contracted];
  return [best, ...simplex.slice(1).map(({ at }) => vertex(along(best.at, at, SHRUNK)))];
}
