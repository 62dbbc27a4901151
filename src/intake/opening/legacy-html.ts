import { decodedPieces } from "./legacy-text.ts";
import { HtmlScanner } from "./legacy-html-marks.ts";
import { IntakeRefused } from "./refused.ts";
import type { ReadOptions } from "./source-table.ts";
import { CellsWriter } from "./workbook-cells.ts";
import type { SheetCells } from "./workbook-sheet.ts";
import { damaged } from "./workbook-xml.ts";

const mostSpan = 16_384;

/**
 * Opens the tables of a page, such as shops and 1C save with the name of a workbook. Cells stay texts
 * as they are shown: what is a number or a date is told by the reader of all texts.
 */
export async function openHtml(blob: Blob, options: ReadOptions): Promise<readonly SheetCells[]> {
  const reader = new HtmlTablesReader();
  const scanner = new HtmlScanner(reader);
  for await (const text of decodedPieces(blob, options)) {
    scanner.push(text);
    reader.takeRows();
  }
  scanner.end();
  const tables = reader.finished();
  if (tables.length === 0) throw new IntakeRefused({ code: "no-table" });
  return tables.map(({ rows }, index) => ({
    name: tables.length === 1 ? null : String(index + 1),
    hidden: false,
    write: () => rows,
    formulasWithoutValues: () => 0,
  }));
}

/** One table; tables within its cells are tables of their own. */
class HtmlTable {
  readonly rows: Uint8Array[] = [];
  readonly #writer = new CellsWriter();
  /** For how many further rows a cell from above takes each column. */
  #taken: number[] = [];
  #inRow = false;
  #column = 0;
  #cell: { readonly attributes: string; text: string } | null = null;

  startRow(): void {
    this.endRow();
    this.#writer.startRow();
    this.#inRow = true;
    this.#column = 0;
  }

  endRow(): void {
    this.endCell();
    if (!this.#inRow) return;
    this.#writer.endRow();
    this.#inRow = false;
    this.#taken = this.#taken.map((rows) => Math.max(0, rows - 1));
  }

  startCell(attributes: string): void {
    this.endCell();
    if (!this.#inRow) this.startRow();
    this.#cell = { attributes, text: "" };
  }

  text(text: string): void {
    if (this.#cell !== null) this.#cell.text += text;
  }

  endCell(): void {
    if (this.#cell === null) return;
    const { attributes, text } = this.#cell;
    this.#cell = null;
    while ((this.#taken[this.#column] ?? 0) > 0) this.#column += 1;
    const columns = spanOf(attributes, "colspan");
    const rows = spanOf(attributes, "rowspan");
    this.#writer.text(this.#column, shown(text));
    for (let column = 0; column < columns; column += 1) {
      // A row that ends takes one off from each.
      if (rows > 1) this.#taken[this.#column] = rows;
      this.#column += 1;
    }
  }

  takeRows(): void {
    this.rows.push(this.#writer.take());
  }
}

class HtmlTablesReader {
  readonly #tables: HtmlTable[] = [];
  readonly #open: HtmlTable[] = [];

  open(element: string, attributes: string): void {
    const table = this.#open.at(-1);
    if (element === "table") {
      const inner = new HtmlTable();
      this.#tables.push(inner);
      this.#open.push(inner);
    } else if (element === "tr") table?.startRow();
    else if (element === "td" || element === "th") table?.startCell(attributes);
    else if (element === "br" || element === "p" || element === "div") table?.text("\u2028");
  }

  close(element: string): void {
    const table = this.#open.at(-1);
    if (element === "table") {
      table?.endRow();
      this.#open.pop();
    } else if (element === "tr") table?.endRow();
    else if (element === "td" || element === "th") table?.endCell();
  }

  text(text: string): void {
    this.#open.at(-1)?.text(text);
  }

  takeRows(): void {
    for (const table of this.#tables) table.takeRows();
  }

  /** All tables; a page cut before the end of one is damaged. */
  finished(): readonly HtmlTable[] {
    if (this.#open.length > 0) throw damaged();
    this.takeRows();
    return this.#tables;
  }
}

function spanOf(attributes: string, name: "colspan" | "rowspan"): number {
  const written = new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']?\\s*(\\d+)`, "iu").exec(attributes);
  const span = Number(written?.[1] ?? 1);
  return span >= 1 && span <= mostSpan ? span : 1;
}

/** A text as a page shows it: blanks and breaks of the source are one blank; hard ones move it in. */
const shown = (text: string): string =>
  text
    .replace(/[ \t\r\n]+/gu, " ")
    .replace(/ ?\u2028 ?/gu, "\n")
    .replace(/^[ \n]+|[ \n]+$/gu, "")
    .replace(/^\u00a0+/u, (blanks) => " ".repeat(blanks.length))
    .replace(/\n+/gu, "\n");
