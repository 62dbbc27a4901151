import { z } from "astro/zod";
import { because, exerciseBase, id, words } from "./words.ts";

/** A place that a model can reach: a level, a class, or how many customers are A. */
const reach = z.string().regex(/^(?:key|critical|mono|X|Y|Z|A=\d+)$/);

/**
 * A model under the reader's hand. `share`: one customer grows through the levels of dependency [D1];
 * `borders`: the borders of ABC are moved along the curve [A3]; `variation`: twelve months are edited
 * and X, Y, Z follow [X2].
 */
export const explorable = z.object({
  ...exerciseBase,
  kind: z.literal("explorable"),
  model: z.enum(["share", "borders", "variation"]),
  /** The value of each row to begin with, largest first; months in their order for `variation`. */
  rows: z.array(z.object({ name: words, value: z.number() })).min(3),
  /** What to find out by moving; ticked off by the model itself when its place is reached. */
  goals: z.array(z.object({ id, says: words, reach, because })).default([]),
  /** The answer in words, for a page without scripts. */
  answer: words,
});

/**
 * A step on the engine: on the sample, or on the export that is open in this browser. The reader
 * predicts before it is shown.
 */
export const live = z.object({
  ...exerciseBase,
  kind: z.literal("live"),
  question: z.enum(["abc", "matrix", "persons", "silence"]),
  predictions: z
    .array(
      z.object({
        id,
        ask: words,
        unit: z.enum(["percent", "count"]),
        /** On the sample; worked out again by a test. */
        answer: z.number(),
        because,
      }),
    )
    .min(1)
    .max(4),
  answer: words,
});
