import type { AbcClass, DependencyStatus, Locale, XyzClass } from "../../domain/words.ts";
import type { ReportCustomer, ReportDocument } from "../../reports/document.ts";
import { shortName } from "./names.ts";

/** One who decides, and the shares of the legal entities behind the name. */
export interface Decider {
  readonly name: string;
  readonly share: number;
  readonly status: DependencyStatus;
  readonly parts: readonly number[];
}

/** Silence on a line of time: places are fractions of the period, from its first day to the as-of day. */
export interface Silence {
  readonly name: string;
  readonly recencyDays: number;
  readonly usualDays: number;
  readonly first: number;
  readonly last: number;
  /** Where silence passed the border of its state [L2]. */
  readonly unusualFrom: number;
  /** Steps with a purchase, each as its beginning and its end. */
  readonly active: readonly (readonly [from: number, to: number])[];
}

const BARS = 5;
const SILENCES = 4;
/** Cooling begins at half the distance of lost, with the shipped settings [L2]. */
const COOLING_FACTOR = 1.5;
const COOLING_DAYS = 30;

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** The largest deciders by one measure [D1]. */
export function decidersOf(
  document: ReportDocument,
  measure: "grossProfit" | "revenue",
  locale: Locale,
): Decider[] {
  const reading = document.dependency.find(
    (each) => each.unit === "keyPerson" && each.measure === measure,
  );
  return (reading?.largest ?? []).slice(0, BARS).map(({ name, share, status, entities }) => ({
    name: shortName(name, locale),
    share,
    status,
    parts: entities.map((entity) => entity.share),
  }));
}

/** Customers, their share and how many are steady, for one value class. */
export function classSummary(
  document: ReportDocument,
  abc: AbcClass,
): { customers: number; share: number; steady: number } {
  const cells = document.matrix.filter((cell) => cell.abc === abc);
  return {
    customers: cells.reduce((sum, cell) => sum + cell.customers, 0),
    share: cells.reduce((sum, cell) => sum + cell.share, 0),
    steady: cells.find((cell) => cell.xyz === "X")?.customers ?? 0,
  };
}

/** A cell of the matrix; a pair of classes that nobody is in has zeros. */
export function cellOf(
  document: ReportDocument,
  abc: AbcClass,
  xyz: XyzClass,
): { customers: number; share: number } {
  const cell = document.matrix.find((each) => each.abc === abc && each.xyz === xyz);
  return { customers: cell?.customers ?? 0, share: cell?.share ?? 0 };
}

function silenceOf(
  customer: ReportCustomer,
  document: ReportDocument,
  locale: Locale,
): Silence | null {
  const { firstPurchase, lastPurchase, recencyDays, medianIntervalDays, state } = customer;
  if (firstPurchase === null || lastPurchase === null) return null;
  if (recencyDays === null || medianIntervalDays === null) return null;
  const { lost, asOf } = document.parameters;
  const start = dayNumber(document.period.first);
  const end = dayNumber(asOf);
  const place = (day: number): number => Math.min(1, (day - start) / (end - start));
  const patience =
    state === "lost"
      ? Math.max(lost.factor * medianIntervalDays, lost.days)
      : Math.max(COOLING_FACTOR * medianIntervalDays, COOLING_DAYS);
  const width = 1 / customer.series.length;
  return {
    name: shortName(customer.name, locale),
    recencyDays,
    usualDays: Math.round(medianIntervalDays),
    first: place(dayNumber(firstPurchase)),
    last: place(dayNumber(lastPurchase)),
    unusualFrom: place(dayNumber(lastPurchase) + patience),
    active: customer.series.flatMap((value, index) =>
      /[1-9]/.test(value) ? [[index * width, (index + 1) * width] as const] : [],
    ),
  };
}

/** Those silent longer than is their habit, the most valuable first [L2]. */
export function silencesOf(document: ReportDocument, locale: Locale): Silence[] {
  return document.customers
    .filter(({ state, stateReason }) => state !== "active" && stateReason === "silence")
    .slice(0, SILENCES)
    .flatMap((customer) => silenceOf(customer, document, locale) ?? []);
}

/** The years that begin inside the period, with their places on the line of time. */
export function yearsOf(document: ReportDocument): { year: number; place: number }[] {
  const start = dayNumber(document.period.first);
  const end = dayNumber(document.parameters.asOf);
  const first = Number(document.period.first.slice(0, 4));
  const last = Number(document.parameters.asOf.slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .map((year) => ({ year, place: (dayNumber(`${year}-01-01`) - start) / (end - start) }))
    .map(({ year, place }) => ({ year, place: Math.max(0, place) }));
}
