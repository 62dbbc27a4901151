import { nothingYet } from "../memory.ts";
import type { LessonMemory } from "../memory.ts";
import { hasShape, isNumber, isObject, isRecordOf, isText, orNull } from "../shape.ts";
import { mixed } from "../shuffled.ts";
import type { PackagedQuestion } from "./packaged-lesson.ts";

/** What SCORM 1.2 lets a lesson keep, in characters. SCORM 2004 lets it keep more; one form does for both. */
export const LONGEST = 4096;

/** What is kept, with names of one letter: room is short. */
interface Kept {
  /** Which questions the answers belong to. */
  readonly k: string;
  /** For each question the place of the option chosen last, from 0; `-` for none. */
  readonly q: string;
  /** What was put into exercises, and predictions, by their keys. */
  readonly a: Readonly<Record<string, string>>;
  readonly p: Readonly<Record<string, number | null>>;
}

const isKept = hasShape<Kept>({
  k: isText,
  q: isText,
  a: isRecordOf(isText),
  p: isRecordOf(orNull(isNumber)),
});

/** Changes whenever a question or an option is added, taken away or moved. */
const markOf = (questions: readonly PackagedQuestion[]): string =>
  mixed(JSON.stringify(questions.map(({ id, options }) => [id, options]))).toString(36);

type Entry =
  | readonly [kind: "a", key: string, value: string]
  | readonly [kind: "p", key: string, value: number | null];

/** The entry as it stands in an object, with the comma before it. */
const lengthOf = ([, key, value]: Entry): number =>
  JSON.stringify(key).length + JSON.stringify(value).length + 2;

/** The entries that fit into so many characters, the short ones first. */
function fittingInto(room: number, entries: readonly Entry[]): readonly Entry[] {
  const byLength = entries.toSorted((one, other) => lengthOf(one) - lengthOf(other));
  let taken = 0;
  const end = byLength.findIndex((entry) => (taken += lengthOf(entry)) > room);
  return end < 0 ? byLength : byLength.slice(0, end);
}

/**
 * The answers as a text of at most 4 096 characters. Answers to questions always fit; of the rest the
 * short ones come first, so that a long note never costs a choice.
 */
export function suspendData(
  questions: readonly PackagedQuestion[],
  { answers, predictions }: LessonMemory,
): string {
  const asked = new Set(questions.map(({ id }) => id));
  const places = questions.map(({ id, options }) => options.indexOf(answers[id] ?? ""));
  const kept = { k: markOf(questions), q: places.map((at) => (at < 0 ? "-" : at)).join("") };
  const entries: readonly Entry[] = [
    ...Object.entries(predictions).map(([key, value]) => ["p", key, value] as const),
    ...Object.entries(answers)
      .filter(([key, value]) => !asked.has(key) && value !== "")
      .map(([key, value]) => ["a", key, value] as const),
  ];
  const room = LONGEST - JSON.stringify({ ...kept, a: {}, p: {} }).length;
  const fitting = fittingInto(room, entries);
  const members = (kind: Entry[0]) =>
    Object.fromEntries(fitting.flatMap(([of, key, value]) => (of === kind ? [[key, value]] : [])));
  return JSON.stringify({ ...kept, a: members("a"), p: members("p") });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What was kept, as the memory of the lesson; answers to questions that have changed since are let go. */
export function memoryFrom(questions: readonly PackagedQuestion[], text: string): LessonMemory {
  const kept = parsed(text);
  if (!isObject(kept) || !isKept(kept)) return nothingYet;
  const chosen = questions.flatMap(({ id, options }, at): [string, string][] => {
    const option = kept.k === markOf(questions) ? options[Number(kept.q[at])] : undefined;
    return option === undefined ? [] : [[id, option]];
  });
  return {
    ...nothingYet,
    answers: { ...kept.a, ...Object.fromEntries(chosen) },
    predictions: kept.p,
  };
}
