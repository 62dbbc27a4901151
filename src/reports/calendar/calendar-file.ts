import { dayNumber, plainDate } from "../../domain/calendar.ts";
import type { PlainDate } from "../../domain/words.ts";

/** Something that lasts a whole day. */
export interface DayEvent {
  /** The same for the same thing in every file, so that a calendar moves it instead of doubling it. */
  readonly uid: string;
  readonly day: PlainDate;
  readonly summary: string;
  readonly description: string;
}

const LINE_END = "\r\n";
const MOST_OCTETS = 75;

/** A text as RFC 5545 3.3.11 has it; what no calendar may hold is left out. */
const textValue = (text: string): string =>
  text
    .replaceAll("\\", "\\\\")
    .replaceAll(";", "\\;")
    .replaceAll(",", "\\,")
    .replaceAll(/\r\n|\r|\n/g, "\\n")
    // eslint-disable-next-line no-control-regex -- these are what must not be in a file
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "");

const octets = new TextEncoder();

/** A line in parts of 75 octets at most, the second and later beginning with a space (3.1). */
function folded(line: string): string {
  const parts: string[] = [];
  let part = "";
  let length = 0;
  for (const letter of line) {
    const size = octets.encode(letter).length;
    if (length + size > MOST_OCTETS) {
      parts.push(part);
      part = " ";
      length = 1;
    }
    part += letter;
    length += size;
  }
  return [...parts, part].join(LINE_END);
}

const dateValue = (day: PlainDate): string => day.replaceAll("-", "");

/**
 * Days as a calendar file, RFC 5545. `made` stands for the time of making, which every event must bear:
 * no clock is read, so that the same report gives the same bytes [F5].
 */
export function calendarFile(
  name: string,
  product: string,
  made: PlainDate,
  events: readonly DayEvent[],
): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//Kamerton//Kamerton ${textValue(product)}//EN`,
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${textValue(name)}`,
    ...events.flatMap(({ uid, day, summary, description }) => [
      "BEGIN:VEVENT",
      `UID:${textValue(uid)}`,
      `DTSTAMP:${dateValue(made)}T000000Z`,
      `DTSTART;VALUE=DATE:${dateValue(day)}`,
      `DTEND;VALUE=DATE:${dateValue(plainDate(dayNumber(day) + 1))}`,
      `SUMMARY:${textValue(summary)}`,
      `DESCRIPTION:${textValue(description)}`,
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return lines.map(folded).join(LINE_END) + LINE_END;
}
