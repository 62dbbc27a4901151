import type { SchemaElement } from "hyparquet";
import { decimalCell } from "./cells-blob.ts";
import { numberText } from "./workbook-values.ts";

const dayMilliseconds = 86_400_000;
/** 9999-12-31, in days since 1970. */
const lastDay = 2_932_896;
const firstDay = -719_162;
const utf8 = new TextDecoder();

/** Writes a raw value of a column as a cell; nulls are blank. */
export type CellOf = (value: unknown) => string;

/** How the values of a column read; null for what is no table of values. */
export function cellOf(element: SchemaElement): CellOf | null {
  const { converted_type: converted, logical_type: logical, scale = 0 } = element;
  if (converted === "BSON" || converted === "INTERVAL") return null;
  if (logical?.type === "DECIMAL") return decimalOf(logical.scale);
  if (converted === "DECIMAL") return decimalOf(scale);
  if (converted === "DATE" || logical?.type === "DATE") return (days) => dayText(Number(days));
  if (logical?.type === "TIMESTAMP") return dayOf(1000 ** timeUnits.indexOf(logical.unit));
  if (converted === "TIMESTAMP_MILLIS") return dayOf(1);
  if (converted === "TIMESTAMP_MICROS") return dayOf(1000);
  if (logical?.type === "TIME") return timeOf(1000 ** timeUnits.indexOf(logical.unit));
  if (converted === "TIME_MILLIS") return timeOf(1);
  if (converted === "TIME_MICROS") return timeOf(1000);
  return element.type === "FLOAT" ? floatText : valueText;
}

const timeUnits = ["MILLIS", "MICROS", "NANOS"];

/** Raw whole numbers times a power of ten: never through a binary fraction. */
const decimalOf =
  (scale: number): CellOf =>
  (value) => {
    const digits = String(value instanceof Uint8Array ? signedInteger(value) : value);
    if (scale === 0) return digits;
    const isNegative = digits.startsWith("-");
    const padded = digits.slice(isNegative ? 1 : 0).padStart(scale + 1, "0");
    const point = padded.length - scale;
    const decimal = `${padded.slice(0, point)}.${padded.slice(point)}`;
    return decimalCell(isNegative ? `-${decimal}` : decimal);
  };

/** Big-endian, in two's complement. */
function signedInteger(bytes: Uint8Array): bigint {
  const value = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  return BigInt.asIntN(bytes.length * 8, value);
}

/** The day in UTC: a time zone would shift sales at the edges of months. */
const dayOf =
  (perMillisecond: number): CellOf =>
  (value) =>
    dayText(Math.floor(Number(value) / perMillisecond / dayMilliseconds));

/** A time of day, so that its count of moments is not taken for money. */
const timeOf =
  (perMillisecond: number): CellOf =>
  (value) =>
    new Date(Math.floor(Number(value) / perMillisecond)).toISOString().slice(11, 19);

function dayText(day: number): string {
  if (!(day >= firstDay && day <= lastDay)) return String(day);
  return new Date(day * dayMilliseconds).toISOString().slice(0, 10);
}

/** The oldest kind of time, in nanoseconds since 1970. */
export const dayOfNanoseconds = (nanoseconds: bigint): string =>
  dayText(Math.floor(Number(nanoseconds / 1_000_000n) / dayMilliseconds));

function valueText(value: unknown): string {
  if (typeof value === "number") return doubleText(value);
  if (value instanceof Uint8Array) return utf8.decode(value);
  return String(value);
}

/**
 * With 15 digits a sum is free of what binary fractions add to it, and still has its six decimals
 * below this size; above it the shortest text that gives the same number is taken.
 */
const sixDecimalsBelow = 1e9;

function doubleText(value: number): string {
  if (Number.isNaN(value)) return "";
  const size = Math.abs(value);
  return size < sixDecimalsBelow || size >= 1e21 ? numberText(value) : String(value);
}

/** A number of 32 bits has 6 to 9 digits: the fewest that give it back. */
function floatText(value: unknown): string {
  const float = Number(value);
  for (let digits = 6; digits < 9; digits += 1) {
    const short = Number(float.toPrecision(digits));
    if (Math.fround(short) === float) return doubleText(short);
  }
  return doubleText(float);
}
