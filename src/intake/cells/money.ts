import { mayBeWideSpace, wideSpace } from "./text.ts";
import { currencyOfMark, currencyOfWord } from "./currency-marks.ts";

export type DecimalSeparator = "," | ".";
export type CellState = "blank" | "read" | "unreadable";

const comma = 0x2c;
const point = 0x2e;
const zero = 0x30;
const nine = 0x39;
const minus = 0x2d;
const mostDigits = 60;
const mostWholeDigits = 30;

export interface NumberOptions {
  readonly shift?: number;
  readonly anyWord?: boolean;
}

/** How often the numbers of a file told by their form which sign is the decimal one. */
export interface SeparatorEvidence {
  /** Numbers in which a comma or a point can only be the decimal sign. */
  comma: number;
  point: number;
  /** Numbers like 1,234 and 1.234, which are two figures each. */
  openComma: number;
  openPoint: number;
}

/**
 * Reads one number from the bytes of a cell, exactly and digit by digit [F1]: blanks and apostrophes
 * between thousands, decimal comma or point, signs before and after, brackets, the typographic
 * minus, currency marks and words, exponents, a lone dash for nothing. What it cannot read without
 * doubt is `unreadable`. One object serves a whole file; the fields are those of the last cell.
 */
export class NumberReader {
  state: CellState = "blank";
  negative = false;
  /** Digits without point, leading zeros left out; the last `decimals` stand behind the point. */
  readonly digits = new Uint8Array(mostDigits * 2);
  length = 0;
  decimals = 0;
  /** ISO 4217 of a mark or word beside the number. */
  currency: string | null = null;
  readonly evidence: SeparatorEvidence = { comma: 0, point: 0, openComma: 0, openPoint: 0 };

  readonly #decimalSeparator: DecimalSeparator;
  /** How many places the decimal point moves to the right: 3 for thousands. */
  readonly #shift: number;
  /** Any word may stand behind the digits: «12 шт». */
  readonly #anyWord: boolean;

  #commas = 0;
  #points = 0;
  #firstGroup = 0;
  #lastSeparator = 0;
  #lastSeparatorAt = 0;
  #lastBlankAt = -1;
  #regular = true;
  #opened = false;
  #closed = false;
  /** A sign, bracket or word stands behind the digits: no more digits may follow. */
  #ended = false;

  constructor(
    decimalSeparator: DecimalSeparator,
    { shift = 0, anyWord = false }: NumberOptions = {},
  ) {
    this.#decimalSeparator = decimalSeparator;
    this.#shift = shift;
    this.#anyWord = anyWord;
  }

  read(bytes: Uint8Array, start: number, end: number): CellState {
    this.#reset();
    this.state = this.#scan(bytes, start, end);
    return this.state;
  }

  /** Writes the plain decimal into `out` and gives the place after it. */
  write(out: Uint8Array, to: number): number {
    const { digits, length, decimals } = this;
    let at = to;
    if (length === 0) {
      out[at] = zero;
      return at + 1;
    }
    if (this.negative) out[at++] = minus;
    const whole = length - decimals;
    if (whole <= 0) out[at++] = zero;
    for (let index = 0; index < whole; index += 1) out[at++] = digits[index] ?? zero;
    if (decimals === 0) return at;
    out[at++] = point;
    for (let index = whole; index < 0; index += 1) out[at++] = zero;
    for (let index = Math.max(whole, 0); index < length; index += 1)
      out[at++] = digits[index] ?? zero;
    return at;
  }

  /** Rounds half-even to at most `decimals` places. */
  round(decimals: number): void {
    const { digits } = this;
    const dropped = this.decimals - decimals;
    if (dropped <= 0) return;
    const kept = this.length - dropped;
    if (kept < 0) this.length = 0;
    else {
      const up = roundsUp(digits, kept, this.length);
      this.length = kept;
      if (up) this.#increment();
    }
    this.#place(this.length === 0 ? 0 : decimals);
  }

