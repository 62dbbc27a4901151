import { dateOf, dayNumber, plainDate, weekday } from "../../domain/calendar.ts";
import type { FactsDescription } from "../../domain/source.ts";
import type { PlainDate, Step } from "../../domain/words.ts";
import type { Filters } from "../settings.ts";

/** Fewer steps than this give no letter [P3] and are not left with partial ones taken out [P2]. */
export const FEWEST_STEPS = 3;
/** A median interval up to this many days asks for months, a longer one for quarters [P4]. */
const MONTH_UP_TO_DAYS = 31;
const LAST_HOLIDAY_OF_JANUARY = 8;

/** Days from the first to the last, both included. */
export interface DateSpan {
  readonly first: PlainDate;
  readonly last: PlainDate;
}
export type MonthRange = DateSpan;

/** One step of the data's time; partial when the data does not cover it whole [P2]. */
export interface StepSpan extends DateSpan {
  readonly label: string;
  readonly partial: boolean;
}

const monthStart = (monthNumber: number): PlainDate =>
  dateOf(Math.floor(monthNumber / 12), (monthNumber % 12) + 1, 1);

/** Months since year 0. */
function monthNumber(date: PlainDate): number {
  const [year = 0, month = 1] = date.split("-").map(Number);
  return year * 12 + month - 1;
}

function weekLabel(monday: number): string {
  const thursday = plainDate(monday + 3);
  const year = thursday.slice(0, 4);
  const week = Math.floor((dayNumber(thursday) - dayNumber(`${year}-01-01`)) / 7) + 1;
  return `${year}-W${String(week).padStart(2, "0")}`;
}

type Unmarked = Omit<StepSpan, "partial">;

function weeks(first: PlainDate, last: PlainDate): readonly Unmarked[] {
  const monday = (day: number) => day - weekday(day) + 1;
  const spans: Unmarked[] = [];
  for (let day = monday(dayNumber(first)); day <= dayNumber(last); day += 7)
    spans.push({ label: weekLabel(day), first: plainDate(day), last: plainDate(day + 6) });
  return spans;
}

function monthSpans(first: PlainDate, last: PlainDate, size: 1 | 3): readonly Unmarked[] {
  const spans: Unmarked[] = [];
  const start = monthNumber(first) - (monthNumber(first) % size);
  for (let month = start; month <= monthNumber(last); month += size) {
    const day = monthStart(month);
    const label =
      size === 1 ? day.slice(0, 7) : `${day.slice(0, 4)}-Q${String((month % 12) / 3 + 1)}`;
    spans.push({ label, first: day, last: plainDate(dayNumber(monthStart(month + size)) - 1) });
  }
  return spans;
}

/** The first days of January, when this trade rests. */
function isHoliday(day: number): boolean {
  const [, month, dayOfMonth = 0] = plainDate(day).split("-").map(Number);
  return month === 1 && dayOfMonth <= LAST_HOLIDAY_OF_JANUARY;
}

function hasWorkday(from: number, to: number, holidaysCount: boolean): boolean {
  for (let day = from; day <= to; day += 1)
    if (weekday(day) <= 5 && (holidaysCount || !isHoliday(day))) return true;
  return false;
}

/**
 * Whether every workday of a step lies within the span that the data covers [P2]. Holidays missing
 * at the start are forgiven only where the data begins among them: data from 9 January on may have
 * begun later than the year, so that its January counts as partial.
 */
export function isCovered(step: DateSpan, covered: DateSpan): boolean {
  const [first, last] = [dayNumber(step.first), dayNumber(step.last)];
  const [coveredFirst, coveredLast] = [dayNumber(covered.first), dayNumber(covered.last)];
  return (
    !hasWorkday(first, Math.min(last, coveredFirst - 1), !isHoliday(coveredFirst)) &&
    !hasWorkday(Math.max(first, coveredLast + 1), last, false)
  );
}

/** The steps from that of the first date to that of the last, also where nobody bought [P1] [P2]. */
export function stepSpans(
  step: Step,
  window: DateSpan,
  covered: DateSpan,
  grain: FactsDescription["grain"],
): readonly StepSpan[] {
  const spans =
    step === "week"
      ? weeks(window.first, window.last)
      : monthSpans(window.first, window.last, step === "month" ? 1 : 3);
  return spans.map((span, index) => {
    const edge = index === 0 || index === spans.length - 1;
    return { ...span, partial: grain === "day" && edge && !isCovered(span, covered) };
  });
}

/**
 * What the data covers: the file's own stated period where there is one, else first to last date [P2];
 * no further than an as-of day that leaves lines out.
 */
export function coveredSpan(facts: FactsDescription, asOf: PlainDate): DateSpan {
  const { first, last } = facts.statedPeriod ?? { first: facts.firstDate, last: facts.lastDate };
  return { first, last: asOf < facts.lastDate && asOf < last ? asOf : last };
}

/** What days filtered leave of a span: a bound within it becomes its end; one day where nothing is left. */
export function filteredSpan({ first, last }: DateSpan, { from, to }: Filters): DateSpan {
  const start = from !== null && from > first ? from : first;
  const end = to !== null && to < last ? to : last;
  return { first: start, last: end < start ? start : end };
}

/** The calendar month that a step begins in, 0 for January; a week is of the month of its Thursday. */
export function calendarMonthOf({ first }: DateSpan, step: Step): number {
  const day = step === "week" ? plainDate(dayNumber(first) + 3) : first;
  return Number(day.slice(5, 7)) - 1;
}

/** An inclusive range of indices into the steps; null where it is empty. */
export interface StepRange {
  readonly from: number;
  readonly to: number;
}

/** The steps that the data covers whole. Only the first and the last can be partial, so it is a range. */
export function fullSteps(spans: readonly StepSpan[]): StepRange | null {
  const from = spans.findIndex((span) => !span.partial);
  const to = spans.findLastIndex((span) => !span.partial);
  return from === -1 ? null : { from, to };
}

export const lengthOf = (range: StepRange | null): number =>
  range === null ? 0 : range.to - range.from + 1;

/** The steps that classes are reckoned on, and whether partial ones had to stay in [P2]. */
export function usedSteps(
  spans: readonly StepSpan[],
  partial: "include" | "exclude",
): { readonly range: StepRange; readonly partialKept: boolean } {
  const all = { from: 0, to: spans.length - 1 };
  const full = fullSteps(spans);
  if (partial === "include" || lengthOf(full) === spans.length)
    return { range: all, partialKept: false };
  if (full === null || lengthOf(full) < FEWEST_STEPS) return { range: all, partialKept: true };
  return { range: full, partialKept: false };
}

/**
 * Month, or quarter where the weighted median interval between purchases is longer than a month and
 * there are three full quarters to compare [P4]. `twiceMedian` is in half days.
 */
export function automaticStep(
  twiceMedian: number | null,
  fullQuarters: number,
  grain: FactsDescription["grain"],
): Step {
  if (grain === "quarter") return "quarter";
  if (fullQuarters < FEWEST_STEPS || twiceMedian === null) return "month";
  return twiceMedian <= 2 * MONTH_UP_TO_DAYS ? "month" : "quarter";
}
