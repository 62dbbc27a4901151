import { cellText, indentOf } from "../cells/text.ts";
import type { Delimiter } from "../contract.ts";
import type { RecordCells } from "./record-cells.ts";
import { RecordSplitter } from "./records.ts";

/** The head of a table: its records as texts and, beside each, the leading blanks of its cells. */
export interface SampleTable {
  readonly records: readonly (readonly string[])[];
  readonly indents: readonly (readonly number[])[];
}

/** The first records of a file, in their order; the last one is left out where it may be cut. */
export function sampleTable(
  sample: Uint8Array,
  whole: boolean,
  delimiter: Delimiter,
  most: number,
): SampleTable {
  const first = splitSample(sample, whole, new RecordSplitter(delimiter), 200);
  // Only with the usual width known can a stray quote be told from a quoted line break.
  return splitSample(sample, whole, new RecordSplitter(delimiter, usualWidth(first.records)), most);
}

/** The most frequent number of cells, more cells first among equals. */
export function usualWidth(records: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const record of records)
    if (record.length > 1) counts.set(record.length, (counts.get(record.length) ?? 0) + 1);
  let width = 0;
  for (const [cells, count] of counts) {
    const most = counts.get(width) ?? 0;
    if (count > most || (count === most && cells > width)) width = cells;
  }
  return width;
}

function splitSample(
  sample: Uint8Array,
  whole: boolean,
  splitter: RecordSplitter,
  most: number,
): SampleTable {
  const records: string[][] = [];
  const indents: number[][] = [];
  splitter.split(sample, whole, () => {
    if (records.length >= most) return;
    records.push(recordTexts(splitter));
    indents.push(recordIndents(splitter));
  });
  return { records, indents };
}

/** The cells of the record in hand as texts. */
export const recordTexts = (record: RecordCells): string[] =>
  Array.from({ length: record.count }, (_, index) => recordText(record, index));

/** One cell of the record in hand as text; blank where the record is too short. */
export function recordText(
  { block, starts, ends, doubled, count }: RecordCells,
  index: number,
): string {
  if (index < 0 || index >= count) return "";
  return cellText(block, starts[index] ?? 0, ends[index] ?? 0, doubled[index] === 1);
}

const recordIndents = ({ block, starts, ends, count }: RecordCells): number[] =>
  Array.from({ length: count }, (_, index) =>
    indentOf(block, starts[index] ?? 0, ends[index] ?? 0),
  );
