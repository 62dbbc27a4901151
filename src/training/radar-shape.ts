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

/** A side of oneself: how it stands, from 1 to 5, and how often the work asks for it, from 0 never to 3 weekly. */
export interface Side {
  readonly id: string;
  readonly mark: number;
  /** Null until the reader has said. */
  readonly need: number | null;
}

/** How much closing a gap would bring: what is missing to 5, as often as it is needed. */
export const gapOf = ({ mark, need }: { readonly mark: number; readonly need: number }): number =>
  (FULL - mark) * need;

/** What is known of every side: its need too. */
export const isWeighed = (sides: readonly Side[]): sides is readonly (Side & { need: number })[] =>
  sides.every(({ need }) => need !== null);

/**
 * The sides to begin with, at most so many: the largest gaps, where the need of every side was said, and
 * none that is never needed; the lowest marks until then. Of equal ones, those named first.
 */
export function firstToClose(sides: readonly Side[], count: number): readonly Side[] {
  if (!isWeighed(sides))
    return sides.toSorted((one, other) => one.mark - other.mark).slice(0, count);
  return sides
    .filter((side) => gapOf(side) > 0)
    .toSorted((one, other) => gapOf(other) - gapOf(one))
    .slice(0, count);
}

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
