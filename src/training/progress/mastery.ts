import type { Attempt } from "../memory.ts";

/**
 * How well an objective is known. `tried`: a question about it was answered; `learnt`: every question
 * of the lesson about it was last answered right; `kept`: after that, on another day, a question about
 * it was answered right in a review or an exam, where questions are mixed. A wrong answer in a review
 * or an exam takes it back to `tried` until the questions are answered right again.
 */
export const masteryLevels = ["none", "tried", "learnt", "kept"] as const;
export type Mastery = (typeof masteryLevels)[number];

/** A question about an objective, and whether it stands in the lesson. */
export interface AskedQuestion {
  readonly id: string;
  readonly inLesson: boolean;
}

/** The level of an objective after a reader's answers, in the order they were given. */
export function masteryOf(questions: readonly AskedQuestion[], trail: readonly Attempt[]): Mastery {
  const inLesson = new Set(questions.filter((each) => each.inLesson).map(({ id }) => id));
  const known = new Set(questions.map(({ id }) => id));
  const right = new Set<string>();
  let level: Mastery = "none";
  let learntOn: string | null = null;
  for (const attempt of trail.filter(({ question }) => known.has(question))) {
    if (attempt.right) right.add(attempt.question);
    else right.delete(attempt.question);
    const all = [...inLesson].every((id) => right.has(id));
    const mixed = attempt.where !== "lesson";
    if (!attempt.right && mixed) [level, learntOn] = ["tried", null];
    else if (mixed && learntOn !== null && attempt.day > learntOn) level = "kept";
    else if (!all && level !== "kept") [level, learntOn] = ["tried", null];
    else if (all && learntOn === null) [level, learntOn] = ["learnt", attempt.day];
  }
  return level;
}
