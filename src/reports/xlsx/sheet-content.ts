import type { Cell } from "hucre/xlsx";

/** What stands on a sheet while it is being written. */
export interface SheetContent {
  readonly cells: Map<string, Partial<Cell>>;
  readonly merges: { startRow: number; startCol: number; endRow: number; endCol: number }[];
  readonly heights: Map<number, { height: number }>;
}

export const emptySheet = (): SheetContent => ({
  cells: new Map(),
  merges: [],
  heights: new Map(),
});

export function put(
  { cells }: SheetContent,
  row: number,
  column: number,
  cell: Partial<Cell>,
): void {
  cells.set(`${String(row)},${String(column)}`, cell);
}

const LINE = 15;
/** Widths are counted in digits; letters are a little narrower. */
const LETTERS_TO_DIGITS = 1.1;

/** How many lines a text takes in a width counted in characters. */
export const linesOf = (text: string, width: number): number =>
  text
    .split("\n")
    .reduce(
      (lines, part) =>
        lines + Math.max(1, Math.ceil(part.length / Math.max(1, width * LETTERS_TO_DIGITS))),
      0,
    );

/** Makes a row as high as its text; rows with merged cells do not grow by themselves. */
export function raise({ heights }: SheetContent, row: number, lines: number, line = LINE): void {
  const height = Math.max(heights.get(row)?.height ?? 0, Math.max(1, lines) * line);
  heights.set(row, { height });
}
