import { dayNumber, plainDate } from "../../domain/calendar.ts";
import { daysText } from "../blocks/silent-reading.ts";
import { typeset } from "../blocks/names.ts";
import { tell } from "../blocks/tell.ts";
import type { FurtherTelling } from "../blocks/telling.ts";
import type { Locale } from "../../domain/words.ts";
import type { ReportDocument } from "../document.ts";
import { productVersion } from "../product.ts";
import { awaitedIn, type Awaited, type Whose } from "./awaited.ts";
import { calendarFile, type DayEvent } from "./calendar-file.ts";

/** A purchase that is overdue is looked for on the day after the as-of day. */
function eventOf(telling: FurtherTelling, customer: Awaited): DayEvent {
  const { document, words, format, names } = telling;
  const { id, nextDue, medianIntervalDays, lastPurchase, manager } = customer;
  const { asOf } = document.parameters;
  const { calendar } = words.silent;
  const isLate = nextDue <= asOf;
  const name = names.short(customer);
  return {
    uid: `next-purchase-${encodeURIComponent(id)}@kamerton`,
    day: isLate ? plainDate(dayNumber(asOf) + 1) : nextDue,
    summary: isLate ? calendar.late(name) : calendar.summary(name),
    description: calendar.description(
      daysText(telling, medianIntervalDays),
      format.day(lastPurchase ?? nextDue),
      typeset(manager ?? ""),
    ),
  };
}

/** The next purchases of chosen customers as a calendar file [L6]. */
export function nextPurchases(document: ReportDocument, locale: Locale, whose: Whose): string {
  const telling = tell(document, locale);
  const events = awaitedIn(document, whose)
    .map((customer) => eventOf(telling, customer))
    .toSorted((one, other) => (one.day === other.day ? 0 : one.day < other.day ? -1 : 1));
  const { name } = telling.words.silent.calendar;
  return calendarFile(name, productVersion, document.parameters.asOf, events);
}
