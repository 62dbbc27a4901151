import * as v from "valibot";

export const abcRow = v.object({
  party: v.number(),
  rank: v.number(),
  /** The value of the measure. */
  value: v.string(),
  /** The sum of the values above 0 of all better ranks [A2]. */
  before: v.string(),
  /** The sum of all values above 0. */
  base: v.string(),
  abc: v.picklist(["A", "B", "C"]),
});
export type AbcRow = v.InferOutput<typeof abcRow>;
