import type { LessonMemory } from "../memory.ts";

/** A lesson as the start page knows it. */
export interface CourseLesson {
  readonly id: string;
  /** The days on which it was changed for those who know it. */
  readonly changes: readonly string[];
}

/** How far a reader is with a lesson; `changed`: it was finished, and has been changed since. */
export type LessonState = "new" | "begun" | "finished" | "changed";

export function lessonState(
  { id, changes }: CourseLesson,
  memories: ReadonlyMap<string, LessonMemory>,
): LessonState {
  const { opened = null, finished = null } = memories.get(id) ?? {};
  if (finished !== null) return changes.some((day) => day > finished) ? "changed" : "finished";
  return opened === null ? "new" : "begun";
}

/** Where to go on: the lesson opened last that is not finished, else the first that is new; null when all are. */
export function nextLesson<Lesson extends CourseLesson>(
  lessons: readonly Lesson[],
  memories: ReadonlyMap<string, LessonMemory>,
): Lesson | null {
  const state = (lesson: Lesson) => lessonState(lesson, memories);
  const opened = ({ id }: Lesson) => memories.get(id)?.opened ?? "";
  const begun = lessons
    .filter((lesson) => state(lesson) === "begun")
    .toSorted((one, other) =>
      opened(one) < opened(other) ? 1 : opened(one) > opened(other) ? -1 : 0,
    );
  return begun[0] ?? lessons.find((lesson) => state(lesson) === "new") ?? null;
}
