import type { Bin } from "../../domain/source.ts";
import type { SourceColumn } from "../contract.ts";
import { partialTotalLabel, totalLabel } from "../mapping/row-labels.ts";
import type { RecordCells } from "../table/record-cells.ts";
import { recordText } from "../table/sample-table.ts";
import type { LayoutReader, MoneyColumn, TableLayout } from "./layout.ts";
import { MadeLine } from "./made-line.ts";
import { decimalText, MillionthsReader } from "./millionths.ts";
import { firstFilled, isCellFilled } from "./record-parts.ts";

/** One period of a cross-tab: where each of its figures stands; -1 where the period lacks one. */
export interface CrosstabPeriod {
  /** As a date that every reader of dates knows. */
  readonly date: string;
  readonly columns: readonly number[];
}

/** Periods across, customers down. Each filled period of a row is a line. */
export interface CrosstabShape {
  /** The file's own columns, those of the groups, the period, and one for each figure. */
  readonly columns: readonly SourceColumn[];
  readonly width: number;
  readonly periods: readonly CrosstabPeriod[];
  /** Where the sums over all periods stand, for each figure; -1 where there is none. */
  readonly totalColumns: readonly number[];
  /** Columns that only hold figures of periods or their sums. */
  readonly figureColumns: readonly number[];
  /** How the rows are grouped; null for a row for each customer. */
  readonly groups: TableLayout | null;
  readonly money: MoneyColumn;
}

export const crosstabLayout = (shape: CrosstabShape): TableLayout => ({
  name: "crosstab",
  width: shape.width,
  columns: shape.columns,
  mixed: [...shape.figureColumns, ...(shape.groups?.mixed ?? [])],
  fills: { date: shape.columns.length - shape.totalColumns.length - 1 },
  checking: (money) => crosstabLayout(checked(shape, money)),
  open: () => new CrosstabReader(shape),
});

/** The groups of the rows are checked in the column of row totals, where there is one. */
function checked(shape: CrosstabShape, money: MoneyColumn): CrosstabShape {
  const figure = figureOf(shape, money.column);
  const column = shape.totalColumns[figure] ?? -1;
  const place = column >= 0 ? column : (shape.periods[0]?.columns[figure] ?? -1);
  const groups = shape.groups?.checking({ ...money, column: place }) ?? null;
  return { ...shape, money, groups };
}

/** Which figure a made column holds; the first where it is none. */
function figureOf(shape: CrosstabShape, column: number): number {
  const figures = shape.totalColumns.length;
  return Math.max(0, column - (shape.columns.length - figures));
}

class CrosstabReader implements LayoutReader {
  readonly #shape: CrosstabShape;
  readonly #figure: number;
  readonly #money: MillionthsReader;
  readonly #groups: LayoutReader | null;
  readonly #lines: MadeLine[] = [];
  readonly #ownDiffering: string[] = [];
  /** Sums of the money of all lines, a period each. */
  readonly #sums: bigint[];
  #compared = 0;
  #rows = 0;

  constructor(shape: CrosstabShape) {
    this.#shape = shape;
    this.#figure = figureOf(shape, shape.money.column);
    this.#money = new MillionthsReader(shape.money.decimalSeparator);
    this.#groups = shape.groups?.open() ?? null;
    this.#sums = shape.periods.map(() => 0n);
  }

