import type { Bin, Field } from "../../domain/source.ts";
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
   * `recordStart` to `recordEnd` of a line hold all its cells: by these bytes equal lines are found.
   * Valid until the next call.
   */
  read(record: RecordCells, row: number): Bin | readonly RecordCells[];
  /**
   * After the last record: the layout that the whole file teaches, where this reading took a row
   * for what it is not (a heading without lines is a line itself); null where the reading stands.
   */
  end(): TableLayout | null;
  /** Groups whose own sum their lines do not add up to, known after `end`. */
  readonly differing: readonly string[];
  /** Groups and columns whose own sum was compared. */
  readonly checked: number;
}

/** What a layout is and how to read it; null stands for a plain list of lines. */
export interface TableLayout {
  /** `lines` where the records are lines that only lack a column, such as the date in a document's text. */
  readonly name: LayoutName;
  /** Cells of a whole record of the file. */
  readonly width: number;
  /** The file's own columns and those that the layout makes. */
  readonly columns: readonly SourceColumn[];
  /** Places of columns whose cells mean different things from row to row: they fill no field. */
  readonly mixed: readonly number[];
  /** Which columns fill which fields, where the layout itself says so. */
  readonly fills: Readonly<Partial<Record<Field, number>>>;
  /** Its months name no year: they go on from the first, or beyond December into the next year. */
  readonly yearless?: "plain" | "wraps";
  /** The same layout, checking the sums of groups in the column of money. */
  checking(money: MoneyColumn): TableLayout;
  /** A new reader: the file is read several times. */
  open(): LayoutReader;
}

/** Where the money stands, among all columns of the layout, and how it is written. */
export interface MoneyColumn {
  readonly column: number;
  readonly decimalSeparator: "," | ".";
}
