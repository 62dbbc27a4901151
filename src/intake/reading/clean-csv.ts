import { foldInto } from "../cells/text.ts";

const quote = 0x22;
const comma = 0x2c;
const lineFeed = 0x0a;
const pieceBytes = 1024 * 1024;
/** Longer cells are cut: no name is longer, and `read_csv` refuses lines of 2 MB. */
const longestCell = 65_536;

/**
 * Perfectly regular UTF-8 CSV: every cell in its place, texts quoted, no line breaks in cells, blank
 * cells empty. Written into large pieces; a record can be taken back until it is ended.
 */
export class CleanCsv {
  buffer = new Uint8Array(pieceBytes * 1.25);
  length = 0;

  begin(rowNumber: number): void {
    this.reserve(32);
    let divisor = 1;
    while (rowNumber / divisor >= 10) divisor *= 10;
    for (; divisor >= 1; divisor = Math.floor(divisor / 10))
      this.buffer[this.length++] = 0x30 + (Math.floor(rowNumber / divisor) % 10);
  }

  /** Room for `bytes` more and the delimiter before them. */
  reserve(bytes: number): void {
    const needed = this.length + bytes + 2;
    if (needed <= this.buffer.length) return;
    const larger = new Uint8Array(Math.max(needed, this.buffer.length * 2));
    larger.set(this.buffer.subarray(0, this.length));
    this.buffer = larger;
  }

  delimiter(): void {
    this.buffer[this.length++] = comma;
  }

  /** Writes a text cell with the delimiter before it and says whether it holds anything. */
  text(bytes: Uint8Array, start: number, end: number, doubled: boolean): boolean {
    const cut = end - start > longestCell ? letterBorder(bytes, start + longestCell) : end;
    this.reserve((cut - start) * 2 + 2);
    this.delimiter();
    const from = this.length;
    this.buffer[from] = quote;
    const to = foldInto(this.buffer, from + 1, bytes, start, cut, { doubled, doubleQuotes: true });
    if (to === from + 1) return false;
    this.buffer[to] = quote;
    this.length = to + 1;
    return true;
  }

  end(): void {
    this.reserve(1);
    this.buffer[this.length++] = lineFeed;
  }

  get full(): boolean {
    return this.length >= pieceBytes;
  }

  /** Hands over what is written; the bytes are the caller's. */
  take(): Uint8Array {
    const piece = this.buffer.subarray(0, this.length);
    this.buffer = new Uint8Array(pieceBytes * 1.25);
    this.length = 0;
    return piece;
  }
}

/** The last place at or before `at` where a letter begins. */
function letterBorder(bytes: Uint8Array, at: number): number {
  let border = at;
  while ((bytes[border] ?? 0) >= 0x80 && (bytes[border] ?? 0) < 0xc0) border -= 1;
  return border;
}
