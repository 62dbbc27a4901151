import { dayNumber } from "../../domain/calendar.ts";
import type { CellValue } from "../cell-value.ts";

/** A spreadsheet keeps so many digits of a number and drops the others without a word. */
const MOST_DIGITS = 15;

/** Whether a number of a spreadsheet holds every digit of a plain decimal. */
const fitsNumber = (decimal: string): boolean =>
  decimal.replace(/^-?0*/, "").replace(".", "").replace(/^0+/, "").length <= MOST_DIGITS ||
  decimal
    .replace(/^-/, "")
    .replace(/(\.\d*?)0+$/, "$1")
    .replace(".", "")
    .replace(/^0+|0+$/g, "").length <= MOST_DIGITS;

/** Days since 1970 to days as spreadsheets count them, from 1 January 1900. */
const SERIAL_OF_1970 = 25_569;
/** Spreadsheets believe in 29 February 1900, so that earlier serials mean another day. */
const FIRST_SERIAL = 61;

/** The number of a day in a spreadsheet, without clock or zone; null before 1 March 1900. */
function daySerial(day: string): number | null {
  const serial = dayNumber(day) + SERIAL_OF_1970;
  return serial < FIRST_SERIAL ? null : serial;
}

/** The number that a cell holds; null where it holds text or nothing. */
export function cellNumber(value: CellValue): number | null {
  switch (value.kind) {
    case "amount":
      return fitsNumber(value.decimal) ? Number(value.decimal) : null;
    case "share":
      return value.fraction;
    case "number":
      return value.number;
    case "day":
      return daySerial(value.day);
    case "text":
    case "empty":
      return null;
  }
}
