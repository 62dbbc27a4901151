import type { DateOrder } from "../contract.ts";
import type { CellState } from "./number.ts";
import { monthNameDate } from "./month-names.ts";

export type DateGrain = "day" | "month" | "quarter";

/** What the dates of a file tell of the order of day and month. */
export interface OrderEvidence {
  /** 25.12.2025: only day.month.year. */
  dayFirst: number;
  /** 12/25/2025: only month/day/year. */
  monthFirst: number;
  /** 05/06/2025: two days. */
  open: number;
  /** Dates of both kinds written with a point between their parts. */
  withPoint: number;
  /** 2025-12-25. */
  yearFirst: number;
}

const zero = 0x30;
const nine = 0x39;

/**
 * Reads one date from the bytes of a cell: ISO, day.month.year, month/day/year, names of months,
 * months (also as 202501) and quarters alone. A time behind the date is left out and shifts no day. A day that no
 * calendar has is `unreadable`, never moved.
 */
export class DateReader {
  state: CellState = "blank";
  year = 0;
  month = 0;
  day = 0;
  grain: DateGrain = "day";
  readonly evidence: OrderEvidence = {
    dayFirst: 0,
    monthFirst: 0,
    open: 0,
    withPoint: 0,
    yearFirst: 0,
  };

  readonly #monthFirst: boolean;
  #at = 0;
  #digits = 0;

  constructor(order: DateOrder) {
    this.#monthFirst = order === "month-day-year";
  }

  read(bytes: Uint8Array, start: number, end: number): CellState {
    let last = end;
    // No-break spaces, which pages put behind their cells.
    while (last - start >= 2 && bytes[last - 2] === 0xc2 && bytes[last - 1] === 0xa0) last -= 2;
    this.state = this.#scan(bytes, start, last);
    return this.state;
  }

  /** Days since 1970-01-01. */
  get dayNumber(): number {
    return Math.round(Date.UTC(this.year, this.month - 1, this.day) / 86_400_000);
  }

  /** Writes `YYYY-MM-DD` into `out` and gives the place after it. */
  write(out: Uint8Array, to: number): number {
    const { year, month, day } = this;
    out[to] = zero + Math.floor(year / 1000);
    out[to + 1] = zero + (Math.floor(year / 100) % 10);
    out[to + 2] = zero + (Math.floor(year / 10) % 10);
    out[to + 3] = zero + (year % 10);
    out[to + 4] = 0x2d;
    out[to + 5] = zero + Math.floor(month / 10);
    out[to + 6] = zero + (month % 10);
    out[to + 7] = 0x2d;
    out[to + 8] = zero + Math.floor(day / 10);
    out[to + 9] = zero + (day % 10);
    return to + 10;
  }

  #scan(bytes: Uint8Array, start: number, end: number): CellState {
    let from = start;
    while (from < end && (bytes[from] ?? 0) <= 0x20) from += 1;
    if (from === end) return "blank";
    this.#at = from;
    const first = this.#number(bytes, end);
    const firstDigits = this.#digits;
    if (firstDigits === 8 && this.#endsAt(bytes, this.#at, end)) {
      this.evidence.yearFirst += 1;
      return this.#set(Math.floor(first / 10_000), Math.floor(first / 100) % 100, first % 100);
    }
    if (firstDigits === 6 && this.#at >= end && first >= 199_001 && first < 207_000)
      return this.#setMonth(Math.floor(first / 100), first % 100);
    const separator = bytes[this.#at];
    const parts = separator === 0x2e || separator === 0x2f || separator === 0x2d;
    if (firstDigits === 0 || firstDigits > 4 || !parts) return this.#named(bytes, from, end);
    this.#at += 1;
    const second = this.#number(bytes, end);
    const secondDigits = this.#digits;
    if (secondDigits === 0) return this.#named(bytes, from, end);
    if (bytes[this.#at] !== separator || this.#at >= end) {
      if (!this.#endsAt(bytes, this.#at, end)) return this.#named(bytes, from, end);
      if (firstDigits === 4 && secondDigits <= 2) return this.#setMonth(first, second);
      if (secondDigits === 4 && firstDigits <= 2) return this.#setMonth(second, first);
      return "unreadable";
    }
    this.#at += 1;
    const third = this.#number(bytes, end);
    const thirdDigits = this.#digits;
    if (!this.#endsAt(bytes, this.#at, end)) return this.#named(bytes, from, end);
    if (secondDigits > 2) return "unreadable";
    if (firstDigits === 4 && thirdDigits >= 1 && thirdDigits <= 2) {
      this.evidence.yearFirst += 1;
      return this.#set(first, second, third);
    }
    if (firstDigits > 2 || (thirdDigits !== 4 && thirdDigits !== 2)) return "unreadable";
    if (separator === 0x2e) this.evidence.withPoint += 1;
    const year = thirdDigits === 4 ? third : third + (third < 70 ? 2000 : 1900);
    return this.#dayAndMonth(first, second, year);
  }

  #dayAndMonth(first: number, second: number, year: number): CellState {
    if (first > 12 && first <= 31 && second <= 12) this.evidence.dayFirst += 1;
    else if (second > 12 && second <= 31 && first <= 12) this.evidence.monthFirst += 1;
    else if (first !== second) this.evidence.open += 1;
    return this.#monthFirst ? this.#set(year, first, second) : this.#set(year, second, first);
  }

  #number(bytes: Uint8Array, end: number): number {
    let value = 0;
    const from = this.#at;
    let at = from;
    for (; at < end; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte < zero || byte > nine) break;
      value = value * 10 + (byte - zero);
    }
    this.#at = at;
    this.#digits = at - from;
    return value;
  }

  /** Whether only a time of day, «г.» or nothing stands from `from` on. */
  #endsAt(bytes: Uint8Array, from: number, end: number): boolean {
    if (from >= end) return true;
    const border = bytes[from] ?? 0;
    if (border !== 0x54 && border !== 0x2c && border > 0x20) {
      const yearMark = border === 0xd0 && bytes[from + 1] === 0xb3;
      return yearMark && end - from <= 3;
    }
    for (let at = from + 1; at < end; at += 1) {
      if (!timeBytes.has(bytes[at] ?? 0)) return false;
      // «01.01.2025 - 31.01.2025» is no day.
      if (bytes[at] === 0x2d && bytes[at + 1] === 0x20) return false;
    }
    return true;
  }

  #set(year: number, month: number, day: number): CellState {
    if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
      return "unreadable";
    this.year = year;
    this.month = month;
    this.day = day;
    this.grain = "day";
    return "read";
  }

  #setMonth(year: number, month: number): CellState {
    const state = this.#set(year, month, 1);
    this.grain = "month";
    return state;
  }

  #named(bytes: Uint8Array, from: number, end: number): CellState {
    const date = monthNameDate(bytes, from, end);
    if (date === null) return "unreadable";
    const state = this.#set(date.year, date.month, date.day);
    this.grain = date.grain;
    return state;
  }
}

const timeBytes = new Set(new TextEncoder().encode(" 0123456789:.,TZ+-amphAMPчгUTCGMSK()МСК"));

/** Days of a month of the Gregorian calendar. */
function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** `YYYY-MM-DD` of a count of days since 1970-01-01. */
export const plainDateOf = (dayNumber: number): string =>
  new Date(dayNumber * 86_400_000).toISOString().slice(0, 10);
