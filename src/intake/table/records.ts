const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;
const tab = 0x09;
const plain = -1;
const unfinished = -2;

/** A quoted cell longer than this was never meant as one: its opening quote is a stray. */
const longestQuotedCell = 256 * 1024;

/**
 * Splits UTF-8 text into records and cells by RFC 4180, forgiving what real exports do: quotes in
 * the middle of a cell, quotes that are never closed or not doubled, blanks around quoted cells,
 * any of LF, CRLF and CR, records too short or too long. Cells stay where they are in the block and
 * are told by their borders, so that a million records make no million strings.
 */
export class RecordSplitter {
  /** The block that the record in hand lies in. */
  block: Uint8Array = new Uint8Array(0);
  /** Number of cells of the record in hand. */
  count = 0;
  starts = new Int32Array(64);
  ends = new Int32Array(64);
  /** 1 where a quoted cell writes its quotes doubled. */
  doubled = new Uint8Array(64);
  recordStart = 0;
  /** End of the record without its line break. */
  recordEnd = 0;
  /** The record in hand was ended by a line break, not by the end of the file. */
  closed = false;

  readonly #delimiter: number;
  /** Cells of a whole record, 0 when not known; tells a stray quote from a quoted line break. */
  readonly #width: number;

  constructor(delimiter: string, width = 0) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#width = width;
  }

  /**
   * Calls `onRecord` for each whole record in the block and says how many bytes these took; the rest
   * belongs to a record that goes on in the next block. With `final` nothing goes on.
   */
  split(block: Uint8Array, final: boolean, onRecord: () => void): number {
    this.block = block;
    let position = 0;
    while (position < block.length) {
      const next = this.#record(position, final);
      if (next < 0) break;
      onRecord();
      position = next;
    }
    return position;
  }

  /** Reads one record from `start`; gives where the next begins, or -1 when this one is not whole. */
  #record(start: number, final: boolean): number {
    const { block } = this;
    const end = block.length;
    const delimiter = this.#delimiter;
    this.count = 0;
    this.recordStart = start;
    let position = start;
    for (;;) {
      let at = position;
      while (at < end && (block[at] === space || (block[at] === tab && delimiter !== tab))) at += 1;
      let after = -1;
      if (at < end && block[at] === quote) {
        after = this.#quotedCell(position, at, final);
        if (after === unfinished) return -1;
      }
      if (after < 0) {
        after = position;
        for (; after < end; after += 1) {
          const byte = block[after];
          if (byte === delimiter || byte === lineFeed || byte === carriageReturn) break;
        }
        if (after === end && !final) return -1;
        this.#add(position, after, 0);
      }
      if (after >= end) {
        this.recordEnd = end;
        this.closed = false;
        return end;
      }
      if (block[after] === delimiter) {
        position = after + 1;
        if (position < end) continue;
        if (!final) return -1;
        this.#add(end, end, 0);
        this.recordEnd = end;
        this.closed = false;
        return end;
      }
      if (block[after] === carriageReturn && after + 1 === end && !final) return -1;
      this.recordEnd = after;
      this.closed = true;
      const pair = block[after] === carriageReturn && block[after + 1] === lineFeed;
      return pair ? after + 2 : after + 1;
    }
  }

  /**
   * Reads the quoted cell whose quote stands at `open`; gives the place of the border after it,
   * `unfinished`, or `plain` when the quote does not open a quoted cell after all.
   */
  #quotedCell(cellStart: number, open: number, final: boolean): number {
    const { block } = this;
    const end = block.length;
    let doubled = 0;
    let undoubled = false;
    let firstBreak = -1;
    for (let at = open + 1; ; at += 1) {
      if (at >= end) return final || at - open > longestQuotedCell ? plain : unfinished;
      const byte = block[at];
      if (byte !== quote) {
        if (firstBreak < 0 && (byte === lineFeed || byte === carriageReturn)) firstBreak = at;
        continue;
      }
      if (at + 1 >= end && !final) return unfinished;
      const isPair = block[at + 1] === quote;
      const behind = isPair ? at + 2 : at + 1;
      const border = isPair && !undoubled ? -1 : this.#border(behind);
      if (border === end && !final) return unfinished;
      if (border < 0 && isPair) {
        doubled = 1;
        at += 1;
      } else if (border < 0) {
        undoubled = true;
      } else {
        if (undoubled && firstBreak >= 0) {
          const stray = this.#opensByMistake(cellStart, firstBreak, final);
          if (stray !== 0) return stray;
        }
        // In a cell that does not double its quotes, a pair before a border is a quote and the end.
        this.#add(open + 1, behind - 1, doubled);
        return border;
      }
    }
  }

  /** The border (delimiter, line break, end) at `from` or after blanks there; -1 when text stands there. */
  #border(from: number): number {
    const { block } = this;
    let at = from;
    while (at < block.length && block[at] === space) at += 1;
    const byte = block[at];
    const border =
      at >= block.length ||
      byte === this.#delimiter ||
      byte === lineFeed ||
      byte === carriageReturn;
    return border ? at : -1;
  }

  /**
   * A quoted cell that runs over a line break, with quotes in it that are not doubled, is a mistake
   * when the line it began in and the next one are whole records without it. Gives `plain`, `unfinished` or 0 for a true quoted cell.
   */
  #opensByMistake(cellStart: number, lineBreak: number, final: boolean): number {
    if (this.#width < 3) return 0;
    if (this.count + this.#delimitersIn(cellStart, lineBreak) + 1 !== this.#width) return 0;
    const { block } = this;
    let next = lineBreak + 1;
    if (block[lineBreak] === carriageReturn && block[next] === lineFeed) next += 1;
    let nextEnd = next;
    while (
      nextEnd < block.length &&
      block[nextEnd] !== lineFeed &&
      block[nextEnd] !== carriageReturn
    )
      nextEnd += 1;
    if (nextEnd === block.length && !final) return unfinished;
    return this.#delimitersIn(next, nextEnd) + 1 === this.#width ? plain : 0;
  }

  #delimitersIn(from: number, to: number): number {
    let count = 0;
    for (let at = from; at < to; at += 1) if (this.block[at] === this.#delimiter) count += 1;
    return count;
  }

  #add(start: number, end: number, doubled: number): void {
    if (this.count === this.starts.length) this.#grow();
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.doubled[this.count] = doubled;
    this.count += 1;
  }

  #grow(): void {
    const { starts, ends, doubled } = this;
    this.starts = new Int32Array(starts.length * 2);
    this.ends = new Int32Array(starts.length * 2);
    this.doubled = new Uint8Array(starts.length * 2);
    this.starts.set(starts);
    this.ends.set(ends);
    this.doubled.set(doubled);
  }
}
