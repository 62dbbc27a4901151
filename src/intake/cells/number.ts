import { currencyOfMark, currencyOfWord } from "./currency-marks.ts";
import { ExactDecimal, mostDigits } from "./exact-decimal.ts";
import { dashLength, exponentIn, isApostrophe, wordEnd } from "./number-marks.ts";
import { mayBeWideSpace, wideSpace } from "./text.ts";

export type DecimalSeparator = "," | ".";
export type CellState = "blank" | "read" | "unreadable";

const space = 0x20;
const apostrophe = 0x27;
const comma = 0x2c;
const point = 0x2e;
const zero = 0x30;
const nine = 0x39;
const mostWholeDigits = 30;

export interface NumberOptions {
  /** How many places the decimal point moves to the right: 3 for thousands. */
  readonly shift?: number;
  /** Any word may stand behind the digits: «12 шт». */
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
export class NumberReader extends ExactDecimal {
  state: CellState = "blank";
  /** ISO 4217 of a mark or word beside the number. */
  currency: string | null = null;
  /** The sign that can only be the decimal one in it; null where its form tells nothing. */
  decimalSign: DecimalSeparator | null = null;
  readonly evidence: SeparatorEvidence = { comma: 0, point: 0, openComma: 0, openPoint: 0 };

  readonly #decimalSeparator: DecimalSeparator;
  readonly #shift: number;
  readonly #anyWord: boolean;

  #filled = false;
  #signs = 0;
  #opened = false;
  #closed = false;
  /** A sign, bracket or word stands behind the digits: no more digits may follow. */
  #ended = false;
  #exponent = 0;
  #commas = 0;
  #points = 0;
  /** Digits before the first comma or point. */
  #firstGroup = 0;
  #lastSeparator = 0;
  #lastSeparatorAt = 0;
  #lastBlankAt = -1;
  /** Three digits stand between all blanks. */
  #regular = true;

  constructor(
    decimalSeparator: DecimalSeparator,
    { shift = 0, anyWord = false }: NumberOptions = {},
  ) {
    super();
    this.#decimalSeparator = decimalSeparator;
    this.#shift = shift;
    this.#anyWord = anyWord;
  }

  read(bytes: Uint8Array, start: number, end: number): CellState {
    this.#reset();
    this.state = this.#scan(bytes, start, end);
    return this.state;
  }

  #reset(): void {
    this.negative = false;
    this.length = 0;
    this.decimals = 0;
    this.currency = null;
    this.decimalSign = null;
    this.#filled = false;
    this.#signs = 0;
    this.#opened = false;
    this.#closed = false;
    this.#ended = false;
    this.#exponent = 0;
    this.#commas = 0;
    this.#points = 0;
    this.#firstGroup = 0;
    this.#lastSeparator = 0;
    this.#lastSeparatorAt = 0;
    this.#lastBlankAt = -1;
    this.#regular = true;
  }

