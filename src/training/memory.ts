import { hasShape, isNumber, isRecordOf, isText, orNull } from "./shape.ts";

/*
 * What a reader answered, kept in this browser alone. The key names the lesson and no language, so
 * that a reader who changes language keeps the answers; its number rises when the shape changes.
 */
const keyOf = (lesson: string): string => `kamerton.lesson.1.${lesson}`;

/** What a reader did in a lesson. */
export interface LessonMemory {
  /** The option chosen last, by question. */
  readonly answers: Readonly<Record<string, string>>;
  /** The prediction made, by its id; null when the reader asked to see without one. */
  readonly predictions: Readonly<Record<string, number | null>>;
}

const isLessonMemory = hasShape<LessonMemory>({
  answers: isRecordOf(isText),
  predictions: isRecordOf(orNull(isNumber)),
});

const nothing: LessonMemory = { answers: {}, predictions: {} };

/** What is kept of a lesson; nothing where storage is shut, empty or unreadable. */
export function recall(lesson: string, storage: () => Storage = () => localStorage): LessonMemory {
  try {
    const kept: unknown = JSON.parse(storage().getItem(keyOf(lesson)) ?? "null");
    return isLessonMemory(kept) ? kept : nothing;
  } catch {
    // A browser may refuse storage altogether; the lesson works without a memory.
    return nothing;
  }
}

/** Adds to what is kept of a lesson; a browser that refuses storage forgets, and nothing else happens. */
export function remember(
  lesson: string,
  change: Partial<LessonMemory>,
  storage: () => Storage = () => localStorage,
): void {
  const { answers, predictions } = recall(lesson, storage);
  const next: LessonMemory = {
    answers: { ...answers, ...change.answers },
    predictions: { ...predictions, ...change.predictions },
  };
  try {
    storage().setItem(keyOf(lesson), JSON.stringify(next));
  } catch {
    // Full or refused: the answer stays on the page until it is left.
  }
}
