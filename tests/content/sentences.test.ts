import { describe, expect, test } from "vitest";
import { locales } from "../../src/domain/words.ts";
import { lessonFiles, readLesson } from "./lesson-file.ts";

/* A sentence that a manager reads between two calls. */

/** The most words of a sentence, and of the mean of a lesson. */
const marks = { ru: { longest: 35, mean: 12 }, en: { longest: 40, mean: 14 } };

/** Full stops that end no sentence: initials, units and short forms before more of the same sentence. */
const ABBREVIATION =
  /(?<=^|[\s(«“])(?:тыс|млн|млрд|руб|см|ст|п|т|е|д|др|пр|e\.g|i\.e|No|vs|Mr|Mrs|Ms|Dr|vol|no|p)\.(?=[\s\u00a0])/gu;
const INITIALS = /(?<=\p{Lu})\.([\s\u00a0]?\p{Lu})\./gu;

/** The sentences of a lesson's prose; a row of a table, a heading and an item of a list end one too. */
function sentencesOf(body: string): readonly string[] {
  const prose = body
    .replaceAll(/<\/?[A-Z](?:"[^"]*"|\{[^}]*\}|[^>"{])*>/g, (tag) =>
      /^<\/?Term\b/.test(tag) ? "" : "\n",
    )
    .replaceAll(/\]\([^)]*\)/g, "]")
    .replaceAll(/^\|.*$/gm, "");
  return prose
    .replaceAll("**", "")
    .replaceAll(INITIALS, "$1")
    .replaceAll(ABBREVIATION, (short) => short.replaceAll(".", ""))
    .split(/\n|(?<=[.!?…][»”)]?)\s+(?=[\p{Lu}\p{N}«“(—])/u)
    .map((sentence) => sentence.replace(/^(?:[-*] |\d+\. |#+ |> )/, "").trim())
    .filter((sentence) => /[.!?…][»”)]*$/.test(sentence));
}

const wordsIn = (sentence: string): number =>
  (sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’,.-]*/gu) ?? []).length;

describe.each(locales)("%s", (locale) => {
  const lessons = lessonFiles(locale).filter((file) => /^\d\d-/.test(file));
  test.each(lessons)("%s reads in short sentences", (file) => {
    const body = readLesson(locale, file)
      .source.split(/^---\n/m)
      .slice(2)
      .join("---\n");
    const sentences = sentencesOf(body);
    const { longest, mean } = marks[locale];
    expect(sentences.length).toBeGreaterThan(40);
    expect(sentences.filter((sentence) => wordsIn(sentence) > longest)).toEqual([]);
    const words = sentences.reduce((sum, sentence) => sum + wordsIn(sentence), 0);
    expect(words / sentences.length).toBeLessThan(mean);
  });
});
