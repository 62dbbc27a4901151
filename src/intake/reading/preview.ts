import type { Bin } from "../../domain/source.ts";
import type { Delimiter, PreviewRow } from "../contract.ts";
import type { RecordCells } from "../table/record-cells.ts";
import { RecordSplitter } from "../table/records.ts";
import { recordTexts } from "../table/sample-table.ts";

const firstRows = 40;
const lastRows = 8;

interface KeptRecord {
  row: number;
  bytes: Uint8Array;
  start: number;
  end: number;
  bin: Bin;
}

const noBytes = new Uint8Array(0);

/** Keeps the first and last records of a file for the preview, without making texts of all. */
export class Preview {
  readonly #first: KeptRecord[] = [];
  /** A ring that is written over, one place for each of the last records; row 0 marks a free place. */
  readonly #last: readonly KeptRecord[] = Array.from({ length: lastRows }, (): KeptRecord => ({
    row: 0,
    bytes: noBytes,
    start: 0,
    end: 0,
    bin: "blank",
  }));

  add(row: number, bin: Bin, { block, recordStart, recordEnd }: RecordCells): void {
    if (row <= firstRows) {
      this.#first.push({ row, bin, bytes: block, start: recordStart, end: recordEnd });
      return;
    }
    const place = this.#last[row % lastRows];
    if (place === undefined) return;
    place.row = row;
    place.bin = bin;
    place.bytes = block;
    place.start = recordStart;
    place.end = recordEnd;
  }

  /** A record found to be something else later: a footer, the total. */
  change(row: number, bin: Bin): void {
    const kept = [...this.#first, ...this.#last].find((record) => record.row === row);
    if (kept !== undefined) kept.bin = bin;
  }

  rows(delimiter: Delimiter, width: number): readonly PreviewRow[] {
    const last = this.#last.filter(({ row }) => row > 0).sort((a, b) => a.row - b.row);
    return [...this.#first, ...last].map(({ row, bin, bytes, start, end }) => ({
      row,
      bin,
      cells: cellsOf(bytes.subarray(start, end), new RecordSplitter(delimiter, width)),
    }));
  }
}

function cellsOf(record: Uint8Array, splitter: RecordSplitter): readonly string[] {
  let cells: readonly string[] = [];
  splitter.split(record, true, () => {
    cells = recordTexts(splitter);
  });
  return cells;
}
