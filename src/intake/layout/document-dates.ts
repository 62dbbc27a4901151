import type { SourceColumn } from "../contract.ts";
import type { RecordCells } from "../table/record-cells.ts";
import { recordText } from "../table/sample-table.ts";
import { dateInDocument } from "./document-text.ts";
import type { LayoutReader, TableLayout } from "./layout.ts";
import { MadeLine } from "./made-line.ts";

/** Lines whose only date stands in the text of their document; it gets a column of its own. */
export function documentDatesLayout(shape: {
  readonly columns: readonly SourceColumn[];
  readonly width: number;
  readonly documentColumn: number;
}): TableLayout {
  const layout: TableLayout = {
    name: "lines",
    width: shape.width,
    columns: shape.columns,
    mixed: [],
    fills: {},
    checking: () => layout,
    open: () => new DocumentDatesReader(shape.width, shape.documentColumn),
  };
  return layout;
}

class DocumentDatesReader implements LayoutReader {
  readonly differing: readonly string[] = [];
  readonly checked = 0;
  readonly #width: number;
  readonly #documentColumn: number;
  readonly #line = new MadeLine();
  readonly #lines: readonly RecordCells[] = [this.#line];

  constructor(width: number, documentColumn: number) {
    this.#width = width;
    this.#documentColumn = documentColumn;
  }

  read(record: RecordCells): readonly RecordCells[] {
    const line = this.#line;
    line.begin(record.closed);
    for (let column = 0; column < this.#width; column += 1) line.copy(record, column);
    line.text(dateInDocument(recordText(record, this.#documentColumn)) ?? "");
    line.rest(record, this.#width);
    return this.#lines;
  }

  end(): null {
    return null;
  }
}
