import * as v from "valibot";

const text = v.string();
const textOrNull = v.nullable(text);

/** One day on which anything was booked. */
export const dayRow = v.object({
  date: text,
  purchased: v.picklist([0, 1]),
  revenue: text,
  value: text,
});
export type DayRow = v.InferOutput<typeof dayRow>;

/** One product, or category, of one party. */
export const productRow = v.object({
  name: text,
  revenue: text,
  value: text,
  /** Null where it was only returned. */
  firstPurchase: textOrNull,
  lastPurchase: textOrNull,
  /** Revenue in the two windows that are compared. */
  before: text,
  after: text,
});
export type ProductRow = v.InferOutput<typeof productRow>;

export const similarRow = v.object({
  id: text,
  name: text,
  /** Products in both sets, and in either. */
  common: v.number(),
  either: v.number(),
});
export type SimilarRow = v.InferOutput<typeof similarRow>;

export const offerRow = v.object({
  name: text,
  /** How many of the similar customers buy it. */
  customers: v.number(),
  /** Lower median of what it brings from each of them. */
  revenue: text,
});
export type OfferRow = v.InferOutput<typeof offerRow>;

/** Who, or what part of the company, served a party. */
export const serviceRow = v.object({
  dimension: v.picklist(["manager", "department", "region"]),
  /** Null for lines that name nobody. */
  name: textOrNull,
  first: text,
  last: text,
  revenue: text,
});
export type ServiceRow = v.InferOutput<typeof serviceRow>;

export const spellingRow = v.object({
  id: text,
  taxId: textOrNull,
  spelling: text,
  first: text,
  last: text,
  lines: v.number(),
});
export type SpellingRow = v.InferOutput<typeof spellingRow>;

/** A legal entity of somebody who stands behind a party. */
export const circleRow = v.object({
  kind: v.picklist(["keyPerson", "group"]),
  /** Of the person, or of the group. */
  name: text,
  id: text,
  entity: text,
  taxId: textOrNull,
  value: text,
  /** Whether it is one of the party's own. */
  own: v.picklist([0, 1]),
});
export type CircleRow = v.InferOutput<typeof circleRow>;
