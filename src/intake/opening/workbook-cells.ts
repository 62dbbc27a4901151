import { textCell } from "./cells-blob.ts";
import { IntakeRefused } from "./refused.ts";
import { damaged } from "./workbook-xml.ts";

const mostColumns = 16_384;
/** A sheet of a million rows with 30 columns; more is no list of sales, or made to harm. */
const mostCells = 30_000_000;
/** A row is written at once, and one text may stand in many cells. */
const mostRowLetters = 16_000_000;
const mostLetters = 1_000_000_000;
const encoder = new TextEncoder();

/** Writes the cells of one sheet in `cellsDialect`, row by row. */
export class CellsWriter {
  #text = "";
  /** Rows written so far. */
  #rows = 0;
  #writtenCells = 0;
  #writtenLetters = 0;
  /** The place of the row in hand, from 1. */
  #row = 0;
  #cells: string[] = [];
  #indents: number[] = [];

  /** Begins the row with that number, from 1; without one, the row after the last. */
  startRow(row: number = this.#row + 1): void {
    this.#row = row;
    this.#cells = [];
    this.#indents = [];
  }

  /** A value without blanks in front: a number, a date, a word. `column` from 0. */
  value(column: number, text: string): void {
    if (!(column >= 0 && column < mostColumns)) throw damaged();
    while (this.#cells.length < column) this.#cells.push("");
    this.#cells[column] = text;
  }

  /** A text of any kind, moved in by so many levels. */
  text(column: number, text: string, indent = 0): void {
    if (text.trim() === "") return;
    this.value(column, textCell(text));
    if (indent > 0) this.#indents[column] = indent;
  }

  /**
   * Writes the row in hand `times` times; its first cell is moved in by the level of the row where it
   * is not by itself. Blank rows are written when a row follows that is not.
   */
  endRow(level = 0, times = 1): void {
    const cells = this.#cells;
    while (cells.length > 0 && cells.at(-1) === "") cells.pop();
    const first = cells.findIndex((cell) => cell !== "");
    if (first < 0) {
      this.#row += times - 1;
      return;
    }
    this.#indents[first] = Math.max(this.#indents[first] ?? 0, level);
    // A row that says it stands above the last one follows it.
    const missing = Math.max(0, this.#row - this.#rows - 1);
    this.#count(missing + cells.length * times, times);
    // forEach passes over the places without an indent.
    this.#indents.forEach((indent, column) => (cells[column] = moved(cells[column] ?? "", indent)));
    this.#text += "\n".repeat(missing) + `${cells.join("\t")}\n`.repeat(times);
    this.#rows += missing + times;
    this.#row = this.#rows;
    this.#cells = [];
  }

  /** What was written since the last time, as bytes. */
  take(): Uint8Array {
    const bytes = encoder.encode(this.#text);
    this.#text = "";
    return bytes;
  }

  #count(cells: number, times: number): void {
    const letters = this.#cells.reduce((sum, cell) => sum + cell.length, 0);
    this.#writtenCells += cells;
    this.#writtenLetters += letters * times;
    const isTooLong = letters > mostRowLetters || this.#writtenLetters > mostLetters;
    if (isTooLong || this.#writtenCells > mostCells)
      throw new IntakeRefused({ code: "too-many-cells", limit: mostCells });
  }
}

function moved(cell: string, levels: number): string {
  if (levels === 0) return cell;
  const blanks = "  ".repeat(levels);
  return cell.startsWith('"') ? `"${blanks}${cell.slice(1)}` : `"${blanks}${cell}"`;
}
