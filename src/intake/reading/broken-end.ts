import type { RecordCells } from "../table/record-cells.ts";

/** Tells whether the file breaks off in a cell: there the last one may be half a number. */
export class BrokenEnd {
  truncated = false;
  readonly #width: number;
  #shortLines = 0;

  constructor(width: number) {
    this.#width = width;
  }

  /** Whether the cell of a column is the one that the file breaks off in. */
  isIn({ closed, count }: RecordCells, column: number | undefined): boolean {
    if (count >= this.#width) return false;
    if (closed || this.#shortLines > 0) {
      this.#shortLines += 1;
      return false;
    }
    this.truncated = true;
    return column === count - 1;
  }
}
