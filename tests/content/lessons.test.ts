import { describe, expect, test } from "vitest";
import { lessonFiles, readLesson } from "./lesson-file.ts";
import type { LessonFile } from "./lesson-file.ts";

const lessons = lessonFiles();
const numbered = lessons.filter((file) => /^\d\d-/.test(file));
const twins = numbered.map((file) => ({ file, ru: readLesson("ru", file), en: readLesson("en", file) }));

test("every page of the course is there in both languages", () => {
  expect(numbered.length).toBeGreaterThan(0);
  expect(lessonFiles("en")).toEqual(lessonFiles("ru"));
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

  test("the parts of a lesson stand in their order", () => {
    for (const lesson of [ru, en])
      expect(lesson.parts).toEqual([
        "Situation",
        "Predict",
        "WorkedExample",
        "LoseCustomer",
        "Quiz",
        "OwnData",
        "Monday",
        "Sources",
      ]);
  });

  test.each([ru, en])("$locale: five to eight questions, each option with its reason", (lesson) => {
    expect(lesson.questions.length).toBeGreaterThanOrEqual(5);
    expect(lesson.questions.length).toBeLessThanOrEqual(8);
    for (const { id, ask, options } of lesson.questions) {
      expect(ask.length, id).toBeGreaterThan(20);
      expect(options.filter(({ right }) => right).length, id).toBe(1);
      expect(options.length, id).toBeGreaterThanOrEqual(3);
      for (const { says, reason } of options) {
        expect(says.length, id).toBeGreaterThan(5);
        expect(reason.split(/\s+/).length, `${id}: ${says}`).toBeGreaterThanOrEqual(6);
      }
    }
    const places = lesson.questions.map(({ options }) => options.findIndex(({ right }) => right));
    expect(new Set(places).size, "the right answer must not stand in one place").toBeGreaterThan(1);
  });

  test.each([ru, en])("$locale: 900 to 2 000 words", ({ words }) => {
    expect(words.length).toBeGreaterThanOrEqual(900);
    expect(words.length).toBeLessThanOrEqual(2000);
  });
});

describe.each((["ru", "en"] as const).flatMap((locale) => lessons.map((file) => ({ locale, file }))))(
  "$locale/$file",
  ({ locale, file }) => {
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
  },
);

/** What must not differ between languages: ids and which option is right. */
const shape = ({ questions }: LessonFile) =>
  questions.map(({ id, objective, options }) => ({
    id,
    objective,
    options: options.map((option) => [option.id, option.right]),
  }));
