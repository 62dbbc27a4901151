import type { NumberReader } from "../cells/number.ts";
import type { RecordCells } from "../table/record-cells.ts";
import { ExactSum } from "./exact-sum.ts";
import { SeenRecords } from "./seen-records.ts";

/** Lines that stand in the file before, byte for byte [F7]. */
export class DuplicateLines {
  rows = 0;
  readonly sum = new ExactSum();
  readonly #seen = new SeenRecords();

  /** Notes a line and its money; true when an equal one was noted before. */
  note({ block, recordStart, recordEnd }: RecordCells, revenue: NumberReader): boolean {
    if (!this.#seen.add(block, recordStart, recordEnd)) return false;
    this.rows += 1;
    this.sum.add(revenue);
    return true;
  }
}
