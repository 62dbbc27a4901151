import {
  hasShape,
  isListOf,
  isOneOf,
  isRecordOf,
  isText,
  isNumber,
  orElse,
  orNull,
} from "./shape.ts";

/*
 * What a reader did, kept in this browser alone. The key names the lesson and no language, so that a
 * reader who changes language keeps everything; its number rises when the shape changes. Members that
 * came later are filled in where an older lesson kept none.
 */
const KEY = "kamerton.lesson.1.";

/** Where memories are kept. */
export type MemoryStorage = Pick<Storage, "getItem" | "setItem">;

let place: () => MemoryStorage = () => localStorage;

/** Keeps what is done from now on elsewhere than in this browser: a learning system wants it for itself. */
export function keepIn(storage: MemoryStorage): void {
  place = () => storage;
}

/** Where a question was answered. */
const places = ["lesson", "review", "exam"] as const;

/** An answer to a question, in the order they were given. */
export interface Attempt {
  readonly question: string;
  readonly right: boolean;
  /** The reader's day, as 2026-11-27. */
  readonly day: string;
  readonly where: (typeof places)[number];
}

/** What a reader did in a lesson. */
export interface LessonMemory {
  /** The option chosen last, by question; what was put into an exercise, by exercise and part. */
  readonly answers: Readonly<Record<string, string>>;
  /** The prediction made, by its id; null when the reader asked to see without one. */
  readonly predictions: Readonly<Record<string, number | null>>;
  /** Every answer to a question of the lesson, wherever it was asked. */
  readonly trail: readonly Attempt[];
  /** The day the lesson was first opened, and the day its last question was answered. */
  readonly opened: string | null;
  readonly finished: string | null;
  /** The heading that was read last. */
  readonly heading: string | null;
}

export const nothingYet: LessonMemory = {
  answers: {},
  predictions: {},
  trail: [],
  opened: null,
  finished: null,
  heading: null,
};

const isAttempt = hasShape<Attempt>({
  question: isText,
  right: (value) => typeof value === "boolean",
  day: isText,
  where: isOneOf(places),
});

const isKept = hasShape<Pick<LessonMemory, "answers" | "predictions"> & Partial<LessonMemory>>({
  answers: isRecordOf(isText),
  predictions: isRecordOf(orNull(isNumber)),
  trail: orElse(isListOf(isAttempt)),
  opened: orElse(orNull(isText)),
  finished: orElse(orNull(isText)),
  heading: orElse(orNull(isText)),
});

/** A value that was kept or handed over, as the memory of a lesson; null where it is none. */
export const lessonMemoryFrom = (value: unknown): LessonMemory | null =>
  isKept(value) ? { ...nothingYet, ...value } : null;

/** What is kept of a lesson; nothing where storage is shut, empty or unreadable. */
export function recall(lesson: string, storage: () => MemoryStorage = () => place()): LessonMemory {
  try {
    const kept: unknown = JSON.parse(storage().getItem(KEY + lesson) ?? "null");
    return lessonMemoryFrom(kept) ?? nothingYet;
  } catch {
    // A browser may refuse storage altogether; the lesson works without a memory.
    return nothingYet;
  }
}

/** What is kept of every lesson, by its id; nothing where storage is shut. */
export function recallAll(
  storage: () => Storage = () => localStorage,
): ReadonlyMap<string, LessonMemory> {
  try {
    const keys = Object.keys(storage()).filter((key) => key.startsWith(KEY));
    const lessons = keys.map((key) => key.slice(KEY.length)).toSorted();
    return new Map(lessons.map((lesson) => [lesson, recall(lesson, storage)]));
  } catch {
    return new Map();
  }
}

/** Adds to what is kept of a lesson: answers by their key, attempts at the end, days and place anew. */
export function remember(
  lesson: string,
  change: Partial<LessonMemory>,
  storage: () => MemoryStorage = () => place(),
): void {
  const kept = recall(lesson, storage);
  keep(
    lesson,
    {
      ...kept,
      ...change,
      answers: { ...kept.answers, ...change.answers },
      predictions: { ...kept.predictions, ...change.predictions },
      trail: [...kept.trail, ...(change.trail ?? [])],
    },
    storage,
  );
}

/** Puts a memory in the place of what is kept; a browser that refuses forgets, and nothing else happens. */
export function keep(
  lesson: string,
  memory: LessonMemory,
  storage: () => MemoryStorage = () => place(),
): void {
  try {
    storage().setItem(KEY + lesson, JSON.stringify(memory));
  } catch {
    // Full or refused: the answer stays on the page until it is left.
  }
}

/** The reader's own day. */
export function today(now: Date = new Date()): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
