import { z } from "astro/zod";
import { id, option } from "./words.ts";

/**
 * A question with one right answer. It tests one objective of its lesson; `in` says whether it stands
 * in the lesson or waits in the bank of the exam.
 */
export const question = z.object({
  id,
  objective: id,
  in: z.enum(["lesson", "exam"]),
  ask: z.string().min(15),
  options: z.array(option).min(3).max(5),
});

export type Question = z.infer<typeof question>;
