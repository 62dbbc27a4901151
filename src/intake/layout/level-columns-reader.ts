import type { Bin } from "../../domain/source.ts";
import type { SourceColumn } from "../contract.ts";
import { totalLabel } from "../mapping/row-labels.ts";
import type { RecordCells } from "../table/record-cells.ts";
import { recordText } from "../table/sample-table.ts";
import { dateInDocument } from "./document-text.ts";
import { isSubtotal } from "./group-labels.ts";
import { GroupLearning, noNotes, type GroupNotes } from "./group-notes.ts";
import { GroupSums } from "./group-sums.ts";
import type { LayoutReader, MoneyColumn, TableLayout } from "./layout.ts";
import { MadeLine } from "./made-line.ts";
import { MillionthsReader } from "./millionths.ts";
import { isCellFilled, repeatsNames } from "./record-parts.ts";

/** A report with a column for each level, whose name stands only where its group begins. */
export interface LevelColumnsShape {
  readonly columns: readonly SourceColumn[];
  readonly width: number;
  /** From the outermost level to the lines. */
  readonly levelColumns: readonly number[];
  /** A blank means "as above"; where names are repeated, it means nobody. */
  readonly fillsDown: boolean;
  /** The column whose documents hold the date; null where the report has a column of dates. */
  readonly documentColumn: number | null;
  readonly names: readonly (readonly string[])[];
  readonly money: MoneyColumn;
  readonly notes: GroupNotes;
}

export const levelColumnsLayout = (shape: Omit<LevelColumnsShape, "notes">): TableLayout =>
  layoutOf({ ...shape, notes: noNotes });

const layoutOf = (shape: LevelColumnsShape): TableLayout => ({
  name: "grouped",
  width: shape.width,
  columns: shape.columns,
  mixed: [],
  fills: {},
  checking: (money) => layoutOf({ ...shape, money }),
  open: () => new LevelColumnsReader(shape),
});

class LevelColumnsReader implements LayoutReader {
  readonly #shape: LevelColumnsShape;
  readonly #money: MillionthsReader;
  readonly #sums = new GroupSums();
  readonly #learning = new GroupLearning();
  readonly #line = new MadeLine();
  readonly #lines: readonly RecordCells[] = [this.#line];
  #path: string[] = [];

  constructor(shape: LevelColumnsShape) {
    this.#shape = shape;
    this.#money = new MillionthsReader(shape.money.decimalSeparator);
  }

  get differing(): readonly string[] {
    return this.#sums.differing;
  }

  get checked(): number {
    return this.#sums.checked;
  }

  read(record: RecordCells, row: number): Bin | readonly RecordCells[] {
    const { levelColumns, names, notes, money: place } = this.#shape;
    const own = levelColumns.map((column) => recordText(record, column));
    const filled = own.flatMap((text, level) => (text === "" ? [] : [level]));
    const [first] = filled;
    const money = this.#money.moneyIn(record, place.column);
    if (first === undefined) return this.#withoutLevels(record);
    const label = own[first] ?? "";
    const last = levelColumns.length - 1;
    const deepest = filled.at(-1) ?? first;
    // A customer may be called «Тоталь» or `Total`; a line has its last level filled.
    if (deepest < last && isSubtotal(own[deepest] ?? "")) {
      this.#sums.subtotal(deepest, own[deepest] ?? "", money);
      return "total";
    }
    if (totalLabel.test(label) && filled.length === 1) return this.#total(record, row);
    if (repeatsNames(record, names)) return "header";
    const isHeading = filled.length === 1 && first < last && !this.#hasMore(record);
    if (isHeading && money === null && row > notes.lastRow) return "footer";
    this.#learning.met(row, first, money, isHeading && money !== null);
    const { fillsDown } = this.#shape;
    const path = fillsDown ? [...this.#path.slice(0, first), ...own.slice(first)] : own;
    const opens = fillsDown ? first : changedFrom(this.#path, path);
    this.#openGroups(path, opens, isHeading ? money : null);
    this.#path = path;
    if (isHeading && !notes.childless.has(row)) return "group";
    this.#sums.add(money ?? 0n);
    return this.#asLine(record, path);
  }

  end(): TableLayout | null {
    this.#sums.closeFrom(0);
    const notes = this.#learning.end(this.#shape.notes);
    return notes === null ? null : layoutOf({ ...this.#shape, notes });
  }

  /** Text or dates beside the levels and the money make a line, not a heading. */
  #hasMore(record: RecordCells): boolean {
    const { levelColumns, names, width } = this.#shape;
    for (let column = 0; column < Math.min(width, record.count); column += 1) {
      if (levelColumns.includes(column) || names[column] === undefined) continue;
      if (/\p{L}/u.test(recordText(record, column))) return true;
    }
    return false;
  }

  /** Each level from `first` on begins anew; only the outermost of them states the sum of a heading. */
  #openGroups(path: readonly string[], first: number, stated: bigint | null): void {
    this.#sums.closeFrom(first);
    for (let level = first; level < this.#shape.levelColumns.length - 1; level += 1) {
      const name = path[level] ?? "";
      if (name !== "") this.#sums.open(level, name, level === first ? stated : null);
    }
  }

  /** Further lines of the same group, where the text of a line stands beside the levels. */
  #withoutLevels(record: RecordCells): Bin | readonly RecordCells[] {
    let filled = false;
    for (let column = 0; column < record.count; column += 1)
      filled ||= isCellFilled(record, column);
    if (!filled) return "blank";
    if (!this.#hasMore(record) || !this.#shape.fillsDown) return this.#asLine(record, []);
    this.#sums.add(this.#money.moneyIn(record, this.#shape.money.column) ?? 0n);
    return this.#asLine(record, this.#path);
  }

  #total(record: RecordCells, row: number): readonly RecordCells[] {
    this.#learning.metTotal(row);
    this.#sums.closeFrom(0);
    this.#path = [];
    return this.#asLine(record, []);
  }

  #asLine(record: RecordCells, path: readonly string[]): readonly RecordCells[] {
    const { width, levelColumns, documentColumn } = this.#shape;
    this.#line.begin(record.closed);
    for (let column = 0; column < width; column += 1) {
      const level = levelColumns.indexOf(column);
      const above = level < 0 || isCellFilled(record, column) ? "" : (path[level] ?? "");
      if (above === "") this.#line.copy(record, column);
      else this.#line.text(above);
    }
    if (documentColumn !== null) {
      const level = levelColumns.indexOf(documentColumn);
      const text = path[level] ?? recordText(record, documentColumn);
      this.#line.text(dateInDocument(text) ?? "");
    }
    this.#line.rest(record, width);
    return this.#lines;
  }
}

/** The outermost level whose name differs from that of the line before. */
function changedFrom(before: readonly string[], path: readonly string[]): number {
  const level = path.findIndex((name, index) => name !== before[index]);
  return level < 0 ? path.length : level;
}
