import * as v from "valibot";
import { count, decimal, ratio } from "./values.ts";

const part = v.looseObject({ customers: count, share: ratio });

/**
 * Those whom a short link does not name one by one, as one row: what they have together. Sums are
 * net of returns; shares are the sums of their own shares, so that all shares still make 1 [A4].
 */
export const others = v.looseObject({
  customers: count,
  revenue: decimal,
  grossProfit: v.nullable(decimal),
  value: decimal,
  share: ratio,
  revenueShare: ratio,
  /** How many of them likely are lost and cooling [L2], and what share they hold. */
  lost: part,
  cooling: part,
  /** How many of those lost are of class A; missing where none is. */
  lostInA: v.optional(count),
  /** How many of them come near to being lost, by their rhythm or by their days alone [L2]; links of before do not know. */
  early: v.optional(count),
  slow: v.optional(count),
});
export type Others = v.InferOutput<typeof others>;
