import type { FormatName } from "../contract.ts";
import type { ContainerSource } from "./cells-blob.ts";
import type { SourceBytes } from "./source-bytes.ts";
import type { ReadOptions, SourceTable } from "./source-table.ts";

/** A sheet before it has a key that tells it from all others. */
export type WorkbookSheet = Omit<SourceTable, "key">;

/** Where a workbook lies, with the bytes of the file as it was given. */
export interface WorkbookSource extends ContainerSource {
  readonly given: SourceBytes;
}

/** A sheet as its workbook reads it. */
export interface SheetCells {
  readonly name: string | null;
  readonly hidden: boolean;
  /** Its rows in `cellsDialect`, each time from the beginning; `onShare` hears 0 to 1. */
  write(onShare: (share: number) => void): AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  /** Formulas met without a saved value when it was read last. */
  formulasWithoutValues(): number;
}

/** Rows written out up to that size are kept, so that a second reading costs nothing. */
const keptBytes = 64 * 1024 * 1024;

/** A table from a sheet of a workbook; its format is told as `format`. */
export function sheetTable(
  { file, entry, given }: WorkbookSource,
  format: FormatName,
  sheet: SheetCells,
  options: ReadOptions,
): WorkbookSheet {
  let kept: readonly Uint8Array[] | null = null;

  async function* pieces(): AsyncGenerator<Uint8Array> {
    const total = file.bytes.size;
    const tell = (share: number): void =>
      options.onProgress?.({
        stage: "reading",
        file: file.name,
        done: Math.min(total, Math.round(share * total)),
        total,
      });
    const written: Uint8Array[] = [];
    let length = 0;
    for await (const piece of kept ?? sheet.write(tell)) {
      options.signal?.throwIfAborted();
      if (piece.length === 0) continue;
      length += piece.length;
      if (length <= keptBytes) written.push(piece);
      yield piece;
    }
    if (length <= keptBytes) kept = written;
    tell(1);
  }

  async function sample(
    size: number,
  ): Promise<{ readonly bytes: Uint8Array; readonly whole: boolean }> {
    const taken: Uint8Array[] = [];
    let length = 0;
    for await (const piece of kept ?? sheet.write(() => undefined)) {
      taken.push(piece);
      length += piece.length;
      if (length >= size) break;
    }
    const bytes = new Uint8Array(await new Blob(taken.map(copied)).arrayBuffer());
    return { bytes, whole: length < size };
  }

  return {
    file,
    format,
    entry,
    sheet: sheet.name,
    hidden: sheet.hidden,
    isCells: true,
    sha256: () => given.sha256(),
    formulasWithoutValues: () => sheet.formulasWithoutValues(),
    sample,
    pieces,
  };
}

/** A Blob takes no bytes of memory that another thread might share. */
const copied = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);
