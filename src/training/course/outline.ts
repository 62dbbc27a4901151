import type { Question } from "../exercises/question.ts";

/** A lesson as the pages around the lessons know it: the start, the reviews, the exam, the progress. */
export interface OutlineLesson {
  readonly id: string;
  readonly title: string;
  readonly order: number;
  readonly minutes: number;
  readonly objectives: readonly { readonly id: string; readonly text: string }[];
  readonly questions: readonly Question[];
  /** What was changed, by the day it was. */
  readonly changes: readonly { readonly day: string; readonly says: string }[];
}

/** The course in one language, as `/ru/course.json` serves it. */
export interface Outline {
  readonly format: "kamerton-course";
  readonly locale: string;
  readonly lessons: readonly OutlineLesson[];
}
