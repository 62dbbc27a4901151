import { bins, type Bin } from "../../domain/source.ts";
import type { RecordCells } from "../table/record-cells.ts";
import { LeftOutRows } from "./left-out.ts";
import { Preview } from "./preview.ts";

/** How many records lie in each bin [F2], with those that a person may want to see. */
export class RecordBins {
  readonly counts: Record<Bin, number> = emptyBins();
  readonly preview = new Preview();
  readonly leftOut: LeftOutRows;

  constructor(mostLeftOut?: number) {
    this.leftOut = new LeftOutRows(mostLeftOut);
  }

  add(row: number, bin: Bin, record: RecordCells): void {
    this.counts[bin] += 1;
    this.preview.add(row, bin, record);
    this.leftOut.add(row, bin, record);
  }

  /** A record found to be something else later. */
  move(row: number, from: Bin, to: Bin): void {
    this.counts[from] -= 1;
    this.counts[to] += 1;
    this.preview.change(row, to);
    this.leftOut.change(row, to);
  }
}

const emptyBins = (): Record<Bin, number> => {
  // Object.fromEntries forgets the keys; every bin is among them.
  return Object.fromEntries(bins.map((bin) => [bin, 0])) as Record<Bin, number>;
};
