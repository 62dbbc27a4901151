const zero = 0x30;
const nine = 0x39;
const minus = 0x2d;
const plus = 0x2b;
const most = 30;

/** Bytes of a hyphen, minus sign or dash at `at`, else 0. */
export function dashLength(bytes: Uint8Array, at: number): number {
  if (bytes[at] === minus) return 1;
  if (bytes[at] !== 0xe2) return 0;
  const second = bytes[at + 1];
  const third = bytes[at + 2] ?? 0;
  if (second === 0x88 && third === 0x92) return 3;
  return second === 0x80 && third >= 0x90 && third <= 0x95 ? 3 : 0;
}

/** Whether the apostrophe ’ that Swiss programs write between thousands stands at `at`. */
export const isApostrophe = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === 0xe2 && bytes[at + 1] === 0x80 && bytes[at + 2] === 0x99;

/** The power of ten of `E+06` from behind its letter to `end`, or null when it is not one. */
export function exponentIn(bytes: Uint8Array, from: number, end: number): number | null {
  const sign = bytes[from] === minus ? -1 : 1;
  const first = bytes[from] === minus || bytes[from] === plus ? from + 1 : from;
  let power = 0;
  for (let at = first; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < zero || byte > nine || at - first === 2) return null;
    power = power * 10 + (byte - zero);
  }
  return end > first && power <= most ? sign * power : null;
}

/** The place after the ASCII or Russian letters at `at`. */
export function wordEnd(bytes: Uint8Array, at: number, end: number): number {
  let after = at;
  while (after < end && isLetter(bytes[after] ?? 0)) after += 1;
  return after;
}

const isLetter = (byte: number): boolean =>
  (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x80 && byte < 0xe2);
