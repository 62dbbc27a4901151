import { cellText } from "../cells/text.ts";
import type { Delimiter } from "../contract.ts";
import { RecordSplitter } from "./records.ts";

/** The first records of a file as texts, in their order; the last one is left out where it may be cut. */
export function sampleRecords(
  sample: Uint8Array,
  whole: boolean,
  delimiter: Delimiter,
  most: number,
): readonly (readonly string[])[] {
  const first = splitRecords(sample, whole, new RecordSplitter(delimiter), 200);
  // Only with the usual width known can a stray quote be told from a quoted line break.
  return splitRecords(sample, whole, new RecordSplitter(delimiter, usualWidth(first)), most);
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

function splitRecords(
  sample: Uint8Array,
  whole: boolean,
  splitter: RecordSplitter,
  most: number,
): readonly (readonly string[])[] {
  const records: string[][] = [];
  splitter.split(sample, whole, () => {
    if (records.length < most) records.push(recordTexts(splitter));
  });
  return records;
}

/** The cells of the record in hand as texts. */
export const recordTexts = (splitter: RecordSplitter): string[] =>
  Array.from({ length: splitter.count }, (_, index) =>
    cellText(
      splitter.block,
      splitter.starts[index] ?? 0,
      splitter.ends[index] ?? 0,
      splitter.doubled[index] === 1,
    ),
  );
