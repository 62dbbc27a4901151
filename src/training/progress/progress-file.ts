import { examAttemptsFrom } from "../exam/attempts.ts";
import type { ExamAttempt } from "../exam/attempts.ts";
import { lessonMemoryFrom } from "../memory.ts";
import type { Attempt, LessonMemory } from "../memory.ts";
import { isObject, isText } from "../shape.ts";

const FORMAT = "kamerton-progress";
const VERSION = 1;

/** Everything a reader did in the course, as it goes to another browser or to a lead. */
export interface Progress {
  /** Whose it is, as the reader wrote it; empty where nothing was written. */
  readonly name: string;
  readonly lessons: ReadonlyMap<string, LessonMemory>;
  readonly exams: readonly ExamAttempt[];
}

/** The text of a progress file, saved on the reader's day. */
export function progressFile({ name, lessons, exams }: Progress, day: string): string {
  const content = { format: FORMAT, version: VERSION, saved: day, name };
  return `${JSON.stringify({ ...content, lessons: Object.fromEntries(lessons), exams }, null, 1)}\n`;
}

export type ProgressProblem = "not-progress" | "newer-version" | "damaged";

/** What a file says of somebody's progress, or why it cannot be read. Nothing of it is guessed. */
export function progressFrom(
  text: string,
):
  | { readonly ok: true; readonly value: Progress }
  | { readonly ok: false; readonly problem: ProgressProblem } {
  const problem = (why: ProgressProblem) => ({ ok: false, problem: why }) as const;
  const read = parsed(text);
  if (!isObject(read) || read["format"] !== FORMAT) return problem("not-progress");
  if (typeof read["version"] === "number" && read["version"] > VERSION)
    return problem("newer-version");
  const lessons = isObject(read["lessons"]) ? Object.entries(read["lessons"]) : null;
  const exams = examAttemptsFrom(read["exams"]);
  const memories = lessons?.map(([id, value]) => [id, lessonMemoryFrom(value)] as const) ?? null;
  if (memories === null || exams === null || !isText(read["name"])) return problem("damaged");
  const known = memories.flatMap(([id, memory]) =>
    memory === null ? [] : [[id, memory] as const],
  );
  if (known.length < memories.length) return problem("damaged");
  return { ok: true, value: { name: read["name"], lessons: new Map(known), exams } };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * Two browsers' progress as one: what either knows is kept, each attempt once. Where both answered, the
 * one brought in stands. The same file brought in twice changes nothing more.
 */
export function merged(here: Progress, brought: Progress): Progress {
  const ids = new Set([...here.lessons.keys(), ...brought.lessons.keys()]);
  const lessons = [...ids].toSorted().flatMap((id) => {
    const one = here.lessons.get(id);
    const other = brought.lessons.get(id);
    const both = one && other ? mergedLesson(one, other) : (other ?? one);
    return both ? [[id, both] as const] : [];
  });
  const exams = [...here.exams, ...brought.exams];
  return {
    name: brought.name === "" ? here.name : brought.name,
    lessons: new Map(lessons),
    exams: withoutCopies(exams).toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
  };
}

function mergedLesson(here: LessonMemory, brought: LessonMemory): LessonMemory {
  return {
    answers: { ...here.answers, ...brought.answers },
    predictions: { ...here.predictions, ...brought.predictions },
    trail: mergedTrail(here.trail, brought.trail),
    opened: earlier(here.opened, brought.opened),
    finished: earlier(here.finished, brought.finished),
    heading: brought.heading ?? here.heading,
  };
}

/** Attempts of both by day; of one day, those made here first. What one holds of the other is no copy twice. */
function mergedTrail(here: readonly Attempt[], brought: readonly Attempt[]): readonly Attempt[] {
  const left = new Map<string, number>();
  for (const attempt of here) {
    const key = JSON.stringify(attempt);
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  const added = brought.filter((attempt) => {
    const key = JSON.stringify(attempt);
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
  return [...here, ...added].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

const withoutCopies = <Item>(items: readonly Item[]): readonly Item[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
];

const earlier = (one: string | null, other: string | null): string | null =>
  one === null || (other !== null && other < one) ? other : one;
