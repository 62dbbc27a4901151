import { MASTERY_PER_CENT } from "../../site/scorm.ts";
import type { PackagedQuestion } from "./packaged-lesson.ts";

/** Where a learner stands in a lesson. */
export interface Standing {
  /** Every question was answered. */
  readonly complete: boolean;
  /** Enough of them were right at last. */
  readonly passed: boolean;
  /** Hundredths of a per cent; null until every question was answered, so that nobody fails by leaving early. */
  readonly score: number | null;
  /** The share of questions answered, from 0 to 1. */
  readonly progress: number;
}

/** Rounded down, so that no share below the mark is written as the mark. */
const hundredths = (part: number, whole: number): number => Math.floor((10_000 * part) / whole);

/**
 * The standing by the option chosen last for each question, and by what stood before: what was
 * completed stays so, and a pass and its score are not taken back by answering again.
 */
export function standing(
  questions: readonly PackagedQuestion[],
  answers: Readonly<Record<string, string>>,
  before: Standing,
): Standing {
  const answered = questions.filter(({ id, options }) => options.includes(answers[id] ?? ""));
  const right = answered.filter((question) => answers[question.id] === question.right).length;
  const whole = questions.length > 0 && answered.length === questions.length;
  if (!whole) {
    const progress = questions.length === 0 ? 0 : answered.length / questions.length;
    return before.complete ? before : { ...before, progress };
  }
  const now = hundredths(right, questions.length);
  return {
    complete: true,
    passed: before.passed || right * 100 >= MASTERY_PER_CENT * questions.length,
    score: before.passed ? Math.max(now, before.score ?? 0) : now,
    progress: 1,
  };
}
