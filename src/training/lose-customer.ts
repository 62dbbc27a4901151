import { concentrationFrom, concentrationSums } from "../analysis/concentration/rule.ts";
import { statusOf } from "../analysis/dependency/rule.ts";
import { reserveMonths, type Cushion } from "../analysis/loss/rule.ts";
import { ratioOf } from "../domain/ratio.ts";
import type { DependencyStatus } from "../domain/words.ts";
import type { Book, BookCustomer } from "./book.ts";

/** One legal entity, or all entities one person decides for [K2]. */
export interface Party {
  readonly id: string;
  readonly name: string;
  /** Ids of the customers behind it, largest first. */
  readonly members: readonly string[];
  readonly value: bigint;
  /** Of the base; 0 for a value that is not positive [A4]. */
  readonly share: number;
  readonly status: DependencyStatus;
}

/** How much the book rests on single parties [D1] [D2]; figures are null when nothing is left. */
export interface Reading {
  /** Largest first; ties by id. */
  readonly parties: readonly Party[];
  readonly hhi: number | null;
  readonly effectiveNumber: number | null;
}

/** What a company has when some customers are gone [D4]; money in minor units of the book's scale. */
export interface Outcome {
  readonly revenue: bigint;
  readonly grossProfit: bigint | null;
  /** The measure over the book's last year. */
  readonly year: bigint;
  readonly byEntity: Reading;
  readonly byDecider: Reading;
}

/** The book without the customers whose ids are `lost`, read by entity and by who decides [D4]. */
export function whatIsLeft(book: Book, lost: ReadonlySet<string>): Outcome {
  const left = book.customers.filter((customer) => !lost.has(customer.id));
  const profits = left.map((customer) => customer.grossProfit);
  return {
    revenue: total(left.map((customer) => customer.revenue)),
    grossProfit: profits.every((profit) => profit !== null) ? total(profits) : null,
    year: total(left.map((customer) => customer.year)),
    byEntity: reading(book, left, (customer) => ({ id: customer.id, name: customer.name })),
    byDecider: reading(book, left, deciderOf),
  };
}

/** The one who decides for a customer; nobody known leaves it standing for itself [K4]. */
export const deciderOf = ({ id, name, decider }: BookCustomer): { id: string; name: string } =>
  decider === null ? { id, name } : { id: `person:${decider}`, name: decider };

/** Months until the reserve is spent, whole months only, or null when costs stay covered [D4]. */
export function monthsOfReserve(
  yearLeft: bigint,
  yearMonths: number,
  cushion: Cushion,
): number | null {
  const months = reserveMonths(yearLeft, yearMonths, cushion);
  return months === null ? null : Number(months.numerator / months.denominator);
}

function reading(
  book: Book,
  customers: readonly BookCustomer[],
  partyOf: (customer: BookCustomer) => { readonly id: string; readonly name: string },
): Reading {
  const groups = grouped(customers, partyOf);
  const sums = concentrationSums(groups.map(({ value }) => value));
  const { hhi, effectiveNumber } = concentrationFrom(sums);
  const parties = groups.map(({ id, name, members, value }): Party => ({
    id,
    name,
    members: members.toSorted(byValue).map((member) => member.id),
    value,
    share: value > 0n ? (ratioOf(value, sums.base) ?? 0) : 0,
    status: statusOf(value, sums.base, book.levels),
  }));
  return { parties: parties.toSorted(byValue), hhi, effectiveNumber };
}

function grouped(
  customers: readonly BookCustomer[],
  partyOf: (customer: BookCustomer) => { readonly id: string; readonly name: string },
) {
  const groups = new Map<
    string,
    { id: string; name: string; members: BookCustomer[]; value: bigint }
  >();
  for (const customer of customers) {
    const { id, name } = partyOf(customer);
    const group = groups.get(id) ?? { id, name, members: [], value: 0n };
    group.members.push(customer);
    group.value += customer.value;
    groups.set(id, group);
  }
  return [...groups.values()];
}

const total = (values: readonly bigint[]): bigint => values.reduce((sum, value) => sum + value, 0n);

function byValue(
  a: { readonly id: string; readonly value: bigint },
  b: { readonly id: string; readonly value: bigint },
): number {
  if (a.value !== b.value) return a.value > b.value ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
