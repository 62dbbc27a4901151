import type { PlainDate } from "./words.ts";

/*
 * Days without clocks or zones, as whole numbers since 1970-01-01 in the Gregorian calendar.
 * The arithmetic is Howard Hinnant's "days from civil" (years that begin in March, eras of 400).
 */
const DAYS_OF_ERA = 146_097;
const DAYS_TO_1970 = 719_468;

/** A day as its number since 1970-01-01. */
export function dayNumber(date: PlainDate): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_OF_ERA + dayOfEra - DAYS_TO_1970;
}

/** The day of a number since 1970-01-01. */
export function plainDate(number: number): PlainDate {
  const shifted = number + DAYS_TO_1970;
  const era = Math.floor(shifted / DAYS_OF_ERA);
  const dayOfEra = shifted - era * DAYS_OF_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  return dateOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** A day from its parts. */
export const dateOf = (year: number, month: number, day: number): PlainDate =>
  [
    String(year).padStart(4, "0"),
    String(month).padStart(2, "0"),
    String(day).padStart(2, "0"),
  ].join("-");

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
export const weekday = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;
