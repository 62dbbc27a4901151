import type { RecordCells } from "../table/record-cells.ts";
import { ExactSum } from "./exact-sum.ts";
import type { ReadingPlan } from "./plan.ts";
import { ReturnedMoney } from "./returned-money.ts";

/** The columns of what came back beside that of sales; most reports have none. */
export class ReturnedColumns {
  readonly takesOff: boolean;
  readonly #columns: readonly ReturnedMoney[];

  constructor(plan: ReadingPlan) {
    this.takesOff = plan.returnsOf === "take-off";
    this.#columns = plan.returnsColumns.map((column) => new ReturnedMoney(column, plan));
  }

  /** Rows of each column in which something came back, added up. */
  get rows(): number {
    return this.#columns.reduce((rows, column) => rows + column.rows, 0);
  }

  get sum(): ExactSum {
    const sum = new ExactSum();
    for (const column of this.#columns) sum.addMinor(column.sum.minor);
    return sum;
  }

  /** Notes what came back in a record, and gives the lines that take it off. */
  linesOf(record: RecordCells): readonly RecordCells[] {
    return this.#columns.flatMap((column) => {
      const isMoney = column.read(record) === "read" && column.note();
      return isMoney && this.takesOff ? [column.lineOf(record)] : [];
    });
  }

  /** What is to be taken off a record, in millionths. */
  minorIn(record: RecordCells): bigint {
    if (!this.takesOff) return 0n;
    return this.#columns.reduce(
      (sum, column) => (column.read(record) === "read" ? sum + column.minor : sum),
      0n,
    );
  }

  /** The first column whose cell is to be taken off and cannot be read; null where none is. */
  unreadableIn(record: RecordCells): number | null {
    if (!this.takesOff) return null;
    return this.#columns.find((column) => column.read(record) === "unreadable")?.column ?? null;
  }
}
