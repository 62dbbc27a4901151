import { dateOf, dayNumber, plainDate } from "../../../domain/calendar.ts";
import type { PlainDate } from "../../../domain/words.ts";
import { approximateDecimal } from "../../../messages/amounts.ts";
import type {
  CalendarCell,
  CalendarChartData,
  CalendarRow,
  CalendarTone,
} from "../../blocks/chart-data.ts";
import type { CustomerDetail } from "../detail.ts";
import type { CustomerTelling } from "../section.ts";

const MONTHS_SHOWN = 24;
const DAYS_OF_MONTH = 31;
const MONTHS_OF_YEAR = 12;
const DARKEST = 5;
const tones: readonly CalendarTone[] = [1, 2, 3, 4, 5];

/** Whoever buys rarer than this has a calendar of months, where days would be lost in the white. */
const DAYS_UNTIL_MONTHS = 21;

/** The day when the next purchase is or was due by its own rhythm [L6]. */
export function dueDay({ customer }: CustomerTelling): PlainDate | null {
  const { nextDue = null, lastPurchase, medianIntervalDays } = customer;
  if (nextDue !== null) return nextDue;
  if (lastPurchase === null || medianIntervalDays === null) return null;
  return plainDate(dayNumber(lastPurchase) + Math.round(medianIntervalDays));
}

/** The calendar of purchases: a row a month of the last two years, or a row a year of them all. */
export function purchaseCalendar(
  telling: CustomerTelling,
  { purchases }: CustomerDetail,
): { readonly data: CalendarChartData; readonly by: "day" | "month" } | null {
  if (purchases.length === 0) return null;
  const { document, customer } = telling;
  const sparse = (customer.medianIntervalDays ?? DAYS_UNTIL_MONTHS) >= DAYS_UNTIL_MONTHS;
  const by = document.period.grain !== "day" || sparse ? "month" : "day";
  return { by, data: by === "day" ? byDays(telling, purchases) : byMonths(telling, purchases) };
}

/** Revenue by the beginning of a date: a day, or a month. */
function sums(
  purchases: CustomerDetail["purchases"],
  letters: number,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { day, revenue } of purchases) {
    const key = day.slice(0, letters);
    found.set(key, (found.get(key) ?? 0) + approximateDecimal(revenue));
  }
  return found;
}

const largestOf = (values: ReadonlyMap<string, number>): number => Math.max(1, ...values.values());

/** The darker, the more: fifths of the largest. Whatever was bought is never white. */
const toneOf = (value: number, largest: number): CalendarTone =>
  tones[Math.min(DARKEST, Math.max(1, Math.ceil((value / largest) * DARKEST))) - 1] ?? 1;

function legendOf(
  { say, format }: CustomerTelling,
  largest: number,
  marks: { readonly silent: boolean; readonly due: boolean },
): CalendarChartData["legend"] {
  return [
    ...tones.map((key) => ({
      key,
      label: say.rhythm.upTo(format.compactMoney((largest * key) / DARKEST)),
    })),
    { key: 0, label: say.rhythm.nothing },
    ...(marks.silent ? [{ key: "silent" as const, label: say.rhythm.silentMark }] : []),
    ...(marks.due ? [{ key: "due" as const, label: say.rhythm.dueMark }] : []),
  ];
}

/** `2025-03` and the months before it, the oldest first, none before the data begin. */
function monthsUpTo(last: string, first: string): readonly string[] {
  const [year = 0, month = 1] = last.split("-").map(Number);
  return Array.from({ length: MONTHS_SHOWN }, (_, index) => {
    const number = year * MONTHS_OF_YEAR + (month - 1) - (MONTHS_SHOWN - 1 - index);
    return dateOf(
      Math.floor(number / MONTHS_OF_YEAR),
      (((number % MONTHS_OF_YEAR) + MONTHS_OF_YEAR) % MONTHS_OF_YEAR) + 1,
      1,
    ).slice(0, 7);
  }).filter((label) => label >= first);
}

