import { createSHA256 } from "hash-wasm";
import { gzipMembers } from "./gzip-members.ts";
import { IntakeRefused } from "./refused.ts";
import type { ReadOptions } from "./source-table.ts";

const megabyte = 1024 * 1024;
const pieceBytes = megabyte;
/** Ordinary exports pack 5 to 50 times; a file of 200 times its size is made to harm. */
const unpackLimits = { always: 256, ratio: 200, never: 4096 };

interface BytesOptions extends ReadOptions {
  /** The name told with the progress. */
  readonly file?: string;
}

/** The bytes of one export, unpacked where they are packed; may be read several times. */
export class SourceBytes {
  readonly #blob: Blob;
  readonly #packed: boolean;
  readonly #options: BytesOptions;
  #sha256: string | null = null;
  #members: readonly Blob[] | null = null;

  constructor(blob: Blob, packed: boolean, options: BytesOptions) {
    this.#blob = blob;
    this.#packed = packed;
    this.#options = options;
  }

  /** SHA-256 of the bytes as they were given; reads them once more where they were not read to their end. */
  async sha256(): Promise<string> {
    if (this.#sha256 === null) {
      const raw = this.#raw(true);
      while ((await raw.next()).done !== true);
    }
    return this.#sha256 ?? "";
  }

  /** The unpacked bytes in pieces; told as progress of `reading` in bytes of the file. */
  async *pieces(): AsyncGenerator<Uint8Array> {
    yield* this.#packed ? this.#unpacked(true) : this.#raw(true);
  }

  /** The first unpacked bytes, at least `size` of them where there are as many. */
  async sample(size: number): Promise<{ readonly bytes: Uint8Array; readonly whole: boolean }> {
    const taken: Uint8Array[] = [];
    let length = 0;
    for await (const piece of this.#packed ? this.#unpacked(false) : this.#raw(false)) {
      taken.push(piece);
      length += piece.length;
      if (length >= size) break;
    }
    return { bytes: concatenated(taken, length), whole: length < size };
  }

  /** The file's own bytes; `counted` reports progress and takes their SHA-256. */
  async *#raw(counted: boolean, blob = this.#blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    const { signal, onProgress, file, pieceBytes: size = pieceBytes } = this.#options;
    const hash = counted && this.#sha256 === null ? await createSHA256() : null;
    for (let at = 0; at < blob.size; at += size) {
      signal?.throwIfAborted();
      const piece = new Uint8Array(await blob.slice(at, at + size).arrayBuffer());
      hash?.update(piece);
      yield piece;
      if (counted)
        onProgress?.({
          stage: "reading",
          ...(file === undefined ? {} : { file }),
          done: Math.min(at + size, blob.size),
          total: blob.size,
        });
    }
    if (hash !== null) this.#sha256 = hash.digest("hex");
  }

  /** The members one after the other; what they unpack to is limited together. */
  async *#unpacked(counted: boolean): AsyncGenerator<Uint8Array> {
    const limit = Math.min(
      unpackLimits.never * megabyte,
      Math.max(unpackLimits.always * megabyte, unpackLimits.ratio * this.#blob.size),
    );
    this.#members ??= await gzipMembers(this.#blob, limit);
    const isOne = this.#members.length === 1;
    let unpacked = 0;
    for (const member of this.#members) {
      const raw = isOne ? this.#raw(counted) : this.#raw(false, member);
      for await (const piece of this.#inflated(raw)) {
        unpacked += piece.length;
        if (unpacked > limit) {
          const limitMegabytes = Math.floor(limit / megabyte);
          throw new IntakeRefused({ code: "unpacks-too-large", limitMegabytes });
        }
        yield piece;
      }
    }
  }

  async *#inflated(raw: AsyncGenerator<Uint8Array<ArrayBuffer>>): AsyncGenerator<Uint8Array> {
    const reader = streamOf(raw).pipeThrough(new DecompressionStream("gzip")).getReader();
    try {
      for (;;) {
        const value = await this.#nextOf(reader);
        if (value === null) return;
        yield value;
      }
    } finally {
      await reader.cancel().catch(() => undefined);
    }
  }

  async #nextOf(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array | null> {
    try {
      const part = await reader.read();
      return part.done ? null : part.value;
    } catch (error) {
      this.#options.signal?.throwIfAborted();
      // What DecompressionStream says of a broken archive is a TypeError in every browser.
      if (error instanceof TypeError) throw new IntakeRefused({ code: "damaged-archive" });
      throw error;
    }
  }
}

/** A stream that takes a piece only when it is wanted. */
function streamOf(
  pieces: AsyncGenerator<Uint8Array<ArrayBuffer>>,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const piece = await pieces.next();
      if (piece.done === true) controller.close();
      else controller.enqueue(piece.value);
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}

function concatenated(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
