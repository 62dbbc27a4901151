import { counted } from "../plural.ts";

const terms = { one: "термин", few: "термина", many: "терминов", other: "термина" };
const facts = { one: "факт", few: "факта", many: "фактов", other: "факта" };
const lessons = { one: "урока", few: "уроков", many: "уроков", other: "урока" };

/** Слова вокруг словаря и списка фактов. Сами термины и факты лежат в content/. */
export const glossary = {
  letters: "По буквам",
  count: (count: number) => counted("ru", count, terms),
  also: "Ещё говорят:",
  lesson: "Урок:",
  see: "Рядом:",
  facts: (count: number, from: number) =>
    `${counted("ru", count, facts)} из ${counted("ru", from, lessons)}`,
  source: "Источник:",
};

export type GlossaryMessages = typeof glossary;
