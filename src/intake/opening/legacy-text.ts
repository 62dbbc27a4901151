import { guessEncoding, utf16In } from "../text/encoding.ts";
import type { ReadOptions } from "./source-table.ts";

const headBytes = 262_144;
const defaultPieceBytes = 1024 * 1024;

/** The text of a page or of SpreadsheetML piece by piece; tells its progress as `opening`. */
export async function* decodedPieces(blob: Blob, options: ReadOptions): AsyncGenerator<string> {
  const head = new Uint8Array(await blob.slice(0, headBytes).arrayBuffer());
  const decoder = new TextDecoder(encodingOf(head, blob.size <= headBytes));
  const { signal, onProgress, pieceBytes = defaultPieceBytes } = options;
  for (let at = 0; at < blob.size; at += pieceBytes) {
    signal?.throwIfAborted();
    const piece = await blob.slice(at, at + pieceBytes).arrayBuffer();
    yield decoder.decode(piece, { stream: true });
    onProgress?.({
      stage: "opening",
      done: Math.min(at + pieceBytes, blob.size),
      total: blob.size,
    });
  }
  yield decoder.decode();
}

/** What the bytes can only be, else what the text says of itself, else the guess. */
function encodingOf(head: Uint8Array, whole: boolean): string {
  const { value, confidence } = guessEncoding(head, whole);
  if (confidence === 1 || utf16In(head) !== null) return value;
  const start = new TextDecoder("latin1").decode(head);
  const declared =
    /<\?xml[^>]*encoding\s*=\s*["']([\w-]+)/iu.exec(start)?.[1] ??
    /<meta[^>]*charset\s*=\s*["']?([\w-]+)/iu.exec(start)?.[1];
  return declared !== undefined && isKnown(declared) ? declared : value;
}

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== "";
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
