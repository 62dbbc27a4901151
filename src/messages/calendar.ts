import type { Locale, PlainDate } from "../domain/words.ts";
import { NO_BREAK_SPACE } from "./numerals.ts";

/*
 * Days and steps in words. The names are ours: ICU adds "г." and full stops, and not the same ones in
 * every version.
 */

interface CalendarWords {
  /** Alone or with a year: `май 2025`. */
  readonly months: readonly string[];
  /** After a day: `9 мая 2025`. */
  readonly monthsOfDay: readonly string[];
  readonly quarter: (number: number, year: string) => string;
  readonly week: (number: number, year: string) => string;
}

const ruMonths = "янв фев мар апр май июн июл авг сен окт ноя дек".split(" ");
const enMonths = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

const words: Record<Locale, CalendarWords> = {
  ru: {
    months: ruMonths,
    monthsOfDay: ruMonths.with(4, "мая"),
    quarter: (number, year) => `${number}-й${NO_BREAK_SPACE}кв. ${year}`,
    week: (number, year) => `${number}-я${NO_BREAK_SPACE}нед. ${year}`,
  },
  en: {
    months: enMonths,
    monthsOfDay: enMonths,
    quarter: (number, year) => `Q${number} ${year}`,
    week: (number, year) => `week${NO_BREAK_SPACE}${number}, ${year}`,
  },
};

/** A day in short: `9 янв 2023`, `9 Jan 2023`. */
export function dayText(locale: Locale, day: PlainDate): string {
  const [year = "", month = "", date = ""] = day.split("-");
  const name = words[locale].monthsOfDay[Number(month) - 1] ?? month;
  return [Number(date), name, year].join(NO_BREAK_SPACE);
}

/** A span of days, both included: `9 янв 2023 – 19 дек 2025`. */
export const daySpan = (locale: Locale, first: PlainDate, last: PlainDate): string =>
  first === last ? dayText(locale, first) : `${dayText(locale, first)} – ${dayText(locale, last)}`;

const STEP = /^(\d{4})-(?:(\d{2})|Q(\d)|W(\d{2}))$/;

/** A step by its label [P1]: `янв 2025`, `1-й кв. 2025`, `3-я нед. 2025`. What is no label stays as it is. */
export function stepText(locale: Locale, label: string): string {
  const match = STEP.exec(label);
  if (match === null) return label;
  const [, year = "", month, quarter, week] = match;
  const { months, quarter: ofQuarter, week: ofWeek } = words[locale];
  if (month !== undefined) return `${months[Number(month) - 1] ?? month}${NO_BREAK_SPACE}${year}`;
  if (quarter !== undefined) return ofQuarter(Number(quarter), year);
  return ofWeek(Number(week), year);
}
