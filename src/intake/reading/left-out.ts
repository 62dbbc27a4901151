import type { Bin, RejectionReason } from "../../domain/source.ts";
import type { LeftOutRow } from "../contract.ts";
import type { RecordCells } from "../table/record-cells.ts";
import { recordTexts } from "../table/sample-table.ts";

/** How many are kept where nobody asks for all. */
export const usuallyKept = 2000;
const bytesPerRow = 4096;

interface Kept {
  readonly row: number;
  bin: Bin;
  readonly cells: readonly string[];
}

/** Where a rejected record went wrong. */
export interface Blame {
  readonly reason: RejectionReason;
  readonly column: number;
}

/** Keeps the first records that are in no figure of a customer, as they stood in the file. */
export class LeftOutRows {
  readonly #kept: Kept[] = [];
  readonly #most: number;
  #bytes = 0;

  constructor(most = usuallyKept) {
    this.#most = most;
  }

  /** Footers are kept too: one may turn out to be a line without a date. */
  add(row: number, bin: Bin, record: RecordCells): void {
    if (bin !== "rejected" && bin !== "excluded" && bin !== "unnamed" && bin !== "footer") return;
    if (this.#kept.length >= this.#most || this.#bytes > this.#most * bytesPerRow) return;
    this.#bytes += record.recordEnd - record.recordStart;
    this.#kept.push({ row, bin, cells: recordTexts(record) });
  }

  /** A record found to be something else later. */
  change(row: number, bin: Bin): void {
    const kept = this.#kept.find((record) => record.row === row);
    if (kept !== undefined) kept.bin = bin;
  }

  /** In the order of the file; `blames` by row. */
  list(blames: ReadonlyMap<number, Blame>): readonly LeftOutRow[] {
    return this.#kept.flatMap(({ row, bin, cells }) => {
      if (bin !== "rejected" && bin !== "excluded" && bin !== "unnamed") return [];
      const blame = bin === "rejected" ? blames.get(row) : undefined;
      return [{ row, bin, reason: blame?.reason ?? null, column: blame?.column ?? null, cells }];
    });
  }
}
