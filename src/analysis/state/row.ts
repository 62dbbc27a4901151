import * as v from "valibot";

export const stateRow = v.object({
  party: v.number(),
  state: v.picklist(["none", "one-time", "lost", "cooling", "active"]),
  stateReason: v.nullable(v.picklist(["silence", "pooled-silence", "value", "products"])),
});
export type StateRow = v.InferOutput<typeof stateRow>;
