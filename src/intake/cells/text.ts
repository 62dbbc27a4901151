const quote = 0x22;
const space = 0x20;

/**
 * How many bytes a white-space letter beyond ASCII takes at `at`: no-break and narrow spaces, line
 * separators, zero-width marks. 0 where another letter stands. Only called for lead bytes that can
 * begin one.
 */
export function wideSpace(bytes: Uint8Array, at: number): number {
  const first = bytes[at];
  const second = bytes[at + 1];
  const third = bytes[at + 2];
  if (first === 0xc2) return second === 0xa0 || second === 0x85 ? 2 : 0;
  if (first === 0xe2 && second === 0x80 && third !== undefined)
    return third <= 0x8b || third === 0xa8 || third === 0xa9 || third === 0xaf ? 3 : 0;
  if (first === 0xe2 && second === 0x81) return third === 0x9f || third === 0xa0 ? 3 : 0;
  if (first === 0xe3) return second === 0x80 && third === 0x80 ? 3 : 0;
  if (first === 0xef) return second === 0xbb && third === 0xbf ? 3 : 0;
  return 0;
}

/** Whether a byte can begin a white-space letter beyond ASCII. Russian letters cannot. */
export const mayBeWideSpace = (byte: number): boolean => byte === 0xc2 || byte >= 0xe2;

const tabStop = 4;

/** How many blanks a cell begins with; a tab counts as four. Grouped reports write their levels so. */
export function indentOf(bytes: Uint8Array, start: number, end: number): number {
  let blanks = 0;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    const wide = mayBeWideSpace(byte) ? wideSpace(bytes, at) : 0;
    if (byte > space && wide === 0) return blanks;
    blanks += byte === 0x09 ? tabStop : 1;
    if (wide > 0) at += wide - 1;
  }
  return blanks;
}

/** Whether a cell holds anything but white space. */
export function isFilled(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte <= space) continue;
    const wide = mayBeWideSpace(byte) ? wideSpace(bytes, at) : 0;
    if (wide === 0) return true;
    at += wide - 1;
  }
  return false;
}

/**
 * Copies a cell into `out` from `to` on: trimmed, each run of white space folded into one space,
 * control characters counted as such, doubled quotes made single or, with `doubleQuotes`, all made
 * double. Gives the place after the last byte written. `out` must have room for twice the cell.
 */
export function foldInto(
  out: Uint8Array,
  to: number,
  bytes: Uint8Array,
  start: number,
  end: number,
  cell: { readonly doubled: boolean; readonly doubleQuotes: boolean },
): number {
  const { doubled, doubleQuotes } = cell;
  let length = to;
  let pending = false;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte <= space) {
      pending = length > to;
      continue;
    }
    if (byte === 0xc2 || byte >= 0xe2) {
      const wide = wideSpace(bytes, at);
      if (wide > 0) {
        pending = length > to;
        at += wide - 1;
        continue;
      }
    }
    if (pending) {
      out[length++] = space;
      pending = false;
    }
    if (byte === quote) {
      if (doubled && bytes[at + 1] === quote) at += 1;
      if (doubleQuotes) out[length++] = quote;
    }
    out[length++] = byte;
  }
  return length;
}

const decoder = new TextDecoder();

/** A cell as a person reads it: folded, at most `limit` bytes of it. */
export function cellText(
  bytes: Uint8Array,
  start: number,
  end: number,
  doubled: boolean,
  limit = 1000,
): string {
  const cut = Math.min(end, start + limit);
  const folded = new Uint8Array(cut - start);
  const length = foldInto(folded, 0, bytes, start, cut, { doubled, doubleQuotes: false });
  return decoder.decode(folded.subarray(0, length)).replace(/�+$/u, cut < end ? "…" : "$&");
}
