import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { OutlineLesson } from "../../src/training/course/outline.ts";
import { recallExams } from "../../src/training/exam/attempts.ts";
import type { ExamAttempt } from "../../src/training/exam/attempts.ts";
import { keepDraft, recallDraft } from "../../src/training/exam/draft.ts";
import { drawExam, EXAM_QUESTIONS, questionsByKey } from "../../src/training/exam/draw.ts";
import {
  bestExam,
  examResult,
  handedIn,
  isPass,
  neededOf,
  trailsOf,
} from "../../src/training/exam/result.ts";
import { lessonFiles, readLesson } from "../content/lesson-file.ts";
import { storage } from "./kept-storage.ts";

/** The course as it is written; options are all that an exam asks of a question. */
const course: readonly OutlineLesson[] = lessonFiles("en")
  .filter((file) => /^\d\d-/.test(file))
  .map((file) => readLesson("en", file))
  .map(({ id, order, minutes, objectives, questions }) => ({
    id,
    title: id,
    order,
    minutes,
    objectives: objectives.map((objective) => ({ id: objective, text: objective })),
    questions: questions.map((question) => ({
      ...question,
      options: question.options.map((option) => ({ right: false, ...option })),
    })),
    changes: [],
  }));

const seeds = fc.integer({ min: 0, max: 0xff_ff_ff_ff });
const keysOf = (drawn: ReturnType<typeof drawExam>) => drawn.map(({ key }) => key);
const attemptOf = (drawn: ReturnType<typeof drawExam>) => handedIn(drawn, {}, "2026-11-27");

describe("what is drawn", () => {
  test("thirty questions, each once, of every lesson, about as many objectives as there are questions", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const drawn = drawExam(course, [], seed);
        expect(new Set(keysOf(drawn)).size).toBe(EXAM_QUESTIONS);
        expect(new Set(drawn.map(({ lesson }) => lesson.id)).size).toBe(course.length);
        const about = drawn.map(({ lesson, question }) => `${lesson.id} ${question.objective}`);
        expect(new Set(about).size).toBe(EXAM_QUESTIONS);
        expect(drawn.every(({ question }) => question.in === "exam")).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test("a lesson with more objectives has no fewer questions than one with fewer", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const drawn = drawExam(course, [], seed);
        const counts = course.map(({ id, objectives }) => ({
          objectives: objectives.length,
          asked: drawn.filter(({ lesson }) => lesson.id === id).length,
        }));
        for (const one of counts)
          for (const other of counts)
            if (one.objectives > other.objectives)
              expect(one.asked).toBeGreaterThanOrEqual(other.asked);
      }),
      { numRuns: 50 },
    );
  });

  test("the same seed draws the same, another draws others in another order", () => {
    expect(keysOf(drawExam(course, [], 7))).toEqual(keysOf(drawExam(course, [], 7)));
    expect(keysOf(drawExam(course, [], 7))).not.toEqual(keysOf(drawExam(course, [], 8)));
  });

  test("resits ask nothing twice while a lesson has questions left that no exam asked", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const attempts: ExamAttempt[] = [];
        for (let turn = 0; turn < 4; turn += 1)
          attempts.push(attemptOf(drawExam(course, attempts, seed + turn)));
        // A lesson has sixteen, and an exam takes at most three of them.
        const all = attempts.flatMap(({ questions }) => questions);
        expect(new Set(all).size).toBe(4 * EXAM_QUESTIONS);
      }),
      { numRuns: 20 },
    );
  });

  test("when all were asked, those asked least come again; a small bank gives what it has", () => {
    const bank = course.slice(0, 2);
    const all = [...questionsByKey(bank).keys()];
    const once: ExamAttempt = { day: "2026-11-01", questions: all, answers: {}, right: 0 };
    const drawn = keysOf(drawExam(bank, [once, { ...once, questions: all.slice(2) }], 1, 2));
    expect(drawn).toHaveLength(2);
    expect(drawn.some((key) => all.slice(0, 2).includes(key))).toBe(true);
    expect(drawExam(bank, [], 1, 500)).toHaveLength(all.length);
    expect(drawExam([], [], 1)).toEqual([]);
  });
});