  #scan(bytes: Uint8Array, start: number, end: number): CellState {
    let at = start;
    while (at < end) {
      const byte = bytes[at] ?? 0;
      let after = at + 1;
      if (byte >= zero && byte <= nine) {
        if (this.#ended || this.length === mostDigits) return "unreadable";
        this.digits[this.length++] = byte;
        this.#filled = true;
      } else if (byte <= space || byte === apostrophe) this.#blank();
      else if (byte === comma || byte === point) {
        if (this.#ended || !this.#separator(byte)) return "unreadable";
      } else after = this.#mark(bytes, at, end);
      if (after < 0) return "unreadable";
      at = after;
    }
    return this.#judge();
  }

  /** Reads what is neither digit, blank nor separator; gives the place after it, -1 when it is no part of a number. */
  #mark(bytes: Uint8Array, at: number, end: number): number {
    const byte = bytes[at] ?? 0;
    const wide = mayBeWideSpace(byte) ? wideSpace(bytes, at) : 0;
    if (wide > 0 || isApostrophe(bytes, at)) {
      this.#blank();
      return at + (wide > 0 ? wide : 3);
    }
    this.#filled = true;
    const dash = dashLength(bytes, at);
    if (dash > 0) {
      this.#signs += 1;
      this.negative = true;
      this.#ended = this.length > 0;
      return at + dash;
    }
    if (byte === 0x2b && this.length === 0 && this.#signs === 0) return at + 1;
    if (byte === 0x28 && this.length === 0 && !this.#opened) {
      this.#opened = true;
      return at + 1;
    }
    if (byte === 0x29 && this.#opened && !this.#closed) {
      this.#closed = true;
      this.#ended = true;
      return at + 1;
    }
    if ((byte === 0x65 || byte === 0x45) && this.length > 0) {
      const power = exponentIn(bytes, at + 1, end);
      if (power !== null) {
        this.#exponent = power;
        return end;
      }
    }
    return this.#currencyMark(bytes, at, end);
  }

  #currencyMark(bytes: Uint8Array, at: number, end: number): number {
    this.#ended = this.length > 0;
    const mark = currencyOfMark(bytes, at);
    if (mark !== null) {
      this.currency = mark.currency;
      return at + mark.length;
    }
    const after = wordEnd(bytes, at, end);
    if (after === at) return -1;
    const currency = currencyOfWord(bytes, at, after);
    if (currency === null && !(this.#anyWord && this.length > 0)) return -1;
    this.currency = currency;
    return bytes[after] === point ? after + 1 : after;
  }

  #blank(): void {
    if (this.length === 0) return;
    if (this.#lastBlankAt >= 0 && this.#lastBlankAt !== this.length)
      this.#regular &&= this.length - this.#lastBlankAt === 3;
    this.#lastBlankAt = this.length;
  }

  /** Notes a comma or point; false when no number has one there. */
  #separator(byte: number): boolean {
    this.#filled = true;
    if (byte === comma) this.#commas += 1;
    else this.#points += 1;
    if (this.#commas + this.#points === 1) this.#firstGroup = this.length;
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

  #judge(): CellState {
    if (!this.#filled) return "blank";
    if (this.#signs > 1 || this.#opened !== this.#closed || (this.#opened && this.#signs > 0))
      return "unreadable";
    if (this.#opened) this.negative = true;
    if (this.length > 0) return this.#settle();
    const isLoneDash = this.#signs === 1 && this.currency === null;
    this.negative = false;
    return isLoneDash && this.#commas + this.#points === 0 ? "read" : "unreadable";
  }

  /** Decides what comma and point mean, and moves the point. */
  #settle(): CellState {
    const behind = this.length - this.#lastSeparatorAt;
    const groups = this.#commas + this.#points;
    let decimals = 0;
    if (groups === 1) {
      decimals = this.#isDecimalSign(behind) ? behind : 0;
    } else if (groups > 1) {
      if (this.#firstGroup === 0 || this.#firstGroup > 3) return "unreadable";
      if (this.#commas > 0 && this.#points > 0) {
        decimals = behind;
        this.#note(this.#lastSeparator);
      } else if (behind !== 3) return "unreadable";
      // What parts thousands twice is not the decimal sign.
      else this.#note(this.#lastSeparator === comma ? point : comma);
    }
    // Thousands by blanks: three digits after each, none behind the decimal sign.
    if (this.#lastBlankAt > 0 && this.#lastBlankAt < this.length) {
      const wholeEnd = decimals > 0 || groups === 1 ? this.#lastSeparatorAt : this.length;
      if (!this.#regular || wholeEnd - this.#lastBlankAt !== 3) return "unreadable";
    }
    this.place(decimals - this.#exponent - this.#shift);
    return this.length - this.decimals > mostWholeDigits ? "unreadable" : "read";
  }

  /** Whether the only comma or point of a number is its decimal sign. */
  #isDecimalSign(behind: number): boolean {
    const before = this.#firstGroup;
    const leadingZero = before > 0 && this.digits[0] === zero;
    const open =
      behind === 3 && before >= 1 && before <= 3 && !leadingZero && this.#lastBlankAt <= 0;
    if (!open) {
      if (behind > 0) this.#note(this.#lastSeparator);
      return true;
    }
    if (this.#lastSeparator === comma) this.evidence.openComma += 1;
    else this.evidence.openPoint += 1;
    return this.#lastSeparator === this.#decimalSeparator.charCodeAt(0);
  }

  #note(separator: number): void {
    this.decimalSign = separator === comma ? "," : ".";
    if (separator === comma) this.evidence.comma += 1;
    else this.evidence.point += 1;
  }
}
