import { lessonState } from "../course/next-lesson.ts";
import type { LessonState } from "../course/next-lesson.ts";
import type { OutlineLesson } from "../course/outline.ts";
import type { LessonMemory } from "../memory.ts";
import { masteryOf } from "./mastery.ts";
import type { Mastery } from "./mastery.ts";

/** Where a reader stands in a lesson. */
export interface LessonStanding {
  readonly lesson: OutlineLesson;
  readonly state: LessonState;
  readonly objectives: readonly { readonly text: string; readonly level: Mastery }[];
}

/** Where a reader stands in every lesson, objective by objective. */
export const standingOf = (
  lessons: readonly OutlineLesson[],
  memories: ReadonlyMap<string, LessonMemory>,
): readonly LessonStanding[] =>
  lessons.map((lesson) => {
    const trail = memories.get(lesson.id)?.trail ?? [];
    const about = (objective: string) =>
      lesson.questions
        .filter((question) => question.objective === objective)
        .map(({ id, in: place }) => ({ id, inLesson: place === "lesson" }));
    return {
      lesson,
      state: lessonState(
        { id: lesson.id, changes: lesson.changes.map(({ day }) => day) },
        memories,
      ),
      objectives: lesson.objectives.map(({ id, text }) => ({
        text,
        level: masteryOf(about(id), trail),
      })),
    };
  });

/** How many objectives stand at a level. */
export const countAt = (standing: readonly LessonStanding[], level: Mastery): number =>
  standing.flatMap(({ objectives }) => objectives).filter((objective) => objective.level === level)
    .length;
