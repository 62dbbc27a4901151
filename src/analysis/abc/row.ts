import * as v from "valibot";

export const abcRow = v.object({
  party: v.number(),
  /** The value of the measure. */
  value: v.string(),
});
export type AbcRow = v.InferOutput<typeof abcRow>;
