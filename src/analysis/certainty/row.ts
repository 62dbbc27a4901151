import * as v from "valibot";

/** In how many variants a party falls into each class. */
export const certaintyRow = v.object({
  party: v.number(),
  inA: v.number(),
  inB: v.number(),
  inC: v.number(),
});
export type CertaintyRow = v.InferOutput<typeof certaintyRow>;
