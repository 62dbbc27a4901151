import type { SourceColumn } from "../contract.ts";
import type { RecordCells } from "../table/record-cells.ts";
import type { LayoutReader, TableLayout } from "./layout.ts";
import { MadeLine } from "./made-line.ts";

export interface MadeDates {
  readonly columns: readonly SourceColumn[];
  readonly width: number;
  /** The column that means nothing beside the date made of it; null where each has its meaning. */
  readonly replaced: number | null;
  readonly dateIn: (record: RecordCells) => string | null;
}

/** Lines whose date stands in another form, such as the text of a document: it gets a column of its own. */
export function madeDatesLayout(shape: MadeDates): TableLayout {
  const layout: TableLayout = {
    name: "lines",
    width: shape.width,
    columns: shape.columns,
    mixed: shape.replaced === null ? [] : [shape.replaced],
    fills: { date: shape.width },
    checking: () => layout,
    open: () => new MadeDatesReader(shape),
  };
  return layout;
}

class MadeDatesReader implements LayoutReader {
  readonly differing: readonly string[] = [];
  readonly checked = 0;
  readonly #shape: MadeDates;
  readonly #line = new MadeLine();
  readonly #lines: readonly RecordCells[] = [this.#line];

  constructor(shape: MadeDates) {
    this.#shape = shape;
  }

  read(record: RecordCells): readonly RecordCells[] {
    const line = this.#line;
    const { width, dateIn } = this.#shape;
    line.begin(record.closed);
    for (let column = 0; column < width; column += 1) line.copy(record, column);
    line.text(dateIn(record) ?? "");
    line.rest(record, width);
    return this.#lines;
  }

  end(): null {
    return null;
  }
}
