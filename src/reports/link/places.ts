import { dimensions, levelsFrom, statusOf, type Levels } from "../../analysis/dependency/rule.ts";
import { minorFromDecimal } from "../../domain/money.ts";
import { ratioOf } from "../../domain/ratio.ts";
import { groupedBy } from "../../domain/grouping.ts";
import type { DependencyInside, ReportCustomer } from "../document.ts";
import type { LinkContext } from "./context.ts";
import type { Json } from "./json.ts";
import type { Guess } from "./guess.ts";

/**
 * Departments, managers' lines and regions are guessed as though every line of a customer had the
 * department, manager and region of its latest one.
 */
export interface InsideContext extends LinkContext {
  readonly places: readonly Place[];
  readonly customers: readonly ReportCustomer[];
  readonly levels: Levels;
}

/** The customers whose latest line names a place. */
export interface Place {
  readonly dimension: (typeof dimensions)[number];
  readonly name: string;
  readonly value: bigint;
  readonly base: bigint;
  readonly customers: readonly ReportCustomer[];
  /** The base of the whole company by the measure in force. */
  readonly company: bigint;
}

export function eachPlace(guess: (place: Place, context: InsideContext) => Guess) {
  return (rows: readonly Partial<DependencyInside>[], context: InsideContext): readonly Guess[] => {
    const places = new Map(
      context.places.map((place) => [`${place.dimension} ${place.name}`, place]),
    );
    return rows.map(({ dimension = "", name = "" }) => {
      const place = places.get(`${dimension} ${name}`);
      return place === undefined ? undefined : guess(place, context);
    });
  };
}

export const moneyOf = (customer: ReportCustomer, { frame }: LinkContext): bigint => {
  const { measure } = frame.parameters;
  const profit = measure === "revenue" ? null : customer.grossProfit;
  return minorFromDecimal(profit ?? customer.revenue);
};

const positive = (value: bigint): bigint => (value > 0n ? value : 0n);
const sum = (values: readonly bigint[]): bigint =>
  values.reduce((total, value) => total + value, 0n);

export function levelsOf({ frame }: LinkContext): Levels {
  const { key, critical, mono } = frame.parameters.dependency;
  return levelsFrom({ key: String(key), critical: String(critical), mono: String(mono) });
}

export function largest({ customers, base }: Place, context: InsideContext): Json {
  const [first] = customers.toSorted((one, other) => {
    const difference = moneyOf(other, context) - moneyOf(one, context);
    return difference > 0n ? 1 : difference < 0n ? -1 : 0;
  });
  if (first === undefined) return null;
  const value = moneyOf(first, context);
  if (value <= 0n) return null;
  return {
    id: first.id,
    name: first.name,
    share: ratioOf(value, base) ?? 0,
    status: statusOf(value, base, levelsOf(context)),
  };
}

/** All places that the customers' latest lines name, those with most money first. */
export function placesOf(
  customers: readonly ReportCustomer[],
  context: LinkContext,
): readonly Place[] {
  const company =
    context.rest?.base ?? sum(customers.map(({ value }) => positive(minorFromDecimal(value))));
  return dimensions.flatMap((dimension) => {
    const groups = groupedBy(customers, (customer) => customer[dimension]);
    return [...groups]
      .flatMap(([name, members]) => {
        if (name === null) return [];
        const values = members.map((customer) => moneyOf(customer, context));
        const base = sum(values.map(positive));
        return [{ dimension, name, value: sum(values), base, customers: members, company }];
      })
      .sort((one, other) => (one.value === other.value ? 0 : one.value > other.value ? -1 : 1));
  });
}
