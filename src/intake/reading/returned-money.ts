import { NumberReader, type CellState } from "../cells/number.ts";
import { cellText } from "../cells/text.ts";
import type { RecordCells } from "../table/record-cells.ts";
import { ExactSum } from "./exact-sum.ts";
import { withCells } from "./mended-cells.ts";
import type { ReadingPlan } from "./plan.ts";

/**
 * The column in which a report writes what came back, beside what was sold. Taken off, it makes a line
 * of its own below zero, so that sales and returns stay apart in the facts.
 */
export class ReturnedMoney {
  /** Rows in which something came back, and how much. */
  rows = 0;
  readonly sum = new ExactSum();
  readonly column: number;
  readonly #fields: ReadingPlan["fields"];
  readonly #number: NumberReader;

  constructor(
    column: number,
    { fields, decimalSeparator }: Pick<ReadingPlan, "fields" | "decimalSeparator">,
  ) {
    this.column = column;
    this.#fields = fields;
    this.#number = new NumberReader(decimalSeparator);
  }

  /** Reads the cell of a record; the number stays in hand until the next. */
  read({ block, starts, ends, count }: RecordCells): CellState {
    if (this.column >= count) return "blank";
    return this.#number.read(block, starts[this.column] ?? 0, ends[this.column] ?? 0);
  }

  /** Notes the number in hand; whether it is any money at all. */
  note(): boolean {
    if (this.#isNothing()) return false;
    this.rows += 1;
    this.sum.addMinor(this.minor);
    return true;
  }

  /** The number in hand as what is to be taken off, in millionths; however its sign was written. */
  get minor(): bigint {
    const sum = new ExactSum();
    sum.add(this.#number);
    return sum.minor < 0n ? -sum.minor : sum.minor;
  }

  /** The line of what came back: the money of the column below zero, nothing bought and no cost. */
  lineOf(record: RecordCells): RecordCells {
    const { block, starts, ends, doubled } = record;
    const at = this.column;
    const text = cellText(block, starts[at] ?? 0, ends[at] ?? 0, doubled[at] === 1);
    const { revenue, costOfSales, quantity } = this.#fields;
    return withCells(record, [
      [revenue, this.#number.negative ? text : `-${text}`],
      [costOfSales, "0"],
      [quantity, "0"],
    ]);
  }

  #isNothing(): boolean {
    const { digits, length } = this.#number;
    return digits.subarray(0, length).every((digit) => digit === 0x30);
  }
}
