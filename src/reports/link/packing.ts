import { failure, success, type Result } from "../../domain/result.ts";

/** Bytes packed by deflate-raw. */
export async function pack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const packed = streamOf(bytes).pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

export type UnpackingProblem = "damaged" | "too-large";

/** The bytes again; it stops as soon as more than `limit` come out. */
export async function unpack(
  packed: Uint8Array<ArrayBuffer>,
  limit: number,
): Promise<Result<Uint8Array<ArrayBuffer>, UnpackingProblem>> {
  const inflated = streamOf(packed).pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = inflated.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.byteLength;
      if (size > limit) {
        await reader.cancel();
        return failure("too-large");
      }
      pieces.push(value);
    }
    return success(new Uint8Array(await new Blob(pieces).arrayBuffer()));
  } catch {
    return failure("damaged");
  }
}

const streamOf = (bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> =>
  new Blob([bytes]).stream();
