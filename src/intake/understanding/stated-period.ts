import type { PlainDate } from "../../domain/words.ts";
import { DateReader, plainDateOf } from "../cells/date.ts";

export interface StatedPeriod {
  readonly first: PlainDate;
  readonly last: PlainDate;
}

const encoder = new TextEncoder();
const dates = /\d{1,4}[./-]\d{1,2}[./-]\d{2,4}/gu;
const year = /(?:период|за|period|for|year)\D{0,12}((?:19|20)\d\d)(?!\d|[./-])/iu;

/** The period that the title of a report states: «Период: 09.01.2023 - 19.12.2025», «за 2025 год» [P2]. */
export function statedPeriod(title: readonly (readonly string[])[]): StatedPeriod | null {
  for (const cells of title) {
    const [first, last, third] = (cells.join(" ").match(dates) ?? []).map(plainDate);
    if (typeof first === "string" && typeof last === "string" && third === undefined)
      return first <= last ? { first, last } : null;
  }
  const found = title.flatMap((cells) => year.exec(cells.join(" "))?.[1] ?? []);
  return found[0] === undefined ? null : { first: `${found[0]}-01-01`, last: `${found[0]}-12-31` };
}

function plainDate(text: string): string | null {
  const reader = new DateReader("day-month-year");
  const bytes = encoder.encode(text);
  return reader.read(bytes, 0, bytes.length) === "read" ? plainDateOf(reader.dayNumber) : null;
}
