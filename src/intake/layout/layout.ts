import type { Bin } from "../../domain/source.ts";
import type { LayoutName, SourceColumn } from "../contract.ts";
import type { RecordCells } from "../table/record-cells.ts";

/**
 * Reads the records of a table that is no plain list of lines. Columns that the file does not have
 * (the levels of a grouped report, the month of a cross-tab) come behind its own ones.
 */
export interface LayoutReader {
  /**
   * The lines that one record holds, each as wide as all columns, or the bin of a record that holds
   * none. `row` from 1. Totals come as lines without a date: the sorter tells and checks them.
   * Valid until the next call.
   */
  read(record: RecordCells, row: number): Bin | readonly RecordCells[];
  /** Groups whose own sum their lines do not add up to, known after the last record. */
  readonly differing: readonly string[];
}

/** What a layout is and how to read it; null stands for a plain list of lines. */
export interface TableLayout {
  readonly name: Exclude<LayoutName, "lines">;
  /** The file's own columns and those that the layout makes. */
  readonly columns: readonly SourceColumn[];
  /** A new reader: the file is read several times. */
  open(): LayoutReader;
}
