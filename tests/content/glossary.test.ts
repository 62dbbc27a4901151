import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Locale } from "../../src/domain/words.ts";
import { locales } from "../../src/domain/words.ts";
import type { GlossaryTerm } from "../../src/training/glossary.ts";
import { lessonFiles, readLesson } from "./lesson-file.ts";

/** A term as its file says it; the build checks its shape. */
type TermText = Pick<GlossaryTerm, "id" | "term" | "short"> &
  Partial<Pick<GlossaryTerm, "also" | "more" | "lesson" | "see">>;

function termsIn(locale: Locale): readonly TermText[] {
  const place = new URL(`../../content/${locale}/glossary.yaml`, import.meta.url);
  return (parse(readFileSync(place, "utf8")) as { readonly terms: readonly TermText[] }).terms;
}

const lessonsIn = (locale: Locale) =>
  lessonFiles(locale)
    .filter((file) => /^\d\d-/.test(file))
    .map((file) => readLesson(locale, file));

/** Terms that no lesson marks, each with why it stands all the same. */
const unmarked: Readonly<Record<string, string>> = {};

const idsOf = (terms: readonly TermText[]) => terms.map(({ id }) => id);
/** The first letters of each word, which its forms have in common. */
const stems = (name: string): readonly string[] =>
  (
    name
      .toLowerCase()
      .replaceAll("ё", "е")
      .match(/[\p{L}\p{N}]{2,}/gu) ?? []
  )
    .filter((word) => word.length > 2 || /\d/.test(word))
    .map((word) => word.slice(0, 4));
const repeated = (words: readonly string[]) =>
  words.filter((word, at) => words.indexOf(word) !== at);

test("both languages hold the same terms, taught by the same lessons, beside the same others", () => {
  const links = (locale: Locale) =>
    new Map(termsIn(locale).map(({ id, lesson, see }) => [id, { lesson, see }]));
  expect(links("en")).toEqual(links("ru"));
  expect(links("ru").size).toBeGreaterThanOrEqual(60);
});

describe.each(locales)("%s", (locale) => {
  const terms = termsIn(locale);
  const lessons = lessonsIn(locale);
  const ids = new Set(idsOf(terms));

  test("an id is given once, and no two terms share a name", () => {
    expect(repeated(idsOf(terms))).toEqual([]);
    const names = terms.flatMap(({ term, also = [] }) => [term, ...also]);
    expect(repeated(names.map((name) => name.toLocaleLowerCase(locale)))).toEqual([]);
  });

  test("terms stand in the order of the language", () => {
    const { compare } = new Intl.Collator(locale);
    const names = terms.map(({ term }) => term);
    expect(names).toEqual(names.toSorted(compare));
  });

  test("what a term refers to is there", () => {
    const known = new Set(lessons.map(({ id }) => id));
    for (const { id, lesson, see = [] } of terms) {
      expect(
        see.filter((other) => !ids.has(other) || other === id),
        id,
      ).toEqual([]);
      if (lesson !== undefined) expect(known, id).toContain(lesson);
    }
  });

  test("every term that a lesson marks is explained here, and is marked once", () => {
    for (const { id, terms: marked } of lessons) {
      expect(
        marked.filter((term) => !ids.has(term)),
        id,
      ).toEqual([]);
      expect(repeated(marked), id).toEqual([]);
    }
  });

  test("a lesson calls a term by a word of its names, in whatever form", () => {
    const names = new Map(
      terms.map(({ id, term, also = [] }) => [id, [term, ...also].flatMap(stems)]),
    );
    const strange = lessons.flatMap(({ source }) =>
      [...source.matchAll(/<Term id="([^"]+)">([^<]*)</g)].flatMap(([, id = "", words = ""]) =>
        stems(words).some((stem) => names.get(id)?.includes(stem)) ? [] : `${id}: ${words}`,
      ),
    );
    expect(strange).toEqual([]);
  });

  test("every term is marked in a lesson, or says why it stands", () => {
    const marked = new Set(lessons.flatMap((lesson) => lesson.terms));
    const idle = idsOf(terms).filter((id) => !marked.has(id));
    expect(idle.toSorted()).toEqual(Object.keys(unmarked).toSorted());
  });

  test("a definition is one sentence, set with real typography", () => {
    for (const { id, term, also = [], short, more = "" } of terms) {
      expect(short, id).toMatch(/^(?:(?![.?!]\s).)+\.$/);
      const text = [term, ...also, short, more].join("\n");
      expect(text, id).not.toMatch(/["']| - |--|\.\.\.|\d[ \t]%/);
      if (locale === "ru") expect(text, id).not.toMatch(/\d%|[ \n]—|\d[ \t](?:₽|млн|тыс)|[“”]/);
      else expect(text, id).not.toMatch(/\d\u00a0%|[«»]|[а-яё]/i);
    }
  });
});
