import * as v from "valibot";

/** Values and ranks of a party in the variants that differ from the report itself [A6]. */
export const certaintyRow = v.object({
  party: v.number(),
  sold: v.string(),
  earlier: v.string(),
  soldEarlier: v.string(),
  soldRank: v.number(),
  earlierRank: v.number(),
  soldEarlierRank: v.number(),
});
export type CertaintyRow = v.InferOutput<typeof certaintyRow>;
