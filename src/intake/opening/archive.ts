import type { FileEntry } from "@zip.js/zip.js";
import type { SalesExport } from "../contract.ts";
import { UnpackLimit } from "./archive-limit.ts";
import { IntakeRefused } from "./refused.ts";
import type { ReadOptions } from "./source-table.ts";

export interface ArchiveOptions extends ReadOptions {
  /** What is left of the limit of an archive around this one. */
  readonly limit?: UnpackLimit;
}

/** An entry of an archive, unpacked. */
export interface ArchiveEntry {
  readonly name: string;
  readonly blob: Blob;
}

/** Pieces are handed over to the browser, which keeps large blobs out of the page's memory. */
const handOverBytes = 4 * 1024 * 1024;

/**
 * Unpacks a zip archive; folders, hidden files and what macOS adds are left out. Throws `IntakeRefused`
 * for a password, for damage (an entry that is longer than it declares, or of another checksum), for more
 * bytes than an export has, and where nothing is inside. It is refused whole: half of it would be half
 * of the sales.
 */
export async function openArchive(
  { name, bytes }: SalesExport,
  options: ArchiveOptions,
): Promise<readonly ArchiveEntry[]> {
  const limit = options.limit ?? new UnpackLimit(bytes.size);
  const files = await listed(bytes, options);
  if (files.length === 0) throw new IntakeRefused({ code: "empty-archive" });
  if (files.some((file) => file.encrypted)) throw new IntakeRefused({ code: "password" });
  limit.check(files.reduce((sum, file) => sum + file.uncompressedSize, 0));
  const entries: ArchiveEntry[] = [];
  let done = 0;
  for (const file of files) {
    entries.push({ name: file.filename, blob: await unpacked(file, limit, options) });
    done += file.compressedSize;
    options.onProgress?.({ stage: "opening", file: name, done, total: bytes.size });
  }
  return entries;
}

async function listed(bytes: Blob, { signal }: ReadOptions): Promise<readonly FileEntry[]> {
  const { BlobReader, ZipReader } = await import("@zip.js/zip.js/lib/zip-core-native.js");
  const reader = new ZipReader(new BlobReader(bytes), {
    strictness: "tolerant",
    useWebWorkers: false,
    checkCrc32: true,
    // Names without the mark of UTF-8 are in the code page of DOS: on a Russian Windows, CP866.
    decodeText: (raw, encoding) =>
      new TextDecoder(encoding === "utf-8" ? "utf-8" : "ibm866").decode(raw),
  });
  try {
    const entries = await reader.getEntries();
    return entries.filter((entry) => !entry.directory).filter(({ filename }) => isWanted(filename));
  } catch (error) {
    throw refusalFor(error, signal);
  }
}

const isWanted = (name: string): boolean =>
  !name.split(/[\\/]/u).some((part) => /^\.[^.]/u.test(part) || part === "__MACOSX");

async function unpacked(file: FileEntry, limit: UnpackLimit, options: ReadOptions): Promise<Blob> {
  const { signal } = options;
  const parts: Blob[] = [];
  let held: Uint8Array<ArrayBuffer>[] = [];
  let heldBytes = 0;
  const handOver = (): void => {
    parts.push(new Blob(held));
    held = [];
    heldBytes = 0;
  };
  const sink = new WritableStream<Uint8Array<ArrayBuffer>>({
    write(piece) {
      limit.take(piece.length);
      held.push(piece);
      heldBytes += piece.length;
      if (heldBytes >= handOverBytes) handOver();
    },
  });
  try {
    await file.getData(sink, signal === undefined ? {} : { signal });
  } catch (error) {
    throw refusalFor(error, signal);
  }
  handOver();
  return new Blob(parts);
}

/** What zip.js says of an archive that no browser unpacks but other programs do. */
const beyondBrowsers: readonly string[] = ["Compression method not supported", "Split zip file"];

function refusalFor(error: unknown, signal: AbortSignal | undefined): unknown {
  if (signal?.aborted === true) return signal.reason;
  if (error instanceof IntakeRefused || !(error instanceof Error)) return error;
  if (beyondBrowsers.includes(error.message))
    return new IntakeRefused({ code: "unknown-format", looksLike: "zip" });
  const isEncrypted = error.message.includes("ncrypted") || error.message.includes("ncryption");
  return new IntakeRefused({ code: isEncrypted ? "password" : "damaged-archive" });
}
