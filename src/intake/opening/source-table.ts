import type { FormatName, IntakeProgress, SalesExport, TableKey } from "../contract.ts";

/**
 * One table of an export as text. What is no text by itself (a sheet, Parquet, JSON) is written out
 * as `cellsDialect` by its container, so that everything after it reads one thing.
 */
export interface SourceTable {
  readonly key: TableKey;
  readonly file: SalesExport;
  readonly format: FormatName;
  /** The entry of an archive, else null. */
  readonly entry: string | null;
  readonly sheet: string | null;
  readonly hidden: boolean;
  /** The bytes are UTF-8 in `cellsDialect`, not text of unknown dialect. */
  readonly isCells: boolean;
  /** SHA-256 of the file as it was given; known once `pieces` or the container was read to its end. */
  readonly sha256: () => Promise<string>;
  /** Formulas met without a saved value; their cells are blank. */
  readonly formulasWithoutValues: () => number;
  /** The first bytes, at least `size` of them where there are as many. */
  sample(size: number): Promise<{ readonly bytes: Uint8Array; readonly whole: boolean }>;
  /** All bytes, each time from the beginning; tells its progress as `reading`. */
  pieces(): AsyncGenerator<Uint8Array>;
}

export interface ReadOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: IntakeProgress) => void;
  /** Bytes taken at a time; only tests ask for other than the default. */
  readonly pieceBytes?: number;
}

/**
 * How containers write cells: UTF-8 without a mark, tab between cells, LF after each row, one record
 * for each row of the sheet (blank ones too, so that row numbers are those of the spreadsheet).
 * A cell is quoted with doubled quotes where it holds a tab, quote, line break or leading blanks.
 * Numbers are plain decimals with a point (`1.234E0` where the point could be taken for thousands),
 * dates `YYYY-MM-DD`, indents two leading blanks a level, errors their text (`#N/A`).
 */
export const cellsDialect = { encoding: "utf-8", delimiter: "\t" } as const;
