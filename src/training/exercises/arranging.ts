import { z } from "astro/zod";
import { because, exerciseBase, id, named, words } from "./words.ts";

/** Things to put into groups; an item may belong to several where `several` says so. */
export const sort = z.object({
  ...exerciseBase,
  kind: z.literal("sort"),
  several: z.boolean().default(false),
  groups: z.array(named).min(2),
  items: z
    .array(
      z.object({ id, text: words, note: words.optional(), groups: z.array(id).min(1), because }),
    )
    .min(4),
});

/** Pairs that belong together. */
export const match = z.object({
  ...exerciseBase,
  kind: z.literal("match"),
  left: words,
  right: words,
  pairs: z.array(z.object({ id, left: words, right: words, because })).min(3),
});

/** Tasks to be placed into limited hours; each says what came of it, in time or not. */
export const planner = z.object({
  ...exerciseBase,
  kind: z.literal("planner"),
  slots: z.array(z.object({ id, name: words, hours: z.number().positive() })).min(1),
  tasks: z
    .array(
      z.object({
        id,
        text: words,
        hours: z.number().positive(),
        /** The last slot in which it still helps; any where it is missing. */
        due: id.optional(),
        /** 3 what the work exists for, 2 useful, 1 could wait, 0 somebody else's. */
        weight: z.int().min(0).max(3),
        /** What came of it when it was left out or late; for weight 0, when it was taken. */
        because,
        /** What came of it when it was done in time; for weight 0, when it was left to its owner. */
        handled: words,
      }),
    )
    .min(5),
  /** From which share of the weight, in per cent, a verdict holds; the first from 0. */
  verdicts: z.array(z.object({ from: z.number().min(0).max(100), says: words })).min(2),
});

/** What documents tell of a customer, to be written into a dossier; what they do not tell stays open. */
export const dossier = z.object({
  ...exerciseBase,
  kind: z.literal("dossier"),
  documents: z.array(z.object({ id, title: words, lines: z.array(words).min(1) })).min(2),
  sections: z.array(named).min(2),
  fields: z
    .array(
      z.object({
        id,
        section: id,
        name: words,
        /** One is right; where the documents are silent the right one says so. */
        options: z
          .array(z.object({ id, says: words, right: z.boolean().default(false), because }))
          .min(2)
          .max(4),
      }),
    )
    .min(6),
});
