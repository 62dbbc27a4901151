import { coolingSilence } from "../../analysis/state/rule.ts";
import { dayNumber, plainDate } from "../../domain/calendar.ts";
import { groupedBy } from "../../domain/grouping.ts";
import { approximateDecimal } from "../../messages/amounts.ts";
import type { PlainDate } from "../../domain/words.ts";
import type { ReportCustomer, ReportDocument } from "../document.ts";
import type { FurtherTelling } from "./telling.ts";

/** A customer that is flagged, in a state that says why it is looked at [L2]. */
export type Flagged = ReportCustomer & { readonly state: "lost" | "cooling" };

const isFlagged = (customer: ReportCustomer): customer is Flagged =>
  customer.state === "lost" || customer.state === "cooling";

/** Whether the report holds what is at stake; a report of before does not. */
export const hasStakes = ({ document }: FurtherTelling): boolean =>
  document.customers.some(({ stake }) => stake !== undefined);

/** Money at stake [L5], for the order; where it is not known, the value of the whole period. */
export const stakeOf = ({ stake, value }: ReportCustomer): number =>
  approximateDecimal(stake ?? value);

/** Those lost, then those cooling, each with most at stake first; equal ones by rank. */
export function flaggedIn({ customers }: ReportDocument): {
  readonly lost: readonly Flagged[];
  readonly cooling: readonly Flagged[];
} {
  const byState = groupedBy(customers.filter(isFlagged), ({ state }) => state);
  return { lost: byStake(byState.get("lost")), cooling: byStake(byState.get("cooling")) };
}

const byStake = (customers: readonly Flagged[] = []): readonly Flagged[] =>
  customers
    .map((customer) => ({ customer, stake: stakeOf(customer), rank: customer.rank }))
    .sort((one, other) => other.stake - one.stake || one.rank - other.rank)
    .map(({ customer }) => customer);

/** What a customer's silence is measured by: its own median, with two dates that of all [L2]. */
export const rhythmOf = (document: ReportDocument, customer: ReportCustomer): number | null =>
  customer.purchaseDates === 2
    ? (document.silence?.pooledMedianDays ?? null)
    : customer.medianIntervalDays;

/** The first day on which the silence was long enough for the flag; null where another sign raised it. */
export function flagDay(document: ReportDocument, customer: Flagged): PlainDate | null {
  const rhythm = rhythmOf(document, customer);
  const { lastPurchase, state, stateReason } = customer;
  const bySilence = stateReason === "silence" || stateReason === "pooled-silence";
  if (rhythm === null || lastPurchase === null || !bySilence) return null;
  const { factor, days } = state === "lost" ? document.parameters.lost : coolingSilence;
  const longest = Math.max(factor * rhythm, days);
  return plainDate(dayNumber(lastPurchase) + Math.floor(longest) + 1);
}

/** Days in figures alone, a half where there is one; empty where not known. */
export const daysNumeral = ({ format }: FurtherTelling, days: number | null): string =>
  days === null ? "" : format.decimal(days, Number.isInteger(days) ? 0 : 1);

/** `34 дня`, `357,5 дня`; empty where not known. */
export const daysText = (telling: FurtherTelling, days: number | null): string =>
  days === null
    ? ""
    : `${daysNumeral(telling, days)}\u00a0${telling.format.plural(days, telling.words.nouns.day)}`;
