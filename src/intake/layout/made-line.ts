import type { RecordCells } from "../table/record-cells.ts";

const encoder = new TextEncoder();
const noBytes = new Uint8Array(0);
const cellEnd = 0x1f;

/** A line that stands in the file in another form: cells copied from records, and texts made. */
export class MadeLine implements RecordCells {
  block = new Uint8Array(1024);
  count = 0;
  starts = new Int32Array(32);
  ends = new Int32Array(32);
  doubled = new Uint8Array(32);
  readonly recordStart = 0;
  recordEnd = 0;
  closed = true;

  begin(closed: boolean): void {
    this.count = 0;
    this.recordEnd = 0;
    this.closed = closed;
  }

  /** The next cell is that of a record; blank where the record is too short. */
  copy(record: RecordCells, column: number): void {
    if (column >= record.count) this.#add(noBytes, 0);
    else {
      const cell = record.block.subarray(record.starts[column], record.ends[column]);
      this.#add(cell, record.doubled[column] ?? 0);
    }
  }

  text(text: string): void {
    this.#add(text === "" ? noBytes : encoder.encode(text), 0);
  }

  /** Cells beyond the width of the table stay behind all others, so that the line is found too long. */
  rest(record: RecordCells, from: number): void {
    for (let column = from; column < record.count; column += 1) this.copy(record, column);
  }

  #add(cell: Uint8Array, doubled: number): void {
    const needed = this.recordEnd + cell.length + 1;
    if (needed > this.block.length) this.block = widened(this.block, needed);
    if (this.count === this.starts.length) {
      this.starts = longer(this.starts);
      this.ends = longer(this.ends);
      this.doubled = widened(this.doubled, this.count * 2);
    }
    this.block.set(cell, this.recordEnd);
    this.starts[this.count] = this.recordEnd;
    this.recordEnd += cell.length;
    this.ends[this.count] = this.recordEnd;
    this.doubled[this.count] = doubled;
    this.count += 1;
    // Between cells, so that equal bytes mean equal cells.
    this.block[this.recordEnd++] = cellEnd;
  }
}

function longer(array: Int32Array): Int32Array<ArrayBuffer> {
  const wide = new Int32Array(array.length * 2);
  wide.set(array);
  return wide;
}

function widened(bytes: Uint8Array, needed: number): Uint8Array<ArrayBuffer> {
  const wide = new Uint8Array(Math.max(needed, bytes.length * 2));
  wide.set(bytes);
  return wide;
}