  get differing(): readonly string[] {
    return [...(this.#groups?.differing ?? []), ...this.#ownDiffering];
  }

  get checked(): number {
    return this.#compared + (this.#groups?.checked ?? 0);
  }

  read(record: RecordCells, row: number): Bin | readonly RecordCells[] {
    const first = firstFilled(record);
    if (first < 0) return "blank";
    const label = recordText(record, first);
    if (totalLabel.test(label) && this.#groups === null && partialTotalLabel.test(label))
      return "total";
    const inner = this.#groups?.read(record, row) ?? [record];
    if (typeof inner === "string") return inner;
    const [line] = inner;
    if (line === undefined) return "blank";
    if (totalLabel.test(label) || this.#isSumOfAll(line)) return this.#total(line, label);
    if (this.#repeatsHeader(record)) return "header";
    return this.#spread(line, label);
  }

  end(): TableLayout | null {
    const groups = this.#groups?.end() ?? null;
    return groups === null ? null : crosstabLayout({ ...this.#shape, groups });
  }

  /** A row that adds up all rows above it in each of several periods is a total, whatever its name. */
  #isSumOfAll(line: RecordCells): boolean {
    if (this.#rows < 2) return false;
    const { periods } = this.#shape;
    const filled = this.#sums.filter((sum) => sum !== 0n).length;
    return (
      filled > 1 &&
      periods.every(({ columns }, index) => {
        const stated = this.#money.moneyIn(line, columns[this.#figure] ?? -1) ?? 0n;
        return stated === this.#sums[index];
      })
    );
  }

  #spread(line: RecordCells, label: string): Bin | readonly RecordCells[] {
    const { periods, totalColumns } = this.#shape;
    let sum = 0n;
    let count = 0;
    let comparable = true;
    for (const [index, { date, columns }] of periods.entries()) {
      const column = columns[this.#figure] ?? -1;
      if (column < 0 || !holdsFigure(line, column)) continue;
      const money = this.#money.moneyIn(line, column);
      comparable &&= money !== null;
      sum += money ?? 0n;
      this.#sums[index] = (this.#sums[index] ?? 0n) + (money ?? 0n);
      this.#make(count, line, date, columns);
      count += 1;
    }
    const stated = this.#money.moneyIn(line, totalColumns[this.#figure] ?? -1);
    if (stated !== null && comparable) this.#compare(sum, stated, label);
    // A name beside which nothing stands: neither a line nor a heading.
    if (count === 0) return stated === null || stated === 0n ? "blank" : this.#asFooter(line);
    this.#rows += 1;
    return this.#lines.slice(0, count);
  }

  /** A text of its own (a signature, a note): the sorter tells what it is. */
  #asFooter(line: RecordCells): readonly RecordCells[] {
    this.#make(0, line, "", []);
    return this.#lines.slice(0, 1);
  }

  #total(line: RecordCells, label: string): readonly RecordCells[] {
    const { periods, totalColumns, money } = this.#shape;
    let sum = 0n;
    periods.forEach(({ columns }, index) => {
      const stated = this.#money.moneyIn(line, columns[this.#figure] ?? -1);
      if (stated === null) return;
      sum += stated;
      const name = this.#shape.columns[columns[this.#figure] ?? -1]?.header ?? label;
      this.#compare(this.#sums[index] ?? 0n, stated, name);
    });
    const column = totalColumns[this.#figure] ?? -1;
    const stated = this.#money.moneyIn(line, column) ?? sum;
    this.#make(0, line, "", [], decimalText(stated, money.decimalSeparator));
    return this.#lines.slice(0, 1);
  }

  /** Writes one line: the row's own cells, the period, and the figures of the period. */
  #make(
    place: number,
    line: RecordCells,
    date: string,
    figures: readonly number[],
    money?: string,
  ): void {
    const { columns, totalColumns, figureColumns, width } = this.#shape;
    const made = this.#lines[place] ?? new MadeLine();
    this.#lines[place] = made;
    const groupWidth = columns.length - totalColumns.length - 1;
    made.begin(line.closed);
    for (let column = 0; column < groupWidth; column += 1)
      if (figureColumns.includes(column)) made.text("");
      else made.copy(line, column);
    made.text(date);
    totalColumns.forEach((_, figure) => {
      if (money !== undefined && figure === this.#figure) made.text(money);
      else made.copy(line, figures[figure] ?? line.count);
    });
    if (this.#groups === null) made.rest(line, width);
    else made.rest(line, groupWidth);
  }

  #repeatsHeader(record: RecordCells): boolean {
    const { periods, columns } = this.#shape;
    return periods.every(({ columns: places }) => {
      const place = places[this.#figure] ?? -1;
      const text = recordText(record, place);
      return text !== "" && (columns[place]?.header.includes(text) ?? false);
    });
  }

  #compare(sum: bigint, stated: bigint, name: string): void {
    this.#compared += 1;
    if (sum !== stated && this.#ownDiffering.length < 1000) this.#ownDiffering.push(name);
  }
}

/** A blank cell and a lone dash are no sale; a zero that somebody wrote is a line of zero. */
const holdsFigure = (line: RecordCells, column: number): boolean =>
  isCellFilled(line, column) && !/^[-–—−]$/u.test(recordText(line, column));
