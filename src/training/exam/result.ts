import type { OutlineLesson } from "../course/outline.ts";
import type { Question } from "../exercises/question.ts";
import type { Attempt } from "../memory.ts";
import type { ExamAttempt } from "./attempts.ts";
import { questionsByKey } from "./draw.ts";
import type { ExamQuestion } from "./draw.ts";

/** Four of five: 24 of 30. */
export const isPass = (right: number, of: number): boolean => of > 0 && right * 5 >= of * 4;

/** How many right answers pass an exam of so many questions. */
export const neededOf = (of: number): number => Math.ceil((of * 4) / 5);

/** What came of an exam. */
export interface ExamResult {
  readonly right: number;
  readonly of: number;
  readonly passed: boolean;
  /** The lessons that were asked about, in the order of the course. */
  readonly byLesson: readonly {
    readonly lesson: OutlineLesson;
    readonly right: number;
    readonly of: number;
  }[];
  /** Answered wrong or not at all, in the order they were asked; the option chosen, if any. */
  readonly missed: readonly (ExamQuestion & { readonly chosen: string | null })[];
}

/** An exam as it is handed in: which answers are right is settled now, and stays. */
export function handedIn(
  asked: readonly ExamQuestion[],
  answers: Readonly<Record<string, string>>,
  day: string,
): ExamAttempt {
  const known = asked.flatMap(({ key }) => {
    const answer = answers[key];
    return answer === undefined ? [] : [[key, answer] as const];
  });
  return {
    day,
    questions: asked.map(({ key }) => key),
    answers: Object.fromEntries(known),
    right: asked.filter(({ key, question }) => isRight(question, answers[key])).length,
  };
}

/** The answers of an exam as the trails of its lessons, by lesson. A question left open counts as missed. */
export function trailsOf(
  asked: readonly ExamQuestion[],
  { answers, day }: ExamAttempt,
): ReadonlyMap<string, readonly Attempt[]> {
  const trails = new Map<string, readonly Attempt[]>();
  for (const { key, lesson, question } of asked)
    trails.set(lesson.id, [
      ...(trails.get(lesson.id) ?? []),
      { question: question.id, right: isRight(question, answers[key]), day, where: "exam" },
    ]);
  return trails;
}

/** What is said of an exam; of questions that the course holds no more only the score knows. */
export function examResult(attempt: ExamAttempt, lessons: readonly OutlineLesson[]): ExamResult {
  const known = questionsByKey(lessons);
  const asked = attempt.questions.flatMap((key) => known.get(key) ?? []);
  const right = ({ key, question }: ExamQuestion) => isRight(question, attempt.answers[key]);
  return {
    right: attempt.right,
    of: attempt.questions.length,
    passed: isPass(attempt.right, attempt.questions.length),
    byLesson: lessons.flatMap((lesson) => {
      const about = asked.filter((each) => each.lesson.id === lesson.id);
      return about.length === 0
        ? []
        : [{ lesson, right: about.filter(right).length, of: about.length }];
    }),
    missed: asked
      .filter((each) => !right(each))
      .map((each) => ({ ...each, chosen: attempt.answers[each.key] ?? null })),
  };
}

/** The exam with the largest share of right answers, of equal ones the first; null without any. */
export const bestExam = (attempts: readonly ExamAttempt[]): ExamAttempt | null =>
  attempts.toSorted(
    (one, other) => other.right * one.questions.length - one.right * other.questions.length,
  )[0] ?? null;

const isRight = ({ options }: Question, answer: string | undefined): boolean =>
  options.some(({ id, right }) => right && id === answer);
