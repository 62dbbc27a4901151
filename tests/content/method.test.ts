import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { locales } from "../../src/domain/words.ts";
import type { Locale } from "../../src/domain/words.ts";
import { methodMessages } from "../../src/messages/method.ts";
import { chapterLetters, chapters, lessonOf, rulePath } from "../../src/site/method.ts";

/* The method: a page a chapter, a place on it for each rule, in both languages. */

const chapterText = (locale: Locale, chapter: string): string =>
  readFileSync(`content/${locale}/method/${chapter}.md`, "utf8");

const matches = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found = ""]) => found);

const anchors = (locale: Locale, chapter: string): readonly string[] =>
  matches(chapterText(locale, chapter), /^<h2 id="([a-z0-9-]+)">/gm);

const stated = new Set(
  globSync("src/**/SPEC.md").flatMap((file) =>
    matches(readFileSync(file, "utf8"), /^- \[([A-Z]\d+)\]/gm),
  ),
);

/** Whether an address of the site is a place on a page of the method. */
function leadsSomewhere(path: string): boolean {
  const [, locale, , chapter = "", anchor = ""] = /^\/(ru|en)\/(method)\/([a-z-]+)\/#(.+)$/.exec(
    path,
  ) ?? ["", "", "", "", ""];
  return locales.some((one) => one === locale && anchors(one, chapter).includes(anchor));
}

describe.each(locales)("the method in %s", (locale) => {
  test("has a chapter for every letter, and none besides", () => {
    const files = globSync(`content/${locale}/method/*.md`).map((file) =>
      file.replace(/^.*\/(.+)\.md$/, "$1"),
    );
    expect(files.toSorted()).toEqual(Object.values(chapters).toSorted());
    for (const letter of chapterLetters) {
      expect(chapterText(locale, chapters[letter])).toContain(`letter: ${letter}\n`);
      expect(methodMessages[locale].chapters[letter].length).toBeGreaterThan(3);
    }
  });

  test("tells every rule that a SPEC states, under its id", () => {
    expect(stated.size).toBeGreaterThan(30);
    const missing = [...stated].filter((rule) => !leadsSomewhere(rulePath(locale, rule)));
    expect(missing).toEqual([]);
  });

  test("begins the heading of a rule with its id", () => {
    for (const chapter of Object.values(chapters)) {
      const headings = matches(chapterText(locale, chapter), /^(<h2 id="[a-z]\d+">[^<]+)<\/h2>$/gm);
      expect(headings.length, chapter).toBeGreaterThan(0);
      for (const heading of headings) {
        const [, id = "", text = ""] = /^<h2 id="([a-z]\d+)">(.+)$/.exec(heading) ?? [];
        expect(text.startsWith(`${id.toUpperCase()}. `), heading).toBe(true);
      }
    }
  });

  test("each chapter is long enough to explain and short enough to be read", () => {
    for (const chapter of Object.values(chapters)) {
      const told = chapterText(locale, chapter).split("---\n").slice(2).join("");
      const words = told.replaceAll(/<[^>]+>/g, "").split(/\s+/).length;
      expect(words, chapter).toBeGreaterThanOrEqual(200);
      expect(words, chapter).toBeLessThanOrEqual(650);
      expect(told, chapter).toContain('<h2 id="not">');
    }
  });

  test("[D6] the bands of HHI are called borrowed, and 10 % is that of IFRS 8 and ASC 280", () => {
    const text = chapterText(locale, "dependency").replaceAll("\u00a0", " ");
    const [, rule = ""] = /<h2 id="d6">[^]*?<\/h2>([^]*?)<h2/.exec(text) ?? [];
    expect(rule).toMatch(locale === "ru" ? /МСФО 8 и ASC 280/ : /IFRS 8 and ASC 280/);
    expect(rule).toMatch(
      locale === "ru" ? /1 000 и 1 800.*взяты взаймы/s : /1,000 and 1,800.*borrowed/s,
    );
  });
});

test("both languages have the same places in the same order", () => {
  for (const chapter of Object.values(chapters))
    expect(anchors("en", chapter), chapter).toEqual(anchors("ru", chapter));
});

test("every rule that an explanation names has its place", () => {
  const named = globSync("src/reports/{blocks,customer}/**/*.ts").flatMap((file) =>
    matches(readFileSync(file, "utf8"), /(?:rule: |\? |: |together\()"([A-Z]\d)"/g),
  );
  expect(new Set(named).size).toBeGreaterThan(10);
  for (const locale of locales)
    expect([...new Set(named)].filter((rule) => !leadsSomewhere(rulePath(locale, rule)))).toEqual(
      [],
    );
});

test("a figure leads to a lesson only where there is one", () => {
  expect(lessonOf("D1", ["dependency"])).toBe("dependency");
  expect(lessonOf("L2", ["dependency"])).toBeNull();
  expect(lessonOf("F1", ["dependency"])).toBeNull();
});
