import { plainDateOf } from "../cells/date.ts";
import type { ColumnProfile } from "../mapping/column-profile.ts";
import { headerSynonyms } from "../mapping/synonyms.ts";

/** Days of spreadsheets between 1954 and 2064; other numbers of five digits are seldom meant as days. */
const firstSerial = 20_000;
const lastSerial = 60_000;
/** Day 25 569 of a spreadsheet is 1970-01-01. */
const serialOfEpoch = 25_569;
const serial = /^(\d{5})(?:[.,]\d+)?$/u;

/** The day that a spreadsheet's number stands for, the time of day left out; null where it is none. */
export function dateOfSerial(text: string): string | null {
  const day = Number(serial.exec(text)?.[1] ?? 0);
  return day < firstSerial || day > lastSerial ? null : plainDateOf(day - serialOfEpoch);
}

/** A column called a date in which every value is a day of a spreadsheet. */
export function isSerialDates({ name, values, filled }: ColumnProfile): boolean {
  const isCalledDate = headerSynonyms.date.some((tier) => tier.includes(name.words));
  if (filled === 0 || !isCalledDate) return false;
  const days = values.filter((value) => dateOfSerial(value) !== null).length;
  // A total row has its label there.
  return days >= filled - 1 && days > 0;
}
