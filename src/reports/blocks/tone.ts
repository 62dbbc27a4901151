/** How dark a cell is: 0 for nobody, then 1 to 5 by share of the whole. */
export type Tone = 0 | 1 | 2 | 3 | 4 | 5;

/** Shares from which the next darker blue begins. */
const borders = [0.02, 0.08, 0.2, 0.5] as const;

export function toneOf(count: number, share: number): Tone {
  if (count === 0) return 0;
  const passed = borders.filter((border) => share >= border).length;
  return ([1, 2, 3, 4, 5] as const)[passed] ?? 5;
}
