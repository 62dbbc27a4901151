import { dayNumber } from "../../domain/calendar.ts";
import { ratioOf } from "../../domain/ratio.ts";
import type { FactsDescription } from "../../domain/source.ts";
import type { PlainDate, Unit } from "../../domain/words.ts";
import { concentrationSums, herfindahl } from "../concentration/rule.ts";
import type { StepSpan } from "../periods/rule.ts";
import type { DayRow } from "./row.ts";

/** White space [T1]: products in common, customers compared, customers who must buy. */
export const FEWEST_COMMON = 2;
export const MOST_SIMILAR = 10;
export const FEWEST_OFFERED_BY = 3;
/** How many months a trailing year has. */
const MONTHS_OF_YEAR = 12;
const INTERVALS_LISTED = 12;

export type ProductLevel = "product" | "category";

/** What the range is told by: products, else categories; null where the data has neither. */
export const productLevel = ({ fields }: FactsDescription): ProductLevel | null =>
  fields.includes("product") ? "product" : fields.includes("category") ? "category" : null;

/** The unit whose parties have such ids; an entity belongs to the unit of the report, too. */
export function unitOf(id: string, reportUnit: Unit): Unit {
  if (id.startsWith("person:")) return "keyPerson";
  if (id.startsWith("group:")) return "group";
  if (id.startsWith("customer:")) return "customer";
  return reportUnit;
}

/** Sums of one span, in minor units. */
export interface SpanSums {
  readonly revenue: bigint;
  readonly value: bigint;
}

/** What the days of a customer add up to in each step, 0 where nothing happened [P1]. */
export function sumsBySpan(
  days: readonly (Pick<DayRow, "date"> & SpanSums)[],
  spans: readonly StepSpan[],
): readonly SpanSums[] {
  let next = 0;
  return spans.map(({ last }) => {
    let revenue = 0n;
    let value = 0n;
    for (let day = days[next]; day !== undefined && day.date <= last; day = days[(next += 1)]) {
      revenue += day.revenue;
      value += day.value;
    }
    return { revenue, value };
  });
}

/**
 * The sum of the twelve months that end with each month, from the twelfth full one on; null before
 * it and where a month is not full.
 */
export const trailingSums = (
  months: readonly bigint[],
  spans: readonly StepSpan[],
): readonly (bigint | null)[] =>
  months.map((_, index) => {
    const from = index - MONTHS_OF_YEAR + 1;
    if (from < 0 || spans.slice(from, index + 1).some(({ partial }) => partial)) return null;
    return months.slice(from, index + 1).reduce((sum, month) => sum + month, 0n);
  });

/** Two purchase days, one after the other. */
export interface Interval {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly days: number;
}

/** The last intervals between purchase days, the latest first [L1]. */
export const lastIntervals = (purchases: readonly PlainDate[]): readonly Interval[] =>
  purchases
    .slice(-INTERVALS_LISTED - 1)
    .flatMap((to, index, days) => {
      const from = days[index - 1];
      return from === undefined ? [] : [{ from, to, days: dayNumber(to) - dayNumber(from) }];
    })
    .toReversed();

/** What changes when one party goes [D4]; null where nothing above 0 is left to compare. */
export interface Departure {
  readonly share: number;
  readonly hhiBefore: number;
  readonly hhiAfter: number | null;
}

/** Share of a party, and the HHI with and without it [D2] [D4]. */
export function departureOf(
  parties: readonly { readonly id: string; readonly value: bigint }[],
  id: string,
): Departure | null {
  const gone = parties.find((party) => party.id === id);
  const before = concentrationSums(parties.map(({ value }) => value));
  const after = concentrationSums(
    parties.filter((party) => party.id !== id).map(({ value }) => value),
  );
  const hhiBefore = herfindahl(before.squares, before.base);
  if (gone === undefined || gone.value <= 0n || hhiBefore === null) return null;
  return {
    share: ratioOf(gone.value, before.base) ?? 0,
    hhiBefore,
    hhiAfter: herfindahl(after.squares, after.base),
  };
}
