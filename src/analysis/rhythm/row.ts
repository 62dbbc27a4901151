import * as v from "valibot";

/** Who a party is, what it brought, and when it buys. */
export const rhythmRow = v.object({
  party: v.number(),
  id: v.string(),
  name: v.string(),
  keyPerson: v.nullable(v.string()),
  manager: v.nullable(v.string()),
  department: v.nullable(v.string()),
  region: v.nullable(v.string()),
  revenue: v.string(),
  grossProfit: v.string(),
  quantity: v.string(),
  orders: v.string(),
  purchaseDates: v.number(),
  firstPurchase: v.nullable(v.string()),
  lastPurchase: v.nullable(v.string()),
  recencyDays: v.nullable(v.number()),
  /** Days from the first to the last purchase. */
  spanDays: v.nullable(v.number()),
  /** Twice the median interval, so that it is whole. */
  twiceMedian: v.nullable(v.number()),
});
export type RhythmRow = v.InferOutput<typeof rhythmRow>;

/** A legal entity of a party, the one with most revenue first. */
export const memberRow = v.object({
  party: v.number(),
  name: v.string(),
  taxId: v.nullable(v.string()),
});
export type MemberRow = v.InferOutput<typeof memberRow>;
