import { element, type Child, type Markup } from "../markup.ts";

/** What is shown when somebody asks. */
export const folded = (summary: string, complete: boolean, ...children: readonly Child[]): Markup =>
  element(
    "details",
    { class: "behind", open: complete, "data-folds": complete },
    element("summary", {}, summary),
    ...children,
  );
