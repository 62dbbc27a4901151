import type { Delimiter } from "../contract.ts";
import type { LayoutReader, TableLayout } from "../layout/layout.ts";
import { RecordSplitter } from "../table/records.ts";
import { recordTexts } from "../table/sample-table.ts";

/** The head of a table as text, and where its data begin. */
export interface TableText {
  readonly text: Uint8Array;
  readonly whole: boolean;
  readonly delimiter: Delimiter;
  readonly headerRow: number;
}

/** What reading the head of a table by a layout gives. */
export interface LayoutSample {
  /** The layout with what the head taught of it. */
  readonly layout: TableLayout;
  readonly lines: readonly (readonly string[])[];
  readonly checked: number;
  readonly differing: number;
}

const mostReadings = 3;

/**
 * Reads the head of a table by a layout, again where it learns something, and gives the lines. What
 * was learnt is kept only where the head is the whole; a group that the sample cuts is not compared.
 */
export function readByLayout(layout: TableLayout, table: TableText, most: number): LayoutSample {
  let learned = layout;
  for (let readings = 1; ; readings += 1) {
    const reader = learned.open();
    const { lines, whole } = linesOf(reader, learned.width, table, most);
    const cut = { checked: reader.checked, differing: reader.differing.length };
    const next = reader.end();
    const sums = whole ? { checked: reader.checked, differing: reader.differing.length } : cut;
    if (next === null || readings === mostReadings)
      return { layout: whole ? learned : layout, lines, ...sums };
    learned = next;
  }
}

function linesOf(
  reader: LayoutReader,
  width: number,
  { text, whole, delimiter, headerRow }: TableText,
  most: number,
): { readonly lines: readonly (readonly string[])[]; readonly whole: boolean } {
  const splitter = new RecordSplitter(delimiter, width);
  const lines: string[][] = [];
  let row = 0;
  let isCut = !whole;
  splitter.split(text, whole, () => {
    row += 1;
    if (row <= headerRow) return;
    if (lines.length >= most) {
      isCut = true;
      return;
    }
    const read = reader.read(splitter, row);
    if (typeof read !== "string") for (const line of read) lines.push(recordTexts(line));
  });
  return { lines, whole: !isCut };
}
