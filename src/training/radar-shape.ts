const FULL = 5;

/** Where an axis of a radar points, clockwise from the top, in radians. */
const angle = (at: number, of: number): number => (at / of) * 2 * Math.PI - Math.PI / 2;

/** The place of a mark on its axis, in units of the radius, which a mark of 5 fills. */
export function markPlace(
  at: number,
  of: number,
  mark: number,
): { readonly x: number; readonly y: number } {
  const radius = mark / FULL;
  return { x: radius * Math.cos(angle(at, of)), y: radius * Math.sin(angle(at, of)) };
}

/** The ids of the lowest marks, the lowest first; of equal ones, those named first. */
export const weakest = (marks: ReadonlyMap<string, number>, count: number): readonly string[] =>
  [...marks]
    .toSorted(([, one], [, other]) => one - other)
    .slice(0, count)
    .map(([id]) => id);
