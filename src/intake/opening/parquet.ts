import type { DecodedArray, FileMetaData } from "hyparquet";
import { cellsLine, singleTable, type ContainerSource } from "./cells-blob.ts";
import { cellOf, dayOfNanoseconds, type CellOf } from "./parquet-values.ts";
import { IntakeRefused } from "./refused.ts";
import type { ReadOptions, SourceTable } from "./source-table.ts";

/** Rows for the first look, read without the rest of their group. */
const firstRows = 2000;
/** Rows that are written at a time. */
const pieceRows = 8192;
const encoder = new TextEncoder();

interface ParquetColumn {
  readonly name: string;
  readonly cellOf: CellOf;
}

/** A file whose directory was read. */
interface ParquetFile {
  readonly metadata: FileMetaData;
  readonly columns: readonly ParquetColumn[];
}

/**
 * Opens Parquet: its flat columns, read group of rows by group of rows. Decimals, whole numbers and days
 * are exact. Throws `IntakeRefused` for a damaged file and for one without flat columns.
 */
export async function openParquet(
  source: ContainerSource,
  options: ReadOptions,
): Promise<readonly Omit<SourceTable, "key">[]> {
  const file = await whole(() => directoryOf(source.blob));
  if (file.columns.length === 0) throw new IntakeRefused({ code: "no-table" });
  const rows = new ParquetRows(source, file, options);
  return [singleTable(source, "parquet", rows, options)];
}

async function directoryOf(blob: Blob): Promise<ParquetFile> {
  const { parquetMetadataAsync, parquetSchema } = await import("hyparquet");
  const metadata = await parquetMetadataAsync(bufferOf(blob), { geoparquet: false });
  const flat = parquetSchema(metadata).children.filter(
    ({ children, element }) => children.length === 0 && element.repetition_type !== "REPEATED",
  );
  const columns = flat.flatMap(({ element }) => {
    const cell = cellOf(element);
    return cell === null ? [] : [{ name: element.name, cellOf: cell }];
  });
  return { metadata: { ...metadata, schema: metadata.schema.map(rawElement) }, columns };
}

/** Without its meaning a number comes as it is stored: the package makes binary fractions of decimals. */
function rawElement(element: FileMetaData["schema"][number]): FileMetaData["schema"][number] {
  const { converted_type: converted, logical_type: logical, ...raw } = element;
  const meanings: readonly (string | undefined)[] = ["DECIMAL", "DATE", "TIME", "TIMESTAMP"];
  const isRaw = meanings.includes(logical?.type) || meanings.includes(converted?.split("_")[0]);
  return isRaw ? raw : element;
}

const bufferOf = (blob: Blob) => ({
  byteLength: blob.size,
  slice: (start: number, end?: number) => blob.slice(start, end).arrayBuffer(),
});

/** What the package throws of a broken file is an error of any kind. */
async function whole<Value>(read: () => Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch {
    throw new IntakeRefused({ code: "damaged-file", line: null });
  }
}

class ParquetRows {
  readonly #source: ContainerSource;
  readonly #file: ParquetFile;
  readonly #options: ReadOptions;

  constructor(source: ContainerSource, file: ParquetFile, options: ReadOptions) {
    this.#source = source;
    this.#file = file;
    this.#options = options;
  }

  async sample(size: number): Promise<{ readonly bytes: Uint8Array; readonly whole: boolean }> {
    let text = "";
    for await (const piece of this.#texts(firstRows)) {
      text += piece;
      if (text.length >= size) return { bytes: encoder.encode(text), whole: false };
    }
    return { bytes: encoder.encode(text), whole: true };
  }

  async *pieces(): AsyncGenerator<Uint8Array> {
    const { file, blob } = this.#source;
    const rows = Number(this.#file.metadata.num_rows);
    let records = 0;
    for await (const text of this.#texts(0)) {
      this.#options.signal?.throwIfAborted();
      yield encoder.encode(text);
      records = Math.min(rows, records + pieceRows);
      const done = Math.round((blob.size * records) / Math.max(rows, 1));
      this.#options.onProgress?.({ stage: "reading", file: file.name, done, total: blob.size });
    }
  }

  async *#texts(first: number): AsyncGenerator<string> {
    const { columns, metadata } = this.#file;
    yield cellsLine(columns.map(({ name }) => name));
    for (const [start, end] of rangesOf(metadata, first)) {
      const values = await whole(() => this.#valuesOf(start, end));
      for (let row = 0; row < end - start; row += pieceRows)
        yield linesOf(columns, values, row, Math.min(row + pieceRows, end - start));
    }
  }

  /** The values of each column for a range of rows, in the order of the columns. */
  async #valuesOf(rowStart: number, rowEnd: number): Promise<readonly DecodedArray[]> {
    const { parquetScan } = await import("hyparquet");
    const { compressors } = await import("hyparquet-compressors");
    const scan = await parquetScan({
      file: bufferOf(this.#source.blob),
      metadata: this.#file.metadata,
      compressors,
      utf8: false,
      geoparquet: false,
      parsers: { timestampFromNanoseconds: dayOfNanoseconds, jsonFromBytes: (bytes) => bytes },
    });
    const values: DecodedArray[] = [];
    for (const { name: column } of this.#file.columns)
      values.push(await scan.readColumn({ column, rowStart, rowEnd }));
    if (values.some((column) => column.length !== rowEnd - rowStart))
      throw new Error("columns are of different length");
    return values;
  }
}

/** Ranges of rows to read at once: the groups of the file, the first one in two where asked. */
function* rangesOf(metadata: FileMetaData, first: number): Generator<readonly [number, number]> {
  let start = 0;
  for (const group of metadata.row_groups) {
    const end = start + Number(group.num_rows);
    if (start === 0 && first > 0 && first < end) {
      yield [0, first];
      start = first;
    }
    if (end > start) yield [start, end];
    start = end;
  }
}

function linesOf(
  columns: readonly ParquetColumn[],
  values: readonly DecodedArray[],
  start: number,
  end: number,
): string {
  let lines = "";
  for (let row = start; row < end; row += 1)
    lines += cellsLine(
      columns.map(({ cellOf: cell }, column) => {
        const value: unknown = values[column]?.[row];
        return value === undefined || value === null ? "" : cell(value);
      }),
    );
  return lines;
}
