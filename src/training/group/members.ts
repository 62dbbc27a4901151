import type { OutlineLesson } from "../course/outline.ts";
import type { ExamAttempt } from "../exam/attempts.ts";
import { bestExam } from "../exam/result.ts";
import type { Progress } from "../progress/progress-file.ts";
import { countAt, standingOf } from "../progress/standing.ts";
import type { LessonStanding } from "../progress/standing.ts";

/** A progress file that was opened, and its name for those who wrote none of their own. */
export interface OpenedProgress {
  readonly file: string;
  readonly progress: Progress;
}

/** Where one of the group stands. */
export interface Member {
  /** Told apart from others of the same name by a number. */
  readonly name: string;
  readonly lessons: readonly LessonStanding[];
  readonly finished: number;
  /** Objectives that are learnt, those that are kept among them. */
  readonly learnt: number;
  readonly kept: number;
  readonly exams: number;
  readonly best: ExamAttempt | null;
}

/** The group in the order of names, one a file. */
export function membersOf(
  opened: readonly OpenedProgress[],
  lessons: readonly OutlineLesson[],
  locale: string,
): readonly Member[] {
  const order = new Intl.Collator(locale);
  const members = opened.map(({ file, progress }) => {
    const standing = standingOf(lessons, progress.lessons);
    const kept = countAt(standing, "kept");
    return {
      name: progress.name.trim() || file.replace(/\.json$/i, ""),
      lessons: standing,
      finished: standing.filter(({ state }) => state === "finished" || state === "changed").length,
      learnt: countAt(standing, "learnt") + kept,
      kept,
      exams: progress.exams.length,
      best: bestExam(progress.exams),
    };
  });
  const sorted = members.toSorted((one, other) => order.compare(one.name, other.name));
  return sorted.map((member, at) => {
    const number = sorted.slice(0, at + 1).filter(({ name }) => name === member.name).length;
    return number > 1 ? { ...member, name: `${member.name} (${String(number)})` } : member;
  });
}

/** Those that were not opened before, by all that is in them. */
export function withoutTwins(opened: readonly OpenedProgress[]): readonly OpenedProgress[] {
  const content = ({ progress: { name, lessons, exams } }: OpenedProgress) =>
    JSON.stringify([name, [...lessons], exams]);
  return [...new Map(opened.toReversed().map((each) => [content(each), each])).values()].reverse();
}
