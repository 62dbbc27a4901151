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

/** Longer names are set in two lines. */
const LONGEST_LINE = 14;

/** The name of an axis in one line or two, parted at the space nearest its middle. */
export function nameLines(name: string): readonly string[] {
  if (name.length <= LONGEST_LINE) return [name];
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const middle = (at: number) => Math.abs(at - name.length / 2);
  const [at] = spaces.toSorted((one, other) => middle(one) - middle(other));
  return at === undefined ? [name] : [name.slice(0, at), name.slice(at + 1)];
}
