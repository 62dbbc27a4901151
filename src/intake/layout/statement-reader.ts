import type { Bin } from "../../domain/source.ts";
import type { SourceColumn } from "../contract.ts";
import { totalLabel } from "../mapping/row-labels.ts";
import type { RecordCells } from "../table/record-cells.ts";
import { recordText } from "../table/sample-table.ts";
import type { LayoutReader, TableLayout } from "./layout.ts";
import { MillionthsReader } from "./millionths.ts";
import { firstFilled } from "./record-parts.ts";

/** A bank statement: receipts stand for sales, payments made are left out. */
export interface StatementShape {
  readonly columns: readonly SourceColumn[];
  readonly width: number;
  readonly receipts: number;
  readonly payments: number;
  /** The columns of who paid, where their names say so. */
  readonly payer: Readonly<Partial<Record<"entity" | "taxId", number>>>;
  readonly decimalSeparator: "," | ".";
}

export const statementLayout = (shape: StatementShape): TableLayout => ({
  name: "statement",
  width: shape.width,
  columns: shape.columns,
  mixed: [shape.payments],
  fills: { ...shape.payer, revenue: shape.receipts },
  checking: ({ decimalSeparator }) => statementLayout({ ...shape, decimalSeparator }),
  open: () => new StatementReader(shape),
});

/** What stands on the account before and after. */
const balance = /^(?:входящ|исходящ|остаток|сальдо|opening|closing|balance)/iu;

class StatementReader implements LayoutReader {
  readonly differing: readonly string[] = [];
  readonly checked = 0;
  readonly #shape: StatementShape;
  readonly #money: MillionthsReader;

  constructor(shape: StatementShape) {
    this.#shape = shape;
    this.#money = new MillionthsReader(shape.decimalSeparator);
  }

  read(record: RecordCells): Bin | readonly RecordCells[] {
    const { receipts, payments } = this.#shape;
    const label = recordText(record, firstFilled(record));
    if (balance.test(label)) return "total";
    const received = this.#money.moneyIn(record, receipts);
    const isReceived = received === null ? this.#money.state === "unreadable" : received !== 0n;
    const paid = this.#money.moneyIn(record, payments);
    if (!isReceived && paid !== null && paid !== 0n)
      return totalLabel.test(label) ? "total" : "excluded";
    return [record];
  }

  end(): null {
    return null;
  }
}
