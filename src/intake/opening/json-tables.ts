import { CellsBlob, decimalCell } from "./cells-blob.ts";
import type { JsonEvents } from "./json-tokens.ts";

/** `order.customer.name` is a column; what lies deeper is none. */
const deepestColumn = 3;
const namesOfColumns = /^(?:columns|fields|headers?|names)$/iu;

/** Rows of one array, or of the values that follow each other in the file. */
class Rows {
  readonly #cells = new CellsBlob();
  /** A map, as `__proto__` is a column like any other. */
  readonly #columns = new Map<string, number>();
  #row: string[] = [];
  count = 0;
  hasCells = false;

  get width(): number {
    return this.#columns.size;
  }

  startRow(): void {
    this.#row = [];
  }

  cell(name: string, text: string): void {
    let column = this.#columns.get(name);
    if (column === undefined) {
      column = this.#columns.size;
      this.#columns.set(name, column);
    }
    this.#row[column] = text;
    this.hasCells = true;
  }

  listed(text: string): void {
    this.#row.push(text);
    this.hasCells = true;
  }

  endRow(): void {
    this.count += 1;
    this.#cells.write(this.#row);
  }

  /** Rows that are lists bring their names as the first of them, or the file has them elsewhere. */
  blob(names: readonly string[] | null): Blob {
    return this.#cells.blob(this.#columns.size > 0 ? [...this.#columns.keys()] : names);
  }
}

interface Frame {
  /** What a value or an opening brace in here is. */
  readonly role: "row" | "list" | "rows" | "other";
  readonly rows: Rows;
  /** Of the columns of a row: `customer.`. */
  readonly prefix: string;
  readonly depth: number;
  key: string;
  readonly scalars: string[];
}

/**
 * Finds the rows in a JSON text: the longest array of objects or lists that is reached through objects
 * alone, or the values of an NDJSON text.
 */
export class JsonTables implements JsonEvents {
  readonly #outer = new Rows();
  readonly #frames: Frame[] = [];
  #best: Rows | null = null;
  #names: readonly string[] | null = null;

  begin(kind: "object" | "array"): void {
    const parent = this.#frames.at(-1);
    if (parent === undefined) this.#beginTop(kind);
    else if (parent.role === "rows") this.#beginRow(kind, parent.rows);
    else if (parent.role === "list" || parent.role === "other") this.#enter("other", parent.rows);
    else if (kind === "object") this.#beginNested(parent);
    else this.#enter(this.#isWrapper(parent) ? "rows" : "other", new Rows());
  }

  end(): void {
    const frame = this.#frames.pop();
    if (frame === undefined) return;
    if (frame.role === "rows") this.#endRows(frame);
    const isWhole = frame.depth === 1 && (frame.role === "row" || frame.role === "list");
    if (isWhole) frame.rows.endRow();
  }

  key(name: string): void {
    const frame = this.#frames.at(-1);
    if (frame !== undefined) frame.key = name;
  }

  value(text: string, isNumber: boolean): void {
    const frame = this.#frames.at(-1);
    if (frame === undefined) return;
    const cell = isNumber ? decimalCell(text) : text;
    if (frame.role === "row") frame.rows.cell(frame.prefix + frame.key, cell);
    else if (frame.role === "list") frame.rows.listed(cell);
    else if (frame.role === "rows") frame.scalars.push(cell);
  }

  /** All rows in `cellsDialect` under their names; null where there are none. */
  blob(): Blob | null {
    const rows = this.#outer.count > 1 ? this.#outer : (this.#best ?? this.#single());
    return rows?.hasCells === true ? rows.blob(this.#names) : null;
  }

  /** One object alone is a sale where it can hold a date, a customer and an amount. */
  #single(): Rows | null {
    return this.#outer.width >= 3 ? this.#outer : null;
  }

  #beginTop(kind: "object" | "array"): void {
    if (kind === "object") this.#beginRow(kind, this.#outer);
    else this.#enter("rows", new Rows());
  }

  #beginRow(kind: "object" | "array", rows: Rows): void {
    rows.startRow();
    this.#enter(kind === "object" ? "row" : "list", rows, 1);
  }

  #beginNested(parent: Frame): void {
    const isDeep = parent.depth === deepestColumn && !this.#isWrapper(parent);
    const prefix = `${parent.prefix}${parent.key}.`;
    this.#enter(isDeep ? "other" : "row", parent.rows, parent.depth + 1, prefix);
  }

  /** An object around the array of rows: `{"data": {"rows": […]}}`. */
  #isWrapper(frame: Frame): boolean {
    return frame.rows === this.#outer && this.#outer.count === 0;
  }

  #enter(role: Frame["role"], rows: Rows, depth = 0, prefix = ""): void {
    this.#frames.push({ role, rows, prefix, depth, key: "", scalars: [] });
  }

  #endRows({ rows, scalars }: Frame): void {
    if (rows.count > (this.#best?.count ?? 0)) this.#best = rows;
    const key = this.#frames.at(-1)?.key ?? "";
    if (rows.count === 0 && namesOfColumns.test(key)) this.#names = scalars;
  }
}
