import type { Locale } from "../domain/words.ts";
import type { SitePath } from "./address.ts";

/** The chapters of the method by the letter of their rules, in the order they are read. */
export const chapters = {
  F: "facts",
  P: "periods",
  A: "abc",
  X: "xyz",
  D: "dependency",
  K: "key-persons",
  L: "lost",
  T: "types",
  C: "change",
  W: "plan",
  R: "report",
} as const;

export type ChapterLetter = keyof typeof chapters;

export const chapterLetters: readonly ChapterLetter[] = [
  "F",
  "P",
  "A",
  "X",
  "D",
  "K",
  "L",
  "T",
  "C",
  "W",
  "R",
];

const isLetter = (text: string): text is ChapterLetter => Object.hasOwn(chapters, text);

/** The letter of a rule's chapter: `A3` is of A. Null for what is no rule. */
export function letterOf(rule: string): ChapterLetter | null {
  const letter = rule.slice(0, 1);
  return isLetter(letter) ? letter : null;
}

/** The page and place where a rule is told: `/ru/method/abc/#a3`. */
export function rulePath(locale: Locale, rule: string): SitePath {
  const letter = letterOf(rule);
  return letter === null
    ? `/${locale}/method/`
    : `/${locale}/method/${chapters[letter]}/#${rule.toLowerCase()}`;
}

/** The lesson that teaches a rule, by its id; a course may not have it yet. */
const lessons: Readonly<Record<string, string>> = {
  A: "abc",
  X: "xyz",
  D: "dependency",
  K: "key-persons",
  L: "win-back",
  T: "who-is-key",
};

/** The lesson of a rule among those there are; null where there is none. */
export function lessonOf(rule: string, known: readonly string[]): string | null {
  const lesson = lessons[rule] ?? lessons[rule.slice(0, 1)];
  return lesson !== undefined && known.includes(lesson) ? lesson : null;
}
