import { z } from "astro/zod";
import { because, exerciseBase, id, named, option, words } from "./words.ts";

/** Somebody says something; without a speaker it is told. */
const line = z.object({ who: id.optional(), says: words });

/** What the reader may do at a moment, what comes of it, and where it leads. */
const step = z.object({
  id,
  says: words,
  because,
  /** What the step does to the customer's trust. */
  trust: z.int().min(-2).max(2).default(0),
  to: id,
});

/** A scene that branches: every path leads to an ending, and may be walked again from any choice. */
export const scene = z.object({
  ...exerciseBase,
  kind: z.literal("scene"),
  cast: z.array(named).min(1),
  /** The first is where the scene begins. */
  moments: z
    .array(
      z.object({
        id,
        lines: z.array(line).min(1),
        steps: z.array(step).max(4).default([]),
        /** A moment without steps ends the scene. */
        ending: z.enum(["good", "mixed", "bad"]).optional(),
        /** What an ending teaches. */
        lesson: words.optional(),
      }),
    )
    .min(5),
});

/** Short cases: which rule it is about, and what one says. */
export const cases = z.object({
  ...exerciseBase,
  kind: z.literal("cases"),
  /** What the choice is called, as "Principle". */
  ruleName: words,
  rules: z.array(named).min(2),
  cases: z
    .array(z.object({ id, text: words, rule: id, because, replies: z.array(option).min(2).max(4) }))
    .min(3),
});

/** Who decides: a dialogue, and a map of the people in it. */
export const decisionMap = z.object({
  ...exerciseBase,
  kind: z.literal("decision-map"),
  dialogue: z.array(line).min(4),
  cast: z.array(named).min(2),
  roles: z.array(named).min(3),
  people: z
    .array(
      z.object({
        id,
        role: id,
        influence: z.enum(["low", "middle", "high"]),
        attitude: z.enum(["for", "neutral", "against"]),
        because,
      }),
    )
    .min(3),
  /** In which order the paper goes through their hands. */
  path: z.array(id).min(2),
  pathBecause: because,
});
