import type { CustomerState } from "../../domain/words.ts";
import type { LiveCustomer, LiveParty, LiveReport } from "./report-part.ts";

/** The customers of a state, the longest silent first. */
export const inState = ({ customers }: LiveReport, state: CustomerState): readonly LiveCustomer[] =>
  customers
    .filter((customer) => customer.state === state)
    .toSorted((one, other) => (other.recencyDays ?? 0) - (one.recencyDays ?? 0));

/** How many customers each class of ABC has [A3]. */
export const classCounts = ({
  customers,
}: LiveReport): Readonly<Record<"A" | "B" | "C", number>> => {
  const count = (letter: string) => customers.filter(({ abc }) => abc === letter).length;
  return { A: count("A"), B: count("B"), C: count("C") };
};

/** The share of profit or revenue that stands at or above a customer of the ranking, its own included. */
export const cumulativeShare = ({ share, shareBefore }: LiveCustomer): number | null =>
  share === null || shareBefore === null ? null : shareBefore + share;

/** The reading of dependency by who decides, on profit where it is known [D1] [K1]; null without persons. */
export function byPerson({ dependency }: LiveReport): {
  readonly parties: number;
  readonly largest: readonly LiveParty[];
} | null {
  const readings = dependency.filter(({ unit }) => unit === "keyPerson");
  return readings.find(({ measure }) => measure === "grossProfit") ?? readings[0] ?? null;
}

/** How many customers no key person is named for. */
export const withoutPerson = ({ customers }: LiveReport): number =>
  customers.filter(({ keyPerson }) => keyPerson === null).length;
