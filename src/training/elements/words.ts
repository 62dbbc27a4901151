import type { CourseMessages } from "../../messages/ru/training-course.ts";
import type { ExamMessages } from "../../messages/ru/training-exam.ts";
import type { GroupMessages } from "../../messages/ru/training-group.ts";
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

/** The words of the exam and its certificate, in the page's language alone. */
export async function examWordsIn(locale: string | undefined): Promise<ExamMessages> {
  const { exam } = await (locale === "en"
    ? import("../../messages/en/training-exam.ts")
    : import("../../messages/ru/training-exam.ts"));
  return exam;
}

/** The words of the lead's page, in the page's language alone. */
export async function groupWordsIn(locale: string | undefined): Promise<GroupMessages> {
  const { group } = await (locale === "en"
    ? import("../../messages/en/training-group.ts")
    : import("../../messages/ru/training-group.ts"));
  return group;
}
