import type { Bin } from "../../domain/source.ts";
import type { SourceColumn } from "../contract.ts";
import type { RecordCells } from "../table/record-cells.ts";
import { recordText } from "../table/sample-table.ts";
import { dateInDocument } from "./document-text.ts";
import { totalOf } from "./group-labels.ts";
import { GroupLearning, noNotes, type GroupNotes } from "./group-notes.ts";
import { GroupSums } from "./group-sums.ts";
import type { LayoutReader, MoneyColumn, TableLayout } from "./layout.ts";
import { levelByIndent, LookLevels, type LevelRule } from "./level-finders.ts";
import { MadeLine } from "./made-line.ts";
import { MillionthsReader } from "./millionths.ts";
import { firstFilled, isCellFilled, repeatsNames } from "./record-parts.ts";

/** A report whose groups stand in one column, told by indents or by what their names are. */
export interface IndentShape {
  /** The file's own columns, one for each level, and the date of documents where they have one. */
  readonly columns: readonly SourceColumn[];
  readonly width: number;
  readonly levelColumn: number;
  readonly rule: LevelRule;
  readonly levels: number;
  /** Lines have their names in another column, under the deepest heading. */
  readonly linesBeside: boolean;
  readonly hasDocumentDate: boolean;
  /** Columns that lines take from their headings where their own cell is blank. */
  readonly inherited: readonly number[];
  /** Columns of figures. */
  readonly measures: readonly number[];
  /** Names that a repeated header shows, by column. */
  readonly names: readonly (readonly string[])[];
  readonly money: MoneyColumn;
  readonly notes: GroupNotes;
}

export const indentLayout = (shape: Omit<IndentShape, "notes">): TableLayout =>
  layoutOf({ ...shape, notes: noNotes });

const layoutOf = (shape: IndentShape): TableLayout => ({
  name: "grouped",
  width: shape.width,
  columns: shape.columns,
  mixed: [shape.levelColumn],
  fills: {},
  checking: (money) => layoutOf({ ...shape, money }),
  open: () => new IndentReader(shape),
});

class IndentReader implements LayoutReader {
  readonly #shape: IndentShape;
  readonly #money: MillionthsReader;
  readonly #sums = new GroupSums();
  readonly #learning = new GroupLearning();
  readonly #line = new MadeLine();
  readonly #lines: readonly RecordCells[] = [this.#line];
  /** The names of the open groups, and the cells that their lines take from them. */
  readonly #path: string[] = [];
  readonly #handedDown: (readonly string[])[] = [];
  readonly #looks: LookLevels | null;
  readonly #deepest: number;

  constructor(shape: IndentShape) {
    this.#shape = shape;
    this.#money = new MillionthsReader(shape.money.decimalSeparator);
    const { rule, notes } = shape;
    this.#looks = rule.by === "look" ? new LookLevels(rule, notes, this.#learning) : null;
    this.#deepest = shape.linesBeside ? shape.levels : shape.levels - 1;
  }

  get differing(): readonly string[] {
    return this.#sums.differing;
  }

  get checked(): number {
    return this.#sums.checked;
  }

  read(record: RecordCells, row: number): Bin | readonly RecordCells[] {
    const { levelColumn, measures, names, notes, money: place } = this.#shape;
    const first = firstFilled(record);
    if (first < 0) return "blank";
    const head = recordText(record, first);
    const money = this.#money.moneyIn(record, place.column);
    const total = totalOf(head, this.#path);
    if (total !== null) return this.#total(record, row, head, money, total);
    if (repeatsNames(record, names)) return "header";
    const hasMeasure = measures.some((column) => isCellFilled(record, column));
    if (!hasMeasure && row > notes.lastRow) return "footer";
    const label = recordText(record, levelColumn);
    const level = this.#levelOf(record, row, label, money);
    const isLine = level >= this.#deepest || notes.childless.has(row);
    const isNameless = label === "" && level < this.#shape.levels;
    if (!isNameless || notes.levels.has(row))
      this.#learning.met(row, level, money, level < this.#deepest && hasMeasure);
    if (isNameless && money !== null) this.#learning.metNameless(row, money);
    return isLine
      ? this.#asLine(record, label, level, money)
      : this.#heading(record, label, level, money);
  }

  end(): TableLayout | null {
    this.#sums.closeFrom(0);
    const notes = this.#learning.end(this.#shape.notes);
    return notes === null ? null : layoutOf({ ...this.#shape, notes });
  }

  #levelOf(record: RecordCells, row: number, label: string, money: bigint | null): number {
    const { rule, levels, notes, levelColumn, linesBeside } = this.#shape;
    if (label === "")
      return linesBeside && this.#hasText(record)
        ? levels
        : (notes.levels.get(row) ?? this.#deepest);
    return rule.by === "indent"
      ? levelByIndent(record, levelColumn, rule.indents)
      : (this.#looks?.levelOf(row, label, money) ?? 0);
  }

  #hasText(record: RecordCells): boolean {
    const { inherited } = this.#shape;
    return inherited.some((column) => isCellFilled(record, column));
  }

  #total(
    record: RecordCells,
    row: number,
    label: string,
    money: bigint | null,
    total: "whole" | "part",
  ): Bin | readonly RecordCells[] {
    if (total === "part") {
      this.#sums.subtotal(null, label, money);
      return "total";
    }
    this.#learning.metTotal(row);
    this.#looks?.reset();
    this.#sums.closeFrom(0);
    this.#path.length = 0;
    this.#begin(record);
    for (let column = 0; column < this.#shape.width; column += 1) this.#line.copy(record, column);
    return this.#end(record, []);
  }

  #heading(record: RecordCells, label: string, level: number, money: bigint | null): Bin {
    this.#sums.open(level, label, money);
    this.#path.length = Math.min(this.#path.length, level);
    while (this.#path.length < level) this.#path.push("");
    this.#path.push(label);
    this.#handedDown.length = Math.min(this.#handedDown.length, level);
    while (this.#handedDown.length < level) this.#handedDown.push([]);
    this.#handedDown.push(this.#shape.inherited.map((column) => recordText(record, column)));
    return "group";
  }

  #asLine(
    record: RecordCells,
    label: string,
    level: number,
    money: bigint | null,
  ): readonly RecordCells[] {
    this.#sums.closeFrom(level);
    this.#sums.add(money ?? 0n);
    const { width, inherited } = this.#shape;
    this.#path.length = Math.min(this.#path.length, level);
    this.#handedDown.length = Math.min(this.#handedDown.length, level);
    this.#begin(record);
    for (let column = 0; column < width; column += 1) {
      const place = isCellFilled(record, column) ? -1 : inherited.indexOf(column);
      const above =
        place < 0 ? undefined : this.#handedDown.findLast((cells) => cells[place] !== "");
      if (above === undefined) this.#line.copy(record, column);
      else this.#line.text(above[place] ?? "");
    }
    const path = [...this.#path];
    while (path.length < level) path.push("");
    return this.#end(record, [...path, label]);
  }

  #begin(record: RecordCells): void {
    this.#line.begin(record.closed);
  }

  /** Adds the cells that the layout makes and what stands behind the table. */
  #end(record: RecordCells, path: readonly string[]): readonly RecordCells[] {
    const { levels, hasDocumentDate, width } = this.#shape;
    for (let level = 0; level < levels; level += 1) this.#line.text(path[level] ?? "");
    if (hasDocumentDate) {
      const dated = path.findLast((name) => dateInDocument(name) !== null);
      this.#line.text(dated === undefined ? "" : (dateInDocument(dated) ?? ""));
    }
    this.#line.rest(record, width);
    return this.#lines;
  }
}
