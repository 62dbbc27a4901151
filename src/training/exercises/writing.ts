import { z } from "astro/zod";
import { exerciseBase, id, named, words } from "./words.ts";

/** Where a reader stands on each skill from 1 to 5, drawn as a radar, with what to read or do next. */
export const radar = z.object({
  ...exerciseBase,
  kind: z.literal("radar"),
  axes: z
    .array(
      z.object({
        id,
        name: words,
        /** What 1, 3 and 5 look like at work. */
        low: words,
        middle: words,
        high: words,
        /** What helps somebody who stands low. */
        advice: words,
        lesson: id.optional(),
      }),
    )
    .min(5)
    .max(10),
});

/** A paper to be filled in, kept in this browser, printed, and saved as a file: a meeting brief, a plan. */
export const brief = z.object({
  ...exerciseBase,
  kind: z.literal("brief"),
  title: words,
  sections: z.array(named).min(2),
  fields: z
    .array(
      z.object({
        id,
        section: id,
        label: words,
        hint: words,
        /** How many lines the field has. */
        lines: z.int().min(1).max(6).default(2),
        /** How it is filled for the demo customer; shown on request. */
        sample: words,
      }),
    )
    .min(5),
  /** What a lead would look for before signing it. */
  checks: z.array(words).min(3),
});
