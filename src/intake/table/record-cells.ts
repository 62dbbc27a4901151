/**
 * The cells of one record, told by their borders in a block of UTF-8 bytes, so that a million records
 * make no million strings. Valid until the next record is read.
 */
export interface RecordCells {
  readonly block: Uint8Array;
  /** Number of cells. */
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 where a quoted cell writes its quotes doubled. */
  readonly doubled: Uint8Array;
  readonly recordStart: number;
  /** End of the record without its line break. */
  readonly recordEnd: number;
  /** The record was ended by a line break, not by the end of the file. */
  readonly closed: boolean;
}
