import type { Bin, RejectionReason } from "../../domain/source.ts";
import type { LeftOutRow } from "../contract.ts";
import type { RecordCells } from "../table/record-cells.ts";
import { recordTexts } from "../table/sample-table.ts";

const mostRows = 2000;
const mostBytes = 8 * 1024 * 1024;

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
  #bytes = 0;

  /** Footers are kept too: one may turn out to be a line without a date. */
  add(row: number, bin: Bin, record: RecordCells): void {
    if (bin !== "rejected" && bin !== "excluded" && bin !== "unnamed" && bin !== "footer") return;
    if (this.#kept.length >= mostRows || this.#bytes > mostBytes) return;
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
