import { firstBy } from "../../domain/first-by.ts";
import type { ReportCustomer } from "../document.ts";
import { isEarly, isSlow } from "../near-lost.ts";
import type { Callout } from "./block.ts";
import { daysText, stakeOf } from "./silent-reading.ts";
import type { FurtherTelling } from "./telling.ts";

const CALLED_OUT = 3;

interface Staked {
  readonly customer: ReportCustomer;
  readonly stake: number;
}

const byStake = (one: Staked, other: Staked): number =>
  other.stake - one.stake || one.customer.rank - other.customer.rank;

function calloutOf(
  { words, document }: FurtherTelling,
  kind: "early" | "slow",
  row: (customer: ReportCustomer) => string,
): readonly Callout[] {
  const belongs = kind === "early" ? isEarly : isSlow;
  const found = document.customers.filter((customer) => belongs(document, customer));
  const { others } = document;
  if (found.length === 0 && (others?.[kind] ?? 0) === 0) return [];
  const rest = found.length - CALLED_OUT;
  const staked = found.map((customer) => ({ customer, stake: stakeOf(customer) }));
  const paragraphs = firstBy(staked, CALLED_OUT, byStake).map(({ customer }) => row(customer));
  return [
    {
      title: words.silent[kind].title,
      tone: "note",
      paragraphs: [
        ...paragraphs,
        ...(rest > 0 ? [words.silent.moreOfThem(rest)] : []),
        // Of everyone, also those whom a link does not list; one of before does not know of them.
        ...(others === undefined || others[kind] === 0
          ? []
          : [words.silent.notListed(others[kind] ?? null)]),
      ],
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
    ...calloutOf(telling, "early", (customer) => {
      const { recencyDays, medianIntervalDays } = customer;
      const left = document.parameters.lost.days - (recencyDays ?? 0) + 1;
      return early.row(
        names.short(customer),
        days(recencyDays),
        days(medianIntervalDays),
        days(left),
      );
    }),
    ...calloutOf(telling, "slow", (customer) =>
      slow.row(
        names.short(customer),
        days(customer.recencyDays),
        days(customer.medianIntervalDays),
      ),
    ),
  ];
}
