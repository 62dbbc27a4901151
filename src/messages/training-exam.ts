import type { Locale } from "../domain/words.ts";
import { exam as en } from "./en/training-exam.ts";
import { exam as ru } from "./ru/training-exam.ts";
import type { ExamMessages } from "./ru/training-exam.ts";

/** The words of the exam and its certificate, for pages drawn before they are read. */
export const examMessages: Readonly<Record<Locale, ExamMessages>> = { ru, en };
