import { z } from "astro/zod";

const id = z.string().regex(/^[a-z][a-z0-9-]*$/);

/** A term of the trade. */
export const glossaryTerm = z.object({
  /** The same in every language; its anchor on the glossary page. */
  id,
  term: z.string().min(1),
  /** Other names of the same idea, and short forms, as a reader may meet them. */
  also: z.array(z.string().min(1)).default([]),
  /** One sentence: what it is. Shown beside the term where a lesson uses it. */
  short: z.string().min(20).max(220),
  /** How it is reckoned or used, with an example. */
  more: z.string().min(20).optional(),
  /** The lesson that teaches it. */
  lesson: id.optional(),
  /** Terms to read beside it. */
  see: z.array(id).default([]),
});

export type GlossaryTerm = z.infer<typeof glossaryTerm>;
