import * as v from "valibot";

/** What is known of one party before anybody judges it [L2]. */
export const signsRow = v.object({
  party: v.number(),
  purchaseDates: v.number(),
  recencyDays: v.nullable(v.number()),
  /** Twice the median interval, its own and that of all who bought on three days or more. */
  twiceMedian: v.nullable(v.number()),
  pooledTwiceMedian: v.nullable(v.number()),
  /** The measure in the last full months, and in those they are compared with. */
  recentValue: v.string(),
  beforeValue: v.string(),
  /** Distinct products of the last full months; the sum of those of the four quarters before. */
  recentProducts: v.number(),
  beforeProducts: v.number(),
});
export type SignsRow = v.InferOutput<typeof signsRow>;
