import { decimalCell } from "./cells-blob.ts";

const dayMilliseconds = 86_400_000;
/** The last day that a workbook knows, 9999-12-31. */
const lastSerial = 2_958_465;
/** Days from the beginning of the 1900 system to that of the 1904 one. */
const days1904 = 1462;

/** A binary number as a spreadsheet shows it, with 15 significant digits, as a cell. */
export const numberText = (value: number): string => decimalCell(plainNumber(value));

/** The number that a workbook has saved; null for a blank and for what is none. */
export function savedNumber(text: string): number | null {
  const number = text.trim() === "" ? NaN : Number(text);
  return Number.isFinite(number) ? number : null;
}

function plainNumber(value: number): string {
  if (value === 0) return "0";
  const shortest = String(value);
  // Fifteen digits, point and sign: the shortest text is the one of 15 digits already.
  if (shortest.length <= 15 && !shortest.includes("e")) return shortest;
  const [mantissa = "", exponent = "0"] = value.toExponential(14).split("e");
  const digits = mantissa.replace(/[-.]/gu, "").replace(/0+$/u, "");
  const point = Number(exponent) + 1;
  return (value < 0 ? "-" : "") + withPoint(digits, point);
}

function withPoint(digits: string, point: number): string {
  if (point <= 0) return `0.${"0".repeat(-point)}${digits}`;
  if (point >= digits.length) return digits.padEnd(point, "0");
  return `${digits.slice(0, point)}.${digits.slice(point)}`;
}

/**
 * The day of a date that a workbook counts in days, `YYYY-MM-DD`; its time is left out. Null for what
 * no date can be. The 1900 system has a 29 February 1900 that never was, and a day 0.
 */
export function dateText(serial: number, is1904: boolean): string | null {
  // A day reckoned by a formula may miss midnight by a few units in the last place.
  const day = Math.floor(serial + 0.5 / dayMilliseconds) + (is1904 ? days1904 : 0);
  if (!(day >= 0) || day > lastSerial) return null;
  if (day === 0) return "1900-01-00";
  if (day === 60) return "1900-02-29";
  const start = Date.UTC(1899, 11, day < 60 ? 31 : 30);
  return new Date(start + day * dayMilliseconds).toISOString().slice(0, 10);
}

/** The time of a cell that shows no day, `HH:MM`. */
export function timeText(serial: number): string {
  const minutes = Math.floor((serial - Math.floor(serial)) * 1440 + 1e-6);
  const twoDigits = (value: number): string => String(value).padStart(2, "0");
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}
