import type { Json } from "./json.ts";

/** The certainty of a class from how many variants gave each [A6]. */
export const certaintyOf = (
  classes: { readonly A: number; readonly B: number; readonly C: number },
  own: "A" | "B" | "C",
): Json => ({ same: classes[own], of: classes.A + classes.B + classes.C, classes });