  #increment(): void {
    const { digits } = this;
    let at = this.length - 1;
    for (; at >= 0 && digits[at] === nine; at -= 1) digits[at] = zero;
    if (at >= 0) {
      digits[at] = (digits[at] ?? zero) + 1;
      return;
    }
    digits.copyWithin(1, 0, this.length);
    digits[0] = zero + 1;
    this.length += 1;
  }

  #reset(): void {
    this.negative = false;
    this.length = 0;
    this.decimals = 0;
    this.currency = null;
    this.#commas = 0;
    this.#points = 0;
    this.#firstGroup = 0;
    this.#lastSeparator = 0;
    this.#lastSeparatorAt = 0;
    this.#lastBlankAt = -1;
    this.#regular = true;
    this.#opened = false;
    this.#closed = false;
    this.#ended = false;
  }

  #scan(bytes: Uint8Array, start: number, end: number): CellState {
    let signs = 0;
    let filled = false;
    let exponent = 0;
    let at = start;
    while (at < end) {
      const byte = bytes[at] ?? 0;
      if (byte >= zero && byte <= nine) {
        if (this.#ended || this.length === mostDigits) return "unreadable";
        this.digits[this.length++] = byte;
        filled = true;
        at += 1;
        continue;
      }
      if (byte <= 0x20 || byte === 0x27) {
        this.#blank();
        at += 1;
        continue;
      }
      if (byte === comma || byte === point) {
        if (this.#ended || !this.#separator(byte)) return "unreadable";
        filled = true;
        at += 1;
        continue;
      }
      const wide = mayBeWideSpace(byte) ? wideSpace(bytes, at) : 0;
      if (wide > 0) {
        this.#blank();
        at += wide;
        continue;
      }
      filled = true;
      if (byte === 0xe2 && bytes[at + 1] === 0x80 && bytes[at + 2] === 0x99) {
        this.#blank();
        at += 3;
        continue;
      }
      const dash = dashLength(bytes, at);
      if (dash > 0) {
        signs += 1;
        this.negative = true;
        this.#ended = this.length > 0;
        at += dash;
        continue;
      }
      if (byte === 0x2b && this.length === 0 && signs === 0) {
        at += 1;
        continue;
      }
      if (byte === 0x28 && this.length === 0 && !this.#opened) {
        this.#opened = true;
        at += 1;
        continue;
      }
      if (byte === 0x29 && this.#opened && !this.#closed) {
        this.#closed = true;
        this.#ended = true;
        at += 1;
        continue;
      }
      if ((byte === 0x65 || byte === 0x45) && this.length > 0) {
        const power = exponentIn(bytes, at + 1, end);
        if (power !== null) {
          exponent = power;
          break;
        }
      }
      const after = this.#currencyMark(bytes, at, end);
      if (after < 0) return "unreadable";
      this.#ended = this.length > 0;
      at = after;
    }
    if (!filled) return "blank";
    if (signs > 1 || this.#opened !== this.#closed || (this.#opened && signs > 0))
      return "unreadable";
    if (this.#opened) this.negative = true;
    if (this.length === 0) return signs === 1 && this.currency === null ? "read" : "unreadable";
    return this.#settle(exponent);
  }

  #blank(): void {
    if (this.length === 0) return;
    if (this.#lastBlankAt >= 0 && this.#lastBlankAt !== this.length)
      this.#regular &&= this.length - this.#lastBlankAt === 3;
    this.#lastBlankAt = this.length;
  }

  /** Notes a comma or point; false when no number has one there. */
  #separator(byte: number): boolean {
    if (byte === comma) this.#commas += 1;
    else this.#points += 1;
    const groups = this.#commas + this.#points;
    if (groups === 1) this.#firstGroup = this.length;
    else {
      // All groups but the first have three digits; a decimal sign ends the grouping.
      if (this.length - this.#lastSeparatorAt !== 3) return false;
      const changes = this.#lastSeparator !== byte;
      if (changes && this.#commas > 1 && this.#points > 1) return false;
      if (!changes && this.#commas > 0 && this.#points > 0) return false;
    }
    this.#lastSeparator = byte;
    this.#lastSeparatorAt = this.length;
    return true;
  }

  /** Decides what comma and point mean, and moves the point. */
  #settle(exponent: number): CellState {
    const after = this.length - this.#lastSeparatorAt;
    const groups = this.#commas + this.#points;
    const blanks = this.#lastBlankAt > 0 && this.#lastBlankAt < this.length;
    let decimals = 0;
    if (groups === 1) {
      decimals = this.#singleSeparator(after) ? after : 0;
    } else if (groups > 1) {
      if (this.#firstGroup === 0 || this.#firstGroup > 3) return "unreadable";
      if (this.#commas > 0 && this.#points > 0) {
        decimals = after;
        this.#note(this.#lastSeparator);
      } else if (after !== 3) return "unreadable";
    }
    // Thousands by blanks: three digits after each, none behind the decimal sign.
    if (blanks) {
      const wholeEnd = decimals > 0 || groups === 1 ? this.#lastSeparatorAt : this.length;
      if (!this.#regular || wholeEnd - this.#lastBlankAt !== 3) return "unreadable";
    }
    this.#place(decimals - exponent - this.#shift);
    return this.length - this.decimals > mostWholeDigits ? "unreadable" : "read";
  }

  /** Whether the only comma or point of a number is its decimal sign. */
  #singleSeparator(after: number): boolean {
    const before = this.#firstGroup;
    const leadingZero = before > 0 && this.digits[0] === zero;
    const open =
      after === 3 && before >= 1 && before <= 3 && !leadingZero && this.#lastBlankAt <= 0;
    if (!open) {
      if (after > 0) this.#note(this.#lastSeparator);
      return true;
    }
    if (this.#lastSeparator === comma) this.evidence.openComma += 1;
    else this.evidence.openPoint += 1;
    return this.#lastSeparator === this.#decimalSeparator.charCodeAt(0);
  }

  #note(separator: number): void {
    if (separator === comma) this.evidence.comma += 1;
    else this.evidence.point += 1;
  }

  /** Puts the point so that `decimals` digits stand behind it, and drops zeros that say nothing. */
  #place(decimals: number): void {
    const { digits } = this;
    let length = this.length;
    for (; decimals < 0 && length < digits.length; decimals += 1) digits[length++] = zero;
    while (decimals > 0 && length > 0 && digits[length - 1] === zero) {
      length -= 1;
      decimals -= 1;
    }
    let leading = 0;
    while (leading < length && digits[leading] === zero) leading += 1;
    if (leading > 0) digits.copyWithin(0, leading, length);
    this.length = length - leading;
    this.decimals = this.length === 0 ? 0 : Math.max(decimals, 0);
    if (this.length === 0) this.negative = false;
  }

  /** Reads a currency mark or word at `at`; gives the place after it, -1 when it is none. */
  #currencyMark(bytes: Uint8Array, at: number, end: number): number {
    const mark = currencyOfMark(bytes, at);
    if (mark !== null) {
      this.currency = mark.currency;
      return at + mark.length;
    }
    let after = at;
    while (after < end && isLetter(bytes[after] ?? 0)) after += 1;
    if (after === at) return -1;
    const currency = currencyOfWord(bytes, at, after);
    if (currency === null) {
      if (!this.#anyWord || this.length === 0) return -1;
      return bytes[after] === point ? after + 1 : after;
    }
    this.currency = currency;
    return bytes[after] === point ? after + 1 : after;
  }
}

/** Half-even: whether the digits from `kept` on carry one over to the digit before them. */
function roundsUp(digits: Uint8Array, kept: number, length: number): boolean {
  const next = (digits[kept] ?? zero) - zero;
  if (next !== 5) return next > 5;
  for (let at = kept + 1; at < length; at += 1) if (digits[at] !== zero) return true;
  return kept > 0 && ((digits[kept - 1] ?? zero) - zero) % 2 === 1;
}

const isLetter = (byte: number): boolean =>
  (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x80 && byte < 0xe2);

/** Bytes of a hyphen, minus sign or dash at `at`, else 0. */
function dashLength(bytes: Uint8Array, at: number): number {
  if (bytes[at] === minus) return 1;
  if (bytes[at] !== 0xe2) return 0;
  const second = bytes[at + 1];
  const third = bytes[at + 2] ?? 0;
  if (second === 0x88 && third === 0x92) return 3;
  return second === 0x80 && third >= 0x90 && third <= 0x95 ? 3 : 0;
}

/** The power of ten of `E+06`, or null when it is not one. */
function exponentIn(bytes: Uint8Array, from: number, end: number): number | null {
  let at = from;
  const sign = bytes[at] === minus ? -1 : 1;
  if (bytes[at] === minus || bytes[at] === 0x2b) at += 1;
  let power = 0;
  let digits = 0;
  for (; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < zero || byte > nine || digits === 2) return null;
    power = power * 10 + (byte - zero);
    digits += 1;
  }
  return digits > 0 && power <= 30 ? sign * power : null;
}
