import { z } from "astro/zod";

/*
 * The small parts that exercises share. An id is the same in every language, so that what a reader
 * did in one language stands in the other; words are one sentence or a few.
 */
export const id = z.string().regex(/^[a-z][a-z0-9-]*$/);
export const words = z.string().min(1);
/** Why an answer is right or wrong, or what came of a step. */
export const because = z.string().min(10);

/** What every exercise has: its id in the lesson and what the reader is to do. */
export const exerciseBase = { id, task: z.string().min(10) };

/** An answer that can be chosen, with the reason why it is right or wrong. */
export const option = z.object({ id, says: words, right: z.boolean().default(false), because });

/** Something with a name that others refer to. */
export const named = z.object({ id, name: words, note: words.optional() });
