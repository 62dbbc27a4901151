import type { ReportCustomer } from "../document.ts";
import type { Callout } from "./block.ts";
import { daysText, stakeOf } from "./silent-reading.ts";
import type { FurtherTelling } from "./telling.ts";

const CALLED_OUT = 3;

/** Silent long enough by its own rhythm, only not yet for so many days [L2]. */
function isEarly({ document }: FurtherTelling, customer: ReportCustomer): boolean {
  const { factor, days } = document.parameters.lost;
  const { recencyDays, medianIntervalDays, purchaseDates, state } = customer;
  if (recencyDays === null || medianIntervalDays === null || state === "lost") return false;
  return purchaseDates > 2 && recencyDays > factor * medianIntervalDays && recencyDays <= days;
}

/** Silent for so many days, but not longer than it always was [L2]. */
function isSlow({ document }: FurtherTelling, customer: ReportCustomer): boolean {
  const { recencyDays, medianIntervalDays, purchaseDates, state } = customer;
  if (recencyDays === null || medianIntervalDays === null || state === "lost") return false;
  return purchaseDates > 2 && recencyDays > document.parameters.lost.days;
}

const byStake = (one: ReportCustomer, other: ReportCustomer): number =>
  stakeOf(other) - stakeOf(one) || one.rank - other.rank;

function calloutOf(
  { words, document }: FurtherTelling,
  title: string,
  belongs: (customer: ReportCustomer) => boolean,
  row: (customer: ReportCustomer) => string,
): readonly Callout[] {
  const found = document.customers.filter(belongs).toSorted(byStake);
  if (found.length === 0) return [];
  const rest = found.length - CALLED_OUT;
  const paragraphs = found.slice(0, CALLED_OUT).map(row);
  return [
    {
      title,
      tone: "note",
      paragraphs: rest > 0 ? [...paragraphs, words.silent.moreOfThem(rest)] : paragraphs,
    },
  ];
}

/** That a flag is a flag [L3], who comes near to it, and who is not on the list and why. */
export function silentCallouts(telling: FurtherTelling, nobody: boolean): readonly Callout[] {
  const { words, names, document } = telling;
  const { early, slow, flag } = words.silent;
  const days = (value: number | null): string => daysText(telling, value);
  return [
    ...(nobody ? [] : [{ title: flag.title, tone: "note" as const, paragraphs: [flag.text] }]),
    ...calloutOf(
      telling,
      early.title,
      (customer) => isEarly(telling, customer),
      (customer) => {
        const { recencyDays, medianIntervalDays } = customer;
        const left = document.parameters.lost.days - (recencyDays ?? 0) + 1;
        return early.row(
          names.short(customer),
          days(recencyDays),
          days(medianIntervalDays),
          days(left),
        );
      },
    ),
    ...calloutOf(
      telling,
      slow.title,
      (customer) => isSlow(telling, customer),
      (customer) =>
        slow.row(
          names.short(customer),
          days(customer.recencyDays),
          days(customer.medianIntervalDays),
        ),
    ),
  ];
}
