import { hasShape, isListOf, isNumber, isRecordOf, isText } from "../shape.ts";

const KEY = "kamerton.exam.1";

/** An exam that was handed in. Questions are named `lesson/question`. */
export interface ExamAttempt {
  /** The reader's day, as 2026-11-27. */
  readonly day: string;
  /** In the order they were asked. */
  readonly questions: readonly string[];
  /** The option chosen, by question; one that was left open has none. */
  readonly answers: Readonly<Record<string, string>>;
  readonly right: number;
}

const isAttempts = isListOf(
  hasShape<ExamAttempt>({
    day: isText,
    questions: isListOf(isText),
    answers: isRecordOf(isText),
    right: isNumber,
  }),
);

/** A value that was kept or handed over, as exams; null where it is none. */
export const examAttemptsFrom = (value: unknown): readonly ExamAttempt[] | null =>
  isAttempts(value) ? value : null;

/** The exams handed in, oldest first; none where storage is shut or unreadable. */
export function recallExams(storage: () => Storage = () => localStorage): readonly ExamAttempt[] {
  try {
    const kept: unknown = JSON.parse(storage().getItem(KEY) ?? "[]");
    return examAttemptsFrom(kept) ?? [];
  } catch {
    return [];
  }
}

/** Puts the exams in the place of those that are kept; false where the browser refuses. */
export function keepExams(
  attempts: readonly ExamAttempt[],
  storage: () => Storage = () => localStorage,
): boolean {
  try {
    storage().setItem(KEY, JSON.stringify(attempts));
    return true;
  } catch {
    return false;
  }
}
