import { counted } from "../plural.ts";
import type { GlossaryMessages } from "../ru/glossary.ts";

const terms = { one: "term", other: "terms" };
const facts = { one: "fact", other: "facts" };
const lessons = { one: "lesson", other: "lessons" };

/** Words around the glossary and the list of facts. */
export const glossary: GlossaryMessages = {
  letters: "By letter",
  count: (count) => counted("en", count, terms),
  also: "Also said:",
  lesson: "Lesson:",
  see: "See also:",
  facts: (count, from) => `${counted("en", count, facts)} from ${counted("en", from, lessons)}`,
  source: "Source:",
};
