import type { FormatName, SalesExport } from "../contract.ts";
import { SourceBytes } from "./source-bytes.ts";
import type { ReadOptions, SourceTable } from "./source-table.ts";

/** What a container without sheets opens: a file, or an entry of one, and its own bytes. */
export interface ContainerSource {
  readonly file: SalesExport;
  readonly blob: Blob;
  readonly entry: string | null;
}

const handOverLetters = 1024 * 1024;

/** Writes records in `cellsDialect` into a blob, so that the browser keeps them and not the page. */
export class CellsBlob {
  readonly #parts: Blob[] = [];
  #text = "";

  write(cells: readonly (string | undefined)[]): void {
    this.#text += cellsLine(cells);
    if (this.#text.length > handOverLetters) this.#handOver();
  }

  /** All records; `header` comes before those that were written. */
  blob(header: readonly string[] | null): Blob {
    this.#handOver();
    return new Blob(header === null ? this.#parts : [cellsLine(header), ...this.#parts]);
  }

  #handOver(): void {
    this.#parts.push(new Blob([this.#text]));
    this.#text = "";
  }
}

/** One record in `cellsDialect`. */
export function cellsLine(cells: readonly (string | undefined)[]): string {
  let line = "";
  for (let at = 0; at < cells.length; at += 1) line += (at === 0 ? "" : "\t") + textCell(cells[at]);
  return `${line}\n`;
}

/** A text as a cell. */
export const textCell = (text = ""): string =>
  /^\s|["\t\n\r]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** A plain decimal as a cell: with an exponent where its point could be taken for thousands. */
export const decimalCell = (decimal: string): string =>
  /^-?[1-9]\d{0,2}\.\d{3}$/u.test(decimal) ? `${decimal}E0` : decimal;

/** The one table of a file that has no sheets. */
export function singleTable(
  { file, entry }: ContainerSource,
  format: FormatName,
  cells: Pick<SourceTable, "sample" | "pieces">,
  { signal }: ReadOptions,
): Omit<SourceTable, "key"> {
  const given = new SourceBytes(file.bytes, false, signal === undefined ? {} : { signal });
  return {
    file,
    format,
    entry,
    sheet: null,
    hidden: false,
    isCells: true,
    sha256: () => given.sha256(),
    formulasWithoutValues: () => 0,
    sample: (size) => cells.sample(size),
    pieces: () => cells.pieces(),
  };
}
