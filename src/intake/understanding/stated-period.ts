import type { PlainDate } from "../../domain/words.ts";
import { DateReader, plainDateOf } from "../cells/date.ts";

export interface StatedPeriod {
  readonly first: PlainDate;
  readonly last: PlainDate;
}

const encoder = new TextEncoder();
const dates = /\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2} \p{L}{3,10}\.? \d{4}/gu;
const word = String.raw`(?:период\p{L}*|за|period|for)(?!\p{L})`;
const year = String.raw`((?:19|20)\d\d)(?![\d./-])`;
const month = String.raw`\p{L}{3,10}\.? (?:19|20)\d\d`;
const months = new RegExp(
  String.raw`(${month})(?: ?г(?:\.|ода)?)?(?: ?[-–—] ?| по | to )(${month})`,
  "iu",
);
const oneMonth = new RegExp(String.raw`${word}[: ]{1,3}(${month})`, "iu");
const quarter = new RegExp(
  String.raw`(?<!\p{L})([1-4]|i{1,3}|iv)(?:-?й)? ?кв(?:\.|артал) ?${year}`,
  "iu",
);
const half = new RegExp(String.raw`([12])(?:-?е)? полугодие ${year}`, "iu");
const fromStart = new RegExp(String.raw`за (\d{1,2}) мес(?:\.|яц\p{L}*) ${year}`, "iu");
const wholeYear = new RegExp(String.raw`${word}[^\p{L}\d]{0,12}${year}|${word} year ${year}`, "iu");
const romans = ["i", "ii", "iii", "iv"];

/**
 * The period that the title of a report states: «Период: 09.01.2023 - 19.12.2025», «за Январь 2025 г.»,
 * «за 1 квартал 2025 г.», «за 2025 год» [P2].
 */
export function statedPeriod(title: readonly (readonly string[])[]): StatedPeriod | null {
  for (const cells of title) {
    const text = cells.join(" ").replace(/\s+/gu, " ");
    const [first, last, third] = (text.match(dates) ?? []).flatMap((date) => dayIn(date) ?? []);
    if (first !== undefined && last !== undefined && third === undefined)
      return first <= last ? { first, last } : null;
  }
  for (const cells of title) {
    const period = namedPeriod(cells.join(" ").replace(/\s+/gu, " "));
    if (period !== null) return period;
  }
  return null;
}

function namedPeriod(text: string): StatedPeriod | null {
  const [, from = "", to = ""] = months.exec(text) ?? [];
  const first = dayIn(from);
  const last = dayIn(to);
  if (first !== null && last !== null) return { first, last: monthsOf(last, 1).last };
  const [, only = ""] = oneMonth.exec(text) ?? [];
  const start = dayIn(only);
  if (start !== null) return monthsOf(start, 1);
  const [, number = "", inYear = ""] = quarter.exec(text) ?? [];
  const place = romans.indexOf(number.toLowerCase());
  if (inYear !== "") return periodFrom(inYear, (place < 0 ? Number(number) - 1 : place) * 3, 3);
  const [, which = "", ofYear = ""] = half.exec(text) ?? [];
  if (ofYear !== "") return periodFrom(ofYear, (Number(which) - 1) * 6, 6);
  const [, count = "", since = ""] = fromStart.exec(text) ?? [];
  if (since !== "") return periodFrom(since, 0, Number(count));
  const found = wholeYear.exec(text);
  const named = found?.[1] ?? found?.[2];
  return named === undefined ? null : periodFrom(named, 0, 12);
}

/** So many months of a year, from a month counted from 0. */
const periodFrom = (inYear: string, from: number, count: number): StatedPeriod =>
  monthsOf(`${inYear}-${String(from + 1).padStart(2, "0")}-01`, count);

function monthsOf(first: PlainDate, count: number): StatedPeriod {
  const [inYear = "", from = ""] = first.split("-");
  const end = Date.UTC(Number(inYear), Number(from) - 1 + count, 0);
  return { first, last: plainDateOf(Math.round(end / 86_400_000)) };
}

function dayIn(text: string): PlainDate | null {
  const reader = new DateReader("day-month-year");
  const bytes = encoder.encode(text);
  return reader.read(bytes, 0, bytes.length) === "read" ? plainDateOf(reader.dayNumber) : null;
}
