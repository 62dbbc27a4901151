import * as v from "valibot";

export const stakeRow = v.object({ party: v.number(), value: v.string() });
export type StakeRow = v.InferOutput<typeof stakeRow>;

/** A party that bought again after a day, when first, and its value since. */
export const boughtSinceRow = v.object({
  id: v.string(),
  firstDay: v.string(),
  value: v.string(),
});
export type BoughtSinceRow = v.InferOutput<typeof boughtSinceRow>;
