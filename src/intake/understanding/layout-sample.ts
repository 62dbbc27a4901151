import type { Delimiter } from "../contract.ts";
import type { TableLayout } from "../layout/layout.ts";
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

/** Reads the head of a table by a layout, again where it learns something, and gives the lines. */
export function readByLayout(layout: TableLayout, table: TableText, most: number): LayoutSample {
  let learned = layout;
  for (let readings = 1; ; readings += 1) {
    const reader = learned.open();
    const splitter = new RecordSplitter(table.delimiter, layout.width);
    const lines: string[][] = [];
    let row = 0;
    splitter.split(table.text, table.whole, () => {
      row += 1;
      if (row <= table.headerRow || lines.length >= most) return;
      const read = reader.read(splitter, row);
      if (typeof read !== "string") for (const line of read) lines.push(recordTexts(line));
    });
    const next = reader.end();
    if (next === null || readings === mostReadings)
      return {
        layout: table.whole ? learned : layout,
        lines,
        checked: reader.checked,
        differing: reader.differing.length,
      };
    learned = next;
  }
}
