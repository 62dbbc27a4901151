import * as v from "valibot";
import { abcClass } from "./values.ts";

/** Classes at the end of each full quarter on the twelve full months before it [A7]. */
export const history = v.looseObject({
  /** Labels of the quarters, `2025-Q1`, oldest first. */
  quarters: v.array(v.string()),
  /**
   * Every party that ever had a class, in the order of `customers`: its class at the end of each
   * quarter; null while it had bought nothing in the twelve months.
   */
  customers: v.array(v.looseObject({ id: v.string(), classes: v.array(v.nullable(abcClass)) })),
});
export type History = v.InferOutput<typeof history>;
