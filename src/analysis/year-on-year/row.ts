import * as v from "valibot";
import { units } from "../../domain/words.ts";

/** The sums of one window over the parties of one unit; `base` and what follows in whole minor units. */
export const windowRow = v.object({
  unit: v.picklist(units),
  window: v.picklist(["before", "after"]),
  revenue: v.string(),
  grossProfit: v.string(),
  customers: v.number(),
  base: v.string(),
  squares: v.string(),
  largest: v.string(),
});
export type WindowRow = v.InferOutput<typeof windowRow>;
