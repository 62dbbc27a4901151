import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { locales } from "../../src/domain/words.ts";
import type { Locale } from "../../src/domain/words.ts";

/* The words that the spelling knows beside its dictionaries: content/words, read by cspell. */

const readerText = (places: string): string =>
  [...globSync(`content/${places}/**/*.{mdx,md,yaml}`), ...globSync(`src/messages/${places}/*.ts`)]
    .map((file) => readFileSync(file, "utf8"))
    .join("\n")
    .toLowerCase();

/** The sections of a list, each its words without the marks for endings; endings alone are left out. */
const sections = (locale: Locale): readonly (readonly string[])[] =>
  readFileSync(`content/words/${locale}.txt`, "utf8")
    .split(/\n\n/)
    .map((section) => section.split("\n").filter((line) => /^[^#+]/.test(line)))
    .map((words) => words.map((word) => word.replace(/[*+]$/, "")));

test.each([
  { locale: "ru" as const, text: readerText("ru") },
  // Ids and names of files stand in the texts of both languages.
  { locale: "en" as const, text: readerText("{ru,en}") },
])("$locale: every word of the list is met in the texts, and stands once", ({ locale, text }) => {
  const words = sections(locale)
    .flat()
    .map((word) => word.toLowerCase());
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  expect(words.filter((word) => !text.includes(word))).toEqual([]);
});

test.each(locales)("%s: a section of the list stands in the order of letters", (locale) => {
  const { compare } = new Intl.Collator(locale);
  for (const words of sections(locale)) expect(words).toEqual(words.toSorted(compare));
});
