import * as v from "valibot";

/** Sums in whole units as text: `sum` minor, the others reduced. */
export const xyzRow = v.object({
  party: v.number(),
  activeSteps: v.number(),
  steps: v.number(),
  stepsSinceFirst: v.nullable(v.number()),
  sum: v.string(),
  reducedSum: v.string(),
  squares: v.string(),
});
export type XyzRow = v.InferOutput<typeof xyzRow>;
