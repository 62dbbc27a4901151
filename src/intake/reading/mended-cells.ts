import { cellText } from "../cells/text.ts";
import type { RecordCells } from "../table/record-cells.ts";

/** A mend whose column is known by its place. */
export interface PlacedMend {
  readonly column: number;
  readonly row: number | null;
  readonly from: string;
  readonly to: string;
}

const encoder = new TextEncoder();

/** The record with the cells that a person mended, or the record itself where none was. */
export function mended(
  record: RecordCells,
  row: number,
  mends: readonly PlacedMend[],
): RecordCells {
  const meant = mends.filter((mend) => mend.row === null || mend.row === row);
  const changed = meant.filter(({ column, from }) => textOf(record, column) === from);
  return changed.reduce(withCell, record);
}

function textOf({ block, starts, ends, doubled, count }: RecordCells, column: number): string {
  if (column >= count) return "";
  return cellText(block, starts[column] ?? 0, ends[column] ?? 0, doubled[column] === 1);
}

/** The record with other texts in some of its cells; a place that is not known changes nothing. */
export const withCells = (
  record: RecordCells,
  texts: readonly (readonly [column: number | undefined, text: string])[],
): RecordCells =>
  texts.reduce(
    (changed, [column, to]) => (column === undefined ? changed : withCell(changed, { column, to })),
    record,
  );

/** The new text goes behind the record's own bytes; the other cells stay where they were. */
function withCell(
  record: RecordCells,
  { column, to }: Pick<PlacedMend, "column" | "to">,
): RecordCells {
  const { recordStart, recordEnd, block } = record;
  const text = encoder.encode(to);
  const own = block.subarray(recordStart, recordEnd);
  const bytes = new Uint8Array(own.length + text.length);
  bytes.set(own);
  bytes.set(text, own.length);
  const count = Math.max(record.count, column + 1);
  const starts = new Int32Array(count).fill(own.length);
  const ends = new Int32Array(count).fill(own.length);
  const doubled = new Uint8Array(count);
  for (let index = 0; index < record.count; index += 1) {
    starts[index] = (record.starts[index] ?? 0) - recordStart;
    ends[index] = (record.ends[index] ?? 0) - recordStart;
    doubled[index] = record.doubled[index] ?? 0;
  }
  starts[column] = own.length;
  ends[column] = bytes.length;
  doubled[column] = 0;
  // The whole of the bytes is the record, so that a second mend keeps the first.
  return {
    ...record,
    block: bytes,
    count,
    starts,
    ends,
    doubled,
    recordStart: 0,
    recordEnd: bytes.length,
  };
}
