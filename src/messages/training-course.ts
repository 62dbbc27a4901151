import type { Locale } from "../domain/words.ts";
import { course as en } from "./en/training-course.ts";
import { course as ru } from "./ru/training-course.ts";
import type { CourseMessages } from "./ru/training-course.ts";

/** The words of the course's pages around the lessons, for pages drawn before they are read. */
export const courseMessages: Readonly<Record<Locale, CourseMessages>> = { ru, en };
