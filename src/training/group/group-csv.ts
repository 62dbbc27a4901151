import type { Locale } from "../../domain/words.ts";
import type { CourseMessages } from "../../messages/ru/training-course.ts";
import type { GroupMessages } from "../../messages/ru/training-group.ts";
import { csvFile } from "../../reports/csv.ts";
import { countAt } from "../progress/standing.ts";
import type { Member } from "./members.ts";
import type { MissedQuestion } from "./missed-questions.ts";

/** The group as a file for a spreadsheet: a line a person, then a line a question that was missed. */
export function groupCsv(
  members: readonly Member[],
  missed: readonly MissedQuestion[],
  locale: Locale,
  words: GroupMessages,
  states: CourseMessages["start"]["states"],
): string {
  const { columns } = words;
  const lessons = members[0]?.lessons.map(({ lesson }) => lesson.title) ?? [];
  const head = [
    ...[words.person, columns.finished, columns.learnt, columns.kept],
    ...[columns.exams, columns.right, columns.of, columns.day],
    ...lessons.flatMap((lesson) => [
      columns.state(lesson),
      columns.learntIn(lesson),
      columns.keptIn(lesson),
    ]),
  ];
  const lines = members.map(({ name, finished, learnt, kept, exams, best, lessons: standing }) => [
    ...[name, ...[finished, learnt, kept, exams].map(String)],
    ...[best?.right, best?.questions.length, best?.day].map((value) => String(value ?? "")),
    ...standing.flatMap((each) => [
      states[each.state],
      String(countAt([each], "learnt") + countAt([each], "kept")),
      String(countAt([each], "kept")),
    ]),
  ]);
  const questions = missed.map(({ lesson, question, missed: count, of }) => [
    question.ask,
    lesson.title,
    String(count),
    String(of),
  ]);
  return csvFile(
    [
      [head, ...lines],
      [[words.question, words.lesson, words.missedOf, columns.answered], ...questions],
    ],
    locale,
  );
}
