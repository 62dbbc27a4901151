import { failure, success, type Result } from "../../domain/result.ts";

/** Text packed by deflate-raw and written in the letters that an address may hold. */
export async function pack(text: string): Promise<string> {
  const packed = await new Response(
    streamOf(new TextEncoder().encode(text)).pipeThrough(new CompressionStream("deflate-raw")),
  ).arrayBuffer();
  return base64url(new Uint8Array(packed));
}

export type UnpackingProblem = "damaged" | "too-large";

/** The text again; it stops as soon as more than `limit` bytes come out. */
export async function unpack(
  packed: string,
  limit: number,
): Promise<Result<string, UnpackingProblem>> {
  const bytes = bytesOf(packed);
  if (bytes === null) return failure("damaged");
  const inflated = streamOf(bytes).pipeThrough(new DecompressionStream("deflate-raw"));
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
    const whole = await new Blob(pieces).arrayBuffer();
    return success(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(whole));
  } catch {
    return failure("damaged");
  }
}

const streamOf = (bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> =>
  new Blob([bytes]).stream();

function base64url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return null;
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}
