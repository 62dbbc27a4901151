import type { Locale } from "../domain/words.ts";

/** The ids of lessons among the addresses of a course: `ru/learn/dependency` is `dependency`. */
export const lessonIds = (courseIds: readonly string[], locale: Locale): readonly string[] =>
  courseIds.flatMap((id) => {
    const start = `${locale}/learn/`;
    return id.startsWith(start) ? [id.slice(start.length)] : [];
  });
