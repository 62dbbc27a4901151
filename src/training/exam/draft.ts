import { hasShape, isListOf, isRecordOf, isText, orNull } from "../shape.ts";

const KEY = "kamerton.exam.draft.1";

/** An exam that is being answered. Questions are named `lesson/question`. */
export interface ExamDraft {
  readonly questions: readonly string[];
  readonly answers: Readonly<Record<string, string>>;
}

const isDraft = orNull(
  hasShape<ExamDraft>({ questions: isListOf(isText), answers: isRecordOf(isText) }),
);

/** The exam that was begun and not handed in; null without one, or where storage is shut. */
export function recallDraft(storage: () => Storage = () => localStorage): ExamDraft | null {
  try {
    const kept: unknown = JSON.parse(storage().getItem(KEY) ?? "null");
    return isDraft(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps an exam that is being answered, or forgets it. */
export function keepDraft(
  draft: ExamDraft | null,
  storage: () => Storage = () => localStorage,
): void {
  try {
    if (draft === null) storage().removeItem(KEY);
    else storage().setItem(KEY, JSON.stringify(draft));
  } catch {
    // A browser that keeps nothing: the answers stay on the page until it is left.
  }
}
