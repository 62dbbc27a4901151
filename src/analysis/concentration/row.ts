import * as v from "valibot";

/** Whole minor units as text; `squares` in squares of reduced units. */
export const concentrationRow = v.object({
  reading: v.number(),
  parties: v.number(),
  count: v.number(),
  base: v.string(),
  squares: v.string(),
  places: v.string(),
  top1: v.string(),
  top3: v.string(),
  top4: v.string(),
  top5: v.string(),
  top10: v.string(),
});
export type ConcentrationRow = v.InferOutput<typeof concentrationRow>;
