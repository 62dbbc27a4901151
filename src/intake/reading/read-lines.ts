import type { LayoutReader, TableLayout } from "../layout/layout.ts";
import { IntakeRefused } from "../opening/refused.ts";
import type { SourceTable } from "../opening/source-table.ts";
import { RecordSplitter } from "../table/records.ts";
import { utf8Writer, type LetterEvidence } from "../text/utf8.ts";
import { LineSorter } from "./line-sorter.ts";
import type { ReadingPlan } from "./plan.ts";

/** A record longer than this is no line of a table. */
const longestRecord = 8 * 1024 * 1024;

/** One reading of a table by a plan: its clean lines as a stream, and afterwards what was met. */
export class Reading {
  readonly sorter: LineSorter;
  readonly letters: LetterEvidence;
  readonly layout: LayoutReader | null;
  /** The layout that the whole table taught; null where the one read by stands. */
  taught: TableLayout | null = null;
  readonly #headerRow: number;
  readonly #splitter: RecordSplitter;
  readonly #utf8;

  constructor(plan: ReadingPlan) {
    // A layout's own columns stand in no record of the file.
    const width = plan.layout?.width ?? plan.columns.length;
    this.#splitter = new RecordSplitter(plan.delimiter, width);
    this.#utf8 = utf8Writer(plan.encoding);
    this.letters = this.#utf8.evidence;
    this.layout = plan.layout?.open() ?? null;
    this.#headerRow = plan.headerRow;
    this.sorter = new LineSorter(plan);
  }

  /** Reads the table to its end and gives the accepted and unnamed lines as clean CSV. */
  async *cleanPieces(source: Pick<SourceTable, "pieces">): AsyncGenerator<Uint8Array> {
    const { sorter } = this;
    let rest: Uint8Array = new Uint8Array(0);
    for await (const piece of source.pieces()) {
      rest = this.#take(rest, this.#utf8.push(piece), false);
      if (rest.length > longestRecord) throw new IntakeRefused({ code: "no-table" });
      if (sorter.writer.csv.full) yield sorter.writer.csv.take();
    }
    this.#take(rest, this.#utf8.end(), true);
    this.taught = this.layout?.end() ?? null;
    sorter.finish();
    yield sorter.writer.csv.take();
  }

  /** Sorts the whole records of `rest` and `text`; gives what is left of an unfinished one. */
  #take(rest: Uint8Array, text: Uint8Array, final: boolean): Uint8Array {
    const block = new Uint8Array(rest.length + text.length);
    block.set(rest);
    block.set(text, rest.length);
    const used = this.#splitter.split(block, final, () => {
      this.#sort();
    });
    return block.subarray(used);
  }

  #sort(): void {
    const { sorter, layout } = this;
    if (layout === null || sorter.row < this.#headerRow) sorter.sort(this.#splitter);
    else sorter.sortAs(layout.read(this.#splitter, sorter.row + 1), this.#splitter);
  }
}
