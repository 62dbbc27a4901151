import type { Bin } from "../../domain/source.ts";
import type { SourceColumn } from "../contract.ts";
import type { RecordCells } from "../table/record-cells.ts";
import { recordText } from "../table/sample-table.ts";
import type { LayoutReader, TableLayout } from "./layout.ts";
import { MadeLine } from "./made-line.ts";
import { firstFilled } from "./record-parts.ts";

/** The card of account 62: where each side's account, sum and analytics stand. */
export interface LedgerShape {
  /** The file's own columns, then the customer and the money of sales. */
  readonly columns: readonly SourceColumn[];
  readonly width: number;
  readonly debit: LedgerSide;
  readonly credit: LedgerSide;
  /** Columns that no field may take: both sides' accounts, sums and analytics. */
  readonly mixed: readonly number[];
  readonly firstNames: readonly string[];
}

export interface LedgerSide {
  readonly account: number;
  readonly sum: number;
  readonly analytics: number;
}

export function ledgerLayout(shape: LedgerShape): TableLayout {
  const layout: TableLayout = {
    name: "ledger",
    width: shape.width,
    columns: shape.columns,
    mixed: shape.mixed,
    fills: { entity: shape.width, revenue: shape.width + 1 },
    checking: () => layout,
    open: () => new LedgerReader(shape),
  };
  return layout;
}

const customers = /^62(?:\D|$)/u;
/** Income: 90.01 of sales, 91.01 of other sales. */
const income = /^9[01](?:\.0?1)?(?:\D|$)/u;
const balance = /^(?:сальдо|обороты|итого|opening|closing|turnover|total)/iu;
const behindCustomer =
  /\s+(?:(?:осн(?:овной|\.)?\s+)?договор|без договора|реализация|контракт|счет на оплату|поступление|корректировка)(?=\s|$)/iu;
const decoder = new TextDecoder();

class LedgerReader implements LayoutReader {
  readonly differing: readonly string[] = [];
  readonly checked = 0;
  readonly #shape: LedgerShape;
  readonly #line = new MadeLine();
  readonly #lines: readonly RecordCells[] = [this.#line];

  constructor(shape: LedgerShape) {
    this.#shape = shape;
  }

  read(record: RecordCells): Bin | readonly RecordCells[] {
    const { debit, credit, firstNames } = this.#shape;
    const first = firstFilled(record);
    if (first < 0) return "blank";
    const label = recordText(record, first);
    if (balance.test(label)) return "total";
    const accounts = [recordText(record, debit.account), recordText(record, credit.account)];
    const [debited = "", credited = ""] = accounts;
    if (customers.test(debited) && income.test(credited))
      return this.#asLine(record, debit, recordText(record, debit.sum));
    if (income.test(debited) && customers.test(credited))
      return this.#asLine(record, credit, negated(recordText(record, credit.sum)));
    if (debited !== "" || credited !== "")
      return firstNames.includes(label) ? "header" : "excluded";
    return this.#asLine(record, debit, "");
  }

  end(): null {
    return null;
  }

  #asLine(record: RecordCells, side: LedgerSide, money: string): readonly RecordCells[] {
    const { width } = this.#shape;
    this.#line.begin(record.closed);
    for (let column = 0; column < width; column += 1) this.#line.copy(record, column);
    this.#line.text(customerIn(record, side.analytics));
    this.#line.text(money);
    this.#line.rest(record, width);
    return this.#lines;
  }
}

const negated = (money: string): string =>
  /^[-−–(]/u.test(money) ? money.replace(/^[-−–(]\s*/u, "").replace(/\)$/u, "") : `-${money}`;

/** The first line of the analytics; written in one line, what stands before the contract. */
function customerIn({ block, starts, ends, count }: RecordCells, column: number): string {
  if (column < 0 || column >= count) return "";
  const text = decoder.decode(block.subarray(starts[column], ends[column])).trim();
  const [first = ""] = text.split(/[\r\n]+/u);
  const border =
    first === text ? (behindCustomer.exec(first)?.index ?? first.length) : first.length;
  return first
    .slice(0, border)
    .replaceAll('""', '"')
    .replace(/[,;]\s*$/u, "")
    .trim();
}
