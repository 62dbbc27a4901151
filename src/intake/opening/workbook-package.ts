import type { Entry, FileEntry } from "@zip.js/zip.js";
import { utf16In } from "../text/encoding.ts";
import { IntakeRefused } from "./refused.ts";
import type { ReadOptions } from "./source-table.ts";
import { damaged, XmlScanner, type XmlHandler } from "./workbook-xml.ts";

const megabyte = 1024 * 1024;
/**
 * The XML of real workbooks packs 5 to 30 times, that of empty cells with a style up to 100 times. A
 * sheet of a million rows and 20 columns is 800 MB, and it is never held as a whole; texts are, so
 * these may unpack to less.
 */
const limits = {
  streamed: { always: 256, ratio: 200, never: 1024 },
  held: { always: 64, ratio: 100, never: 512 },
} as const;
export type PartUse = keyof typeof limits;

/** The parts of a workbook that is a zip archive (.xlsx, .ods). */
export class WorkbookPackage {
  readonly #parts: ReadonlyMap<string, FileEntry>;
  readonly #options: ReadOptions;

  private constructor(parts: ReadonlyMap<string, FileEntry>, options: ReadOptions) {
    this.#parts = parts;
    this.#options = options;
  }

  /** Reads the list of parts. Throws `IntakeRefused` for a cut archive and for a password. */
  static async open(blob: Blob, options: ReadOptions): Promise<WorkbookPackage> {
    const { BlobReader, ZipReader } = await import("@zip.js/zip.js/lib/zip-core-native.js");
    const reader = new ZipReader(new BlobReader(blob), {
      strictness: "tolerant",
      useWebWorkers: false,
      checkCrc32: true,
    });
    const entries = await refusing(reader.getEntries(), options);
    const files = entries.filter((entry: Entry): entry is FileEntry => !entry.directory);
    if (files.some((entry) => entry.encrypted)) throw new IntakeRefused({ code: "password" });
    return new WorkbookPackage(
      new Map(files.map((entry) => [keyOf(entry.filename), entry])),
      options,
    );
  }

  get names(): readonly string[] {
    return [...this.#parts.keys()];
  }

  has(name: string): boolean {
    return this.#parts.has(keyOf(name));
  }

  /**
   * The unpacked bytes of a part. What it would unpack to is checked before, and again against what
   * the archive says of it while it is unpacked.
   */
  async *pieces(name: string, use: PartUse): AsyncGenerator<Uint8Array> {
    const part = this.#parts.get(keyOf(name));
    if (part === undefined) throw damaged();
    checkSize(part, use);
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const unpacking = part.getData(writable);
    // A fault ends the writing side only; without it the reading side would wait for ever.
    const fault = unpacking.then(() => new Promise<never>(() => undefined));
    fault.catch(() => undefined);
    const reader = readable.getReader();
    let unpacked = 0;
    try {
      for (;;) {
        this.#options.signal?.throwIfAborted();
        const { done, value } = await refusing(Promise.race([reader.read(), fault]), this.#options);
        if (done) break;
        unpacked += value.length;
        if (unpacked > part.uncompressedSize) throw damaged();
        yield value;
      }
      await refusing(unpacking, this.#options);
      if (unpacked !== part.uncompressedSize) throw damaged();
    } finally {
      await reader.cancel().catch(() => undefined);
    }
  }

  /** Hands a part to a reader of XML; tells after each piece how much of it is read, 0 to 1. */
  async *scan(name: string, handler: XmlHandler, use: PartUse): AsyncGenerator<number> {
    const size = this.#parts.get(keyOf(name))?.uncompressedSize ?? 0;
    const scanner = new XmlScanner(handler);
    let decoder: TextDecoder | null = null;
    let read = 0;
    for await (const piece of this.pieces(name, use)) {
      decoder ??= new TextDecoder(utf16In(piece) ?? "utf-8");
      scanner.push(decoder.decode(piece, { stream: true }));
      read += piece.length;
      yield read / size;
    }
    scanner.end();
  }

  /** Hands a whole part to a reader of XML. */
  async read(name: string, handler: XmlHandler): Promise<void> {
    const scanning = this.scan(name, handler, "held");
    while ((await scanning.next()).done !== true);
  }
}

/** Names are the same in any case, and some programs write them with the slash of Windows. */
const keyOf = (name: string): string =>
  name.replaceAll("\\", "/").replace(/^\//u, "").toLowerCase();

function checkSize(part: FileEntry, use: PartUse): void {
  const { always, ratio, never } = limits[use];
  const limit = Math.min(
    never * megabyte,
    Math.max(always * megabyte, ratio * part.compressedSize),
  );
  if (part.uncompressedSize > limit)
    throw new IntakeRefused({
      code: "unpacks-too-large",
      limitMegabytes: Math.floor(limit / megabyte),
    });
}

/** Whatever the archive reader says is wrong, the file is damaged; an abort stays an abort. */
async function refusing<Value>(work: Promise<Value>, { signal }: ReadOptions): Promise<Value> {
  try {
    return await work;
  } catch {
    signal?.throwIfAborted();
    throw damaged();
  }
}
