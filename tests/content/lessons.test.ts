import { describe, expect, test } from "vitest";
import { lessonFiles, readLesson } from "./lesson-file.ts";
import type { LessonFile } from "./lesson-file.ts";

const lessons = lessonFiles();
const inEnglish = lessonFiles("en");
const numbered = lessons.filter((file) => /^\d\d-/.test(file) && inEnglish.includes(file));
const twins = numbered.map((file) => ({
  file,
  ru: readLesson("ru", file),
  en: readLesson("en", file),
}));

test("every page of the course is there in both languages", () => {
  expect(numbered.length).toBeGreaterThan(0);
  expect(inEnglish).toEqual(lessons);
});

describe.each(twins)("$file", ({ file, ru, en }) => {
  test("the twins promise and ask the same things under the same ids", () => {
    expect(en.id).toBe(ru.id);
    expect(file).toBe(`${String(ru.order).padStart(2, "0")}-${ru.id}.mdx`);
    expect(en.order).toBe(ru.order);
    expect(en.minutes).toBe(ru.minutes);
    expect(ru.minutes).toBeGreaterThanOrEqual(6);
    expect(ru.minutes).toBeLessThanOrEqual(12);
    expect(en.objectives).toEqual(ru.objectives);
    expect(shape(en)).toEqual(shape(ru));
    expect(en.predictions).toEqual(ru.predictions);
  });

  test("every objective is asked after, and every question serves an objective", () => {
    const asked = new Set(ru.questions.map(({ objective }) => objective));
    expect([...asked].toSorted()).toEqual(ru.objectives.toSorted());
  });

  test("the parts of a lesson stand in their order, with an exercise among them", () => {
    const parts = ["Situation", "WorkedExample", "Quiz", "OwnData", "Monday", "Sources"];
    for (const lesson of [ru, en]) {
      expect(lesson.parts).toEqual(parts);
      expect(lesson.placed.length).toBeGreaterThan(0);
    }
    expect(en.placed).toEqual(ru.placed);
  });

  test("every exercise of the file stands in the lesson, alike in both languages", () => {
    expect(ru.placed).toEqual(expect.arrayContaining(ru.exercises.map(({ id }) => id)));
    expect(skeleton(en.exercises)).toEqual(skeleton(ru.exercises));
  });

  test.each([ru, en])("$locale: each fact names one of the lesson’s sources", (lesson) => {
    expect(lesson.facts.length).toBeGreaterThan(0);
    for (const source of lesson.facts) expect(source).toBeLessThanOrEqual(lesson.sources);
  });

  test.each([ru, en])(
    "$locale: five to eight questions in the lesson, each option with its reason",
    (lesson) => {
      const asked = lesson.questions.filter((question) => question.in === "lesson");
      expect(asked.length).toBeGreaterThanOrEqual(5);
      expect(asked.length).toBeLessThanOrEqual(8);
      const ids = lesson.questions.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { id, ask, options } of lesson.questions) {
        expect(ask.length, id).toBeGreaterThan(20);
        expect(options.filter(({ right }) => right).length, id).toBe(1);
        expect(options.length, id).toBeGreaterThanOrEqual(3);
        expect(new Set(options.map((option) => option.id)).size, id).toBe(options.length);
        for (const { says, because } of options) {
          expect(says.length, id).toBeGreaterThan(1);
          expect(because.split(/\s+/).length, `${id}: ${says}`).toBeGreaterThanOrEqual(6);
        }
      }
      const places = lesson.questions.map(({ options }) => options.findIndex(({ right }) => right));
      const most = Math.max(
        ...[0, 1, 2, 3, 4].map((at) => places.filter((place) => place === at).length),
      );
      expect(most, "the right answer must not stand in one place").toBeLessThan(
        places.length * 0.7,
      );
    },
  );

  test.each([ru, en])("$locale: 900 to 2 000 words", ({ words }) => {
    expect(words.length).toBeGreaterThanOrEqual(900);
    expect(words.length).toBeLessThanOrEqual(2000);
  });
});

const pages = [
  ...lessons.map((file) => ({ locale: "ru" as const, file })),
  ...inEnglish.map((file) => ({ locale: "en" as const, file })),
];

describe.each(pages)("$locale/$file", ({ locale, file }) => {
  const { source, text } = readLesson(locale, file);

  test("holds words only: components come by name, without imports", () => {
    expect(source).not.toMatch(/^\s*(?:import|export)\b/m);
    expect(source).not.toMatch(/<(?:script|style|div|span)\b/);
  });

  test("is set with real typography", () => {
    expect(text).not.toMatch(/["']/);
    expect(text).not.toMatch(/ - |--|\.\.\./);
    expect(text).not.toMatch(/\d[ \t]%/);
    if (locale === "ru") {
      expect(text).not.toMatch(/\d%/);
      expect(text).not.toMatch(/[ \n]—/);
      expect(text).not.toMatch(/\d[ \t](?:₽|млн|тыс)/);
      expect(text).not.toMatch(/[“”]/);
      expect(text.match(/«/g)).toEqual(text.match(/»/g)?.map(() => "«") ?? null);
    } else {
      expect(text).not.toMatch(/\d\u00a0%|[«»]|[а-яё]/i);
    }
  });

  test("writes class letters and abbreviations in Latin", () => {
    expect(text).not.toMatch(/\bН{2}I|АВС|ХYZ|XУZ/);
  });
});

/** What must not differ between languages: ids and which option is right. */
const shape = ({ questions }: LessonFile) =>
  questions.map(({ id, objective, in: place, options }) => ({
    id,
    objective,
    place,
    options: options.map((option) => [option.id, option.right ?? false]),
  }));

const WORDS = new Set([
  "task",
  "name",
  "note",
  "says",
  "text",
  "because",
  "lesson",
  "hint",
  "sample",
]);

/** A value of an exercise with every word blanked: ids, numbers and the order of things remain. */
function skeleton(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(skeleton);
  if (typeof value === "string") return /^[a-z0-9-]+$|^(?:X|Y|Z|A=\d+)$/.test(value) ? value : "…";
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      WORDS.has(key) && typeof each === "string" ? "…" : skeleton(each),
    ]),
  );
}
