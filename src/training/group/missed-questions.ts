import type { OutlineLesson } from "../course/outline.ts";
import type { Question } from "../exercises/question.ts";
import type { Progress } from "../progress/progress-file.ts";

/** How a question went with a group. */
export interface MissedQuestion {
  readonly lesson: OutlineLesson;
  readonly question: Question;
  /** Whose first answer was wrong, of those who answered. */
  readonly missed: number;
  readonly of: number;
}

/**
 * The questions that a group misses, by first answers: later ones follow the reasons that were read.
 * The largest number of people first, then the largest share, then the order of the course.
 */
export const missedQuestions = (
  group: readonly Progress[],
  lessons: readonly OutlineLesson[],
): readonly MissedQuestion[] =>
  lessons
    .flatMap((lesson) =>
      lesson.questions.map((question) => {
        const firsts = group.flatMap(
          ({ lessons: memories }) =>
            memories.get(lesson.id)?.trail.find((attempt) => attempt.question === question.id) ??
            [],
        );
        const missed = firsts.filter(({ right }) => !right).length;
        return { lesson, question, missed, of: firsts.length };
      }),
    )
    .filter(({ missed }) => missed > 0)
    .toSorted((one, other) => other.missed - one.missed || one.of - other.of);
