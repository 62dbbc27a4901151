import * as v from "valibot";

const text = v.string();

/** What the trend of a party is told by; values of the measure as plain decimals. */
export const trendRow = v.object({
  party: v.number(),
  before: text,
  after: text,
  /** The last half of each window. */
  latelyBefore: text,
  latelyAfter: text,
  /** Months above 0 in each window. */
  monthsBefore: v.number(),
  monthsAfter: v.number(),
  /** Revenue of the last full months, at most twelve. */
  yearRevenue: text,
});
export type TrendRow = v.InferOutput<typeof trendRow>;

export const innovationRow = v.object({
  party: v.number(),
  /** The sum of the scores, in billionths. */
  score: text,
  bought: v.number(),
  /** How many new products it could have bought. */
  offered: v.number(),
});
export type InnovationRow = v.InferOutput<typeof innovationRow>;
