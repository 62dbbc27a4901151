import type { CourseMessages } from "../../messages/ru/training-course.ts";
import type { TrainingMessages } from "../../messages/ru/training.ts";

/** The words of the page's language alone: a lesson never loads the other one. */
export async function wordsIn(locale: string | undefined): Promise<TrainingMessages> {
  const { training } = await (locale === "en"
    ? import("../../messages/en/training.ts")
    : import("../../messages/ru/training.ts"));
  return training;
}

/** The words of the pages around the lessons, in the page's language alone. */
export async function courseWordsIn(locale: string | undefined): Promise<CourseMessages> {
  const { course } = await (locale === "en"
    ? import("../../messages/en/training-course.ts")
    : import("../../messages/ru/training-course.ts"));
  return course;
}
