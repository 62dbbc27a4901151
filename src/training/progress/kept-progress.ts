import { keepExams, recallExams } from "../exam/attempts.ts";
import { keep, recallAll } from "../memory.ts";
import type { Progress } from "./progress-file.ts";

const NAME = "kamerton.progress-name.1";
/** Everything of the course begins so; the analysis keeps its own under other names. */
const COURSE = /^kamerton\.(?:lesson|exam|progress-name|certificate)\./;

/** All that this browser keeps of a reader's course. */
export function keptProgress(): Progress {
  return { name: keptName(), lessons: recallAll(), exams: recallExams() };
}

/** Puts a progress in the place of what is kept. */
export function keepProgress({ name, lessons, exams }: Progress): void {
  for (const [lesson, memory] of lessons) keep(lesson, memory);
  keepExams(exams);
  keepName(name);
}

export function keptName(): string {
  try {
    return localStorage.getItem(NAME) ?? "";
  } catch {
    return "";
  }
}

export function keepName(name: string): void {
  try {
    localStorage.setItem(NAME, name);
  } catch {
    // A browser that keeps nothing: the name stands in its field until the page is left.
  }
}

/** Forgets the reader's course and nothing else of this site. */
export function forgetProgress(): void {
  try {
    for (const key of Object.keys(localStorage)) if (COURSE.test(key)) localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
