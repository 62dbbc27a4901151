import type { IntakeRefusal, SalesExport, TableKey } from "../contract.ts";
import { UnpackLimit } from "./archive-limit.ts";
import { formatOf } from "./format.ts";
import { IntakeRefused } from "./refused.ts";
import { SourceBytes } from "./source-bytes.ts";
import type { ReadOptions, SourceTable } from "./source-table.ts";

/** A table before it has a key that tells it from all others. */
export type OpenedTable = Omit<SourceTable, "key">;

/** All tables of one export, or why it has none. */
export type OpenedExport =
  | { readonly file: SalesExport; readonly tables: readonly SourceTable[] }
  | { readonly file: SalesExport; readonly key: TableKey; readonly refused: IntakeRefused };

/** An archive inside an archive is opened, one inside that is not. */
const deepest = 2;

/**
 * Opens exports by their content, each into its tables: a text is one, a workbook has one a sheet, an
 * archive those of its entries. Keys are different, and the same for the same files in any order of calls.
 */
export async function openExports(
  exports: readonly SalesExport[],
  options: ReadOptions,
): Promise<readonly OpenedExport[]> {
  const taken = new Map<string, number>();
  const opened: OpenedExport[] = [];
  for (const file of exports) {
    options.signal?.throwIfAborted();
    options.onProgress?.({ stage: "opening", file: file.name, done: 0, total: file.bytes.size });
    try {
      const tables = await openBlob({ file, blob: file.bytes, entry: null, depth: 0 }, options);
      const several = tables.length > 1;
      opened.push({
        file,
        tables: tables.map((table) =>
          Object.assign(table, { key: unique(keyOf(table, several), taken) }),
        ),
      });
    } catch (error) {
      if (!(error instanceof IntakeRefused)) throw error;
      opened.push({ file, key: unique(file.name, taken), refused: error });
    }
  }
  return opened;
}

const keyOf = ({ file, entry, sheet }: OpenedTable, several: boolean): TableKey =>
  several ? [file.name, entry, sheet].filter((part) => part !== null).join(" › ") : file.name;

/** The second of one name gets `[2]`. */
function unique(key: string, taken: Map<string, number>): TableKey {
  const count = (taken.get(key) ?? 0) + 1;
  taken.set(key, count);
  return count === 1 ? key : `${key} [${String(count)}]`;
}

interface Opening {
  readonly file: SalesExport;
  readonly blob: Blob;
  readonly entry: string | null;
  readonly depth: number;
  /** Shared by an archive and those in it. */
  readonly limit?: UnpackLimit;
}

async function openBlob(opening: Opening, options: ReadOptions): Promise<readonly OpenedTable[]> {
  const { blob } = opening;
  if (blob.size === 0) throw new IntakeRefused({ code: "empty-file" });
  const format = await formatOf(blob);
  switch (format.kind) {
    case "text":
      return [textTable(opening, false, options)];
    case "gzip":
      return openGzip(opening, options);
    case "zip":
      return openZip(opening, options);
    case "xlsx":
    case "ods":
    case "xls":
    case "spreadsheetml":
    case "html":
      return (await import("./workbook.ts")).openWorkbook(opening, format.kind, options);
    case "parquet":
      return (await import("./parquet.ts")).openParquet(opening, options);
    case "json":
      return (await import("./json.ts")).openJson(opening, options);
    case "bank-exchange":
      return (await import("./bank-exchange.ts")).openBankExchange(opening, options);
    case "encrypted":
      throw new IntakeRefused({ code: "password" });
    case "other":
      throw new IntakeRefused({ code: "unknown-format", looksLike: format.looksLike });
  }
}

function textTable(
  { file, blob, entry }: Opening,
  packed: boolean,
  options: ReadOptions,
): OpenedTable {
  const bytes = new SourceBytes(blob, packed, { ...options, file: file.name });
  // What was given is the archive; only outside one are the bytes read here the file's own.
  const given = blob === file.bytes ? bytes : new SourceBytes(file.bytes, false, {});
  return {
    file,
    format: "text",
    entry,
    sheet: null,
    hidden: false,
    isCells: false,
    sha256: () => given.sha256(),
    formulasWithoutValues: () => 0,
    sample: (size) => bytes.sample(size),
    pieces: () => bytes.pieces(),
  };
}

/** Packed text is unpacked as it is read; anything else must lie unpacked before its parts are found. */
async function openGzip(opening: Opening, options: ReadOptions): Promise<readonly OpenedTable[]> {
  const { blob, depth } = opening;
  const packed = new SourceBytes(blob, true, options);
  const { bytes } = await packed.sample(65_536);
  if (bytes.length === 0) throw new IntakeRefused({ code: "empty-file" });
  const inside = await formatOf(new Blob([new Uint8Array(bytes)]));
  if (inside.kind === "text") return [textTable(opening, true, options)];
  if (depth === deepest) throw new IntakeRefused({ code: "unknown-format", looksLike: "gz" });
  const parts: BlobPart[] = [];
  for await (const piece of packed.pieces()) parts.push(new Uint8Array(piece));
  return openBlob({ ...opening, blob: new Blob(parts), depth: depth + 1 }, options);
}

/**
 * The tables of all entries. A picture or letter beside the sales stays a table that cannot be read, so
 * that it is named among what was skipped; damage or a password ends all, as sales may be in there.
 */
async function openZip(opening: Opening, options: ReadOptions): Promise<readonly OpenedTable[]> {
  const { file, blob, depth, entry: outer } = opening;
  if (depth === deepest) throw new IntakeRefused({ code: "unknown-format", looksLike: "zip" });
  const { openArchive } = await import("./archive.ts");
  const limit = opening.limit ?? new UnpackLimit(blob.size);
  const entries = await openArchive({ name: file.name, bytes: blob }, { ...options, limit });
  const tables: OpenedTable[] = [];
  for (const { name, blob: part } of entries) {
    const entry = outer === null ? name : `${outer} › ${name}`;
    const inside = { file, blob: part, entry, depth: depth + 1, limit };
    try {
      tables.push(...(await openBlob(inside, options)));
    } catch (error) {
      if (!(error instanceof IntakeRefused) || !besideSales.includes(error.refusal.code))
        throw error;
      tables.push(unreadTable(inside, error, options));
    }
  }
  return tables;
}

const besideSales: readonly IntakeRefusal["code"][] = ["unknown-format", "empty-file", "no-table"];

/** A table that says why it cannot be read when somebody tries. */
const unreadTable = (
  opening: Opening,
  refused: IntakeRefused,
  options: ReadOptions,
): OpenedTable => ({
  ...textTable(opening, false, options),
  sample: () => Promise.reject(refused),
  pieces: () => {
    throw refused;
  },
});
