/* How large a table of a link may be: a link from anybody must not keep its reader waiting. */

export const MOST_ROWS = 10_000;
export const MOST_STEPS = 6_000;
const MOST_CELLS = 2_000_000;

/** How many customers a link may list; fewer where every one of them has many steps. */
export const mostListed = (steps: number): number =>
  Math.min(MOST_ROWS, Math.floor(MOST_CELLS / Math.max(1, steps)));