const daysIn = (month: string): number => {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const next = dateOf(number === 12 ? year + 1 : year, number === 12 ? 1 : number + 1, 1);
  return dayNumber(next) - dayNumber(`${month}-01`);
};

function byDays(
  telling: CustomerTelling,
  purchases: CustomerDetail["purchases"],
): CalendarChartData {
  const { document, customer, format, say } = telling;
  const { asOf } = document.parameters;
  const months = monthsUpTo(asOf.slice(0, 7), document.period.first.slice(0, 7));
  const shown = purchases.filter(({ day }) => day.slice(0, 7) >= (months[0] ?? ""));
  const values = sums(shown, 10);
  const largest = largestOf(values);
  const due = dueDay(telling);
  const last = customer.lastPurchase ?? asOf;
  const cell = (day: PlainDate): CalendarCell => {
    const value = values.get(day);
    const title = format.day(day);
    if (value !== undefined)
      return {
        tone: toneOf(value, largest),
        label: "",
        title: say.rhythm.cell(title, format.compactMoney(value)),
      };
    if (day === due) return { tone: 0, label: "", title: say.rhythm.dueDay(title), mark: "due" };
    if (day > last && day <= asOf)
      return { tone: 0, label: "", title: say.rhythm.silentDay(title), mark: "silent" };
    return { tone: 0, label: "", title };
  };
  return {
    kind: "calendar",
    columns: DAYS_OF_MONTH,
    heads: [1, 5, 10, 15, 20, 25, 30].map((day) => ({ at: day - 1, label: String(day) })),
    rows: months.map((month): CalendarRow => ({
      id: month,
      label: format.step(month),
      note: "",
      cells: Array.from({ length: DAYS_OF_MONTH }, (_, index) =>
        index < daysIn(month) ? cell(`${month}-${String(index + 1).padStart(2, "0")}`) : null,
      ),
    })),
    legend: legendOf(telling, largest, {
      silent: last < asOf,
      due: due !== null && months.includes(due.slice(0, 7)),
    }),
  };
}

function byMonths(
  telling: CustomerTelling,
  purchases: CustomerDetail["purchases"],
): CalendarChartData {
  const { document, customer, format, say } = telling;
  const asOf = document.parameters.asOf.slice(0, 7);
  const begin = document.period.first.slice(0, 7);
  const values = sums(purchases, 7);
  const largest = largestOf(values);
  const due = dueDay(telling)?.slice(0, 7) ?? null;
  const last = (customer.lastPurchase ?? asOf).slice(0, 7);
  const unit = format.moneyAxis([...values.values()]);
  const cell = (month: string): CalendarCell | null => {
    const value = values.get(month);
    const title = format.step(month);
    if (value !== undefined)
      return {
        tone: toneOf(value, largest),
        label: unit.cell(value),
        title: say.rhythm.cell(title, format.compactMoney(value)),
      };
    if (month === due) return { tone: 0, label: "", title: say.rhythm.dueDay(title), mark: "due" };
    if (month < begin || month > asOf) return null;
    if (month > last)
      return { tone: 0, label: "", title: say.rhythm.silentDay(title), mark: "silent" };
    return { tone: 0, label: "", title };
  };
  const years = Array.from(
    { length: Number(asOf.slice(0, 4)) - Number(begin.slice(0, 4)) + 1 },
    (_, index) => String(Number(begin.slice(0, 4)) + index),
  );
  const months = Array.from({ length: MONTHS_OF_YEAR }, (_, index) =>
    String(index + 1).padStart(2, "0"),
  );
  return {
    kind: "calendar",
    columns: MONTHS_OF_YEAR,
    heads: months.map((month, at) => ({
      at,
      label: format.step(`${asOf.slice(0, 4)}-${month}`).split(/\s/u)[0] ?? "",
    })),
    rows: years.map((year) => ({
      id: year,
      label: year,
      note: "",
      cells: months.map((month) => cell(`${year}-${month}`)),
    })),
    legend: legendOf(telling, largest, {
      silent: last < asOf,
      due: due !== null && years.includes(due.slice(0, 4)) && !values.has(due),
    }),
  };
}
