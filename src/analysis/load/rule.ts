import { groupedBy } from "../../domain/grouping.ts";
import type { DependencyStatus } from "../../domain/words.ts";

/** How many key customers one manager can look after well, at most [D5]. */
export const KEYS_NORM = 3;
/** Above this share of the base a book hurts when its manager leaves [D5]. */
export const RISK_FROM = { numerator: 1n, denominator: 5n };

/** What the load of managers follows from, in whole minor units. */
export interface AttendedCustomer {
  /** Whose its latest line is; null where no line says. */
  readonly manager: string | null;
  readonly value: bigint;
  readonly status: DependencyStatus;
}

/** The customers of one manager, with their whole value [D5]. */
export interface Book<Customer extends AttendedCustomer> {
  readonly manager: string;
  readonly customers: number;
  readonly value: bigint;
  /** Customers `key` and above, largest first. */
  readonly keys: readonly Customer[];
  /** More key customers than the norm. */
  readonly overloaded: boolean;
  /** Leaving with the book would take more than 20 % of the base. */
  readonly risky: boolean;
}

const isKey = ({ status }: AttendedCustomer): boolean => status !== "none";
const falling = (one: bigint, other: bigint): number => (one === other ? 0 : one > other ? -1 : 1);

/** The books of all managers, those with most money first [D5]. */
export function booksOf<Customer extends AttendedCustomer>(
  customers: readonly Customer[],
  base: bigint,
): readonly Book<Customer>[] {
  return [...groupedBy(customers, ({ manager }) => manager)]
    .flatMap(([manager, members]) => (manager === null ? [] : [bookOf(manager, members, base)]))
    .sort(
      (one, other) => falling(one.value, other.value) || (one.manager < other.manager ? -1 : 1),
    );
}

function bookOf<Customer extends AttendedCustomer>(
  manager: string,
  members: readonly Customer[],
  base: bigint,
): Book<Customer> {
  const value = members.reduce((sum, customer) => sum + customer.value, 0n);
  const keys = members.filter(isKey).toSorted((one, other) => falling(one.value, other.value));
  return {
    manager,
    customers: members.length,
    value,
    keys,
    overloaded: keys.length > KEYS_NORM,
    risky: base > 0n && value * RISK_FROM.denominator > base * RISK_FROM.numerator,
  };
}

/** Key customers whom nobody looks after [D5]. */
export const unattendedKeys = <Customer extends AttendedCustomer>(
  customers: readonly Customer[],
): readonly Customer[] =>
  customers.filter((customer) => customer.manager === null && isKey(customer));
