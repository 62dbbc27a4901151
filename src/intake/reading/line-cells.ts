import { DateReader } from "../cells/date.ts";
import { NumberReader, type CellState } from "../cells/number.ts";
import { cellText, isFilled } from "../cells/text.ts";
import type { RecordCells } from "../table/record-cells.ts";
import type { ReadingPlan } from "./plan.ts";

const shiftOf = (unit: number): number => Math.round(Math.log10(unit));

/** The cells of the line in hand, read as dates, numbers and texts by the plan of its file. */
export class LineCells {
  readonly dates: DateReader;
  readonly revenue: NumberReader;
  readonly cost: NumberReader;
  readonly quantity: NumberReader;
  record: RecordCells = noRecord;
  readonly #fields: ReadingPlan["fields"];

  constructor({ fields, dateOrder, decimalSeparator, moneyUnit, costUnit }: ReadingPlan) {
    this.#fields = fields;
    this.dates = new DateReader(dateOrder);
    this.revenue = new NumberReader(decimalSeparator, { shift: shiftOf(moneyUnit) });
    this.cost = new NumberReader(decimalSeparator, { shift: shiftOf(costUnit) });
    this.quantity = new NumberReader(decimalSeparator, { anyWord: true });
  }

  readDate(): CellState {
    const { starts, ends, count, block } = this.record;
    const column = this.#fields.date ?? count;
    if (column >= count) return (this.dates.state = "blank");
    return this.dates.read(block, starts[column] ?? 0, ends[column] ?? 0);
  }

  readRevenue = (): CellState => this.#readNumber(this.revenue, this.#fields.revenue);
  readCost = (): CellState => this.#readNumber(this.cost, this.#fields.costOfSales);
  readQuantity = (): CellState => this.#readNumber(this.quantity, this.#fields.quantity);

  /** Whether any cell from `from` up to `to` holds anything. */
  filled(from: number, to: number): boolean {
    const { starts, ends, block } = this.record;
    for (let index = from; index < to; index += 1)
      if (isFilled(block, starts[index] ?? 0, ends[index] ?? 0)) return true;
    return false;
  }

  /** How many cells hold anything, and the first of them; -1 where none does. */
  contents(): { readonly first: number; readonly filled: number } {
    let filled = 0;
    let first = -1;
    for (let index = 0; index < this.record.count; index += 1) {
      if (!this.filled(index, index + 1)) continue;
      filled += 1;
      if (first < 0) first = index;
    }
    return { first, filled };
  }

  text(column: number): string {
    const { starts, ends, doubled, count, block } = this.record;
    if (column < 0 || column >= count) return "";
    return cellText(block, starts[column] ?? 0, ends[column] ?? 0, doubled[column] === 1);
  }

  #readNumber(reader: NumberReader, column: number | undefined): CellState {
    const { starts, ends, count, block } = this.record;
    if (column === undefined || column >= count) return (reader.state = "blank");
    return reader.read(block, starts[column] ?? 0, ends[column] ?? 0);
  }
}

const noRecord: RecordCells = {
  block: new Uint8Array(0),
  count: 0,
  starts: new Int32Array(0),
  ends: new Int32Array(0),
  doubled: new Uint8Array(0),
  recordStart: 0,
  recordEnd: 0,
  closed: true,
};