describe("what comes of it", () => {
  const drawn = drawExam(course, [], 3);
  const rightOf = ({ question }: (typeof drawn)[number]) =>
    question.options.find(({ right }) => right)?.id ?? "";
  const wrongOf = ({ question }: (typeof drawn)[number]) =>
    question.options.find(({ right }) => !right)?.id ?? "";
  const answers = Object.fromEntries(
    drawn.slice(0, 28).map((each, at) => [each.key, at < 24 ? rightOf(each) : wrongOf(each)]),
  );
  const attempt = handedIn(drawn, answers, "2026-11-27");

  test("four of five pass: 24 of 30, 23 do not", () => {
    expect([isPass(24, 30), isPass(23, 30), isPass(0, 0)]).toEqual([true, false, false]);
    expect([neededOf(30), neededOf(7), neededOf(1)]).toEqual([24, 6, 1]);
    expect(attempt.right).toBe(24);
    expect(Object.keys(attempt.answers)).toHaveLength(28);
  });

  test("what was wrong or left open is named, with the answer given; lessons add up", () => {
    const result = examResult(attempt, course);
    expect([result.right, result.of, result.passed]).toEqual([24, 30, true]);
    expect(result.missed.map(({ key }) => key)).toEqual(keysOf(drawn).slice(24));
    expect(result.missed.map(({ chosen }) => chosen).slice(3)).toEqual([
      answers[drawn[27]?.key ?? ""],
      null,
      null,
    ]);
    const sum = (of: "right" | "of") =>
      result.byLesson.reduce((total, lesson) => total + lesson[of], 0);
    expect([sum("right"), sum("of")]).toEqual([24, 30]);
    expect(result.byLesson.map(({ lesson }) => lesson.order)).toEqual(
      course.map(({ order }) => order),
    );
  });

  test("a question that the course holds no more leaves the score as it was", () => {
    const result = examResult(attempt, course.slice(1));
    expect([result.right, result.of]).toEqual([24, 30]);
    expect(result.byLesson).toHaveLength(course.length - 1);
  });

  test("every answer goes to the trail of its lesson, one left open as missed", () => {
    const trails = [...trailsOf(drawn, attempt)];
    const attempts = trails.flatMap(([, trail]) => trail);
    expect(attempts).toHaveLength(30);
    expect(attempts.filter(({ right }) => right)).toHaveLength(24);
    expect(new Set(attempts.map(({ where, day }) => `${where} ${day}`))).toEqual(
      new Set(["exam 2026-11-27"]),
    );
    for (const [lesson, trail] of trails)
      for (const { question } of trail) expect(keysOf(drawn)).toContain(`${lesson}/${question}`);
  });

  test("the best exam is the one with the largest share, of equal ones the first", () => {
    const exam = (day: string, right: number, of: number): ExamAttempt => ({
      day,
      right,
      questions: Array.from({ length: of }, (_, at) => `abc/q${String(at)}`),
      answers: {},
    });
    const attempts = [exam("2026-11-01", 20, 30), exam("2026-11-02", 9, 10)];
    expect(bestExam([...attempts, exam("2026-11-03", 27, 30)])?.day).toBe("2026-11-02");
    expect(bestExam([])).toBeNull();
  });
});

describe("what a browser keeps", () => {
  test("an exam that is being answered comes back, and is forgotten once handed in", () => {
    const held = storage();
    const draft = { questions: ["abc/one"], answers: { "abc/one": "key" } };
    keepDraft(draft, held);
    expect(recallDraft(held)).toEqual(draft);
    expect(recallExams(held)).toEqual([]);
    keepDraft(null, held);
    expect(recallDraft(held)).toBeNull();
  });

  test("what cannot be read, or storage that is shut, is no draft", () => {
    expect(recallDraft(storage({ "kamerton.exam.draft.1": '{"questions":"abc"}' }))).toBeNull();
    const shut = (): Storage => {
      throw new DOMException("refused", "SecurityError");
    };
    expect(recallDraft(shut)).toBeNull();
    expect(() => {
      keepDraft(null, shut);
    }).not.toThrow();
  });
});
