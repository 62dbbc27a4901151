import { describe, expect, test } from "vitest";
import { course } from "../../src/messages/en/training-course.ts";
import { group as words } from "../../src/messages/en/training-group.ts";
import type { OutlineLesson } from "../../src/training/course/outline.ts";
import type { ExamAttempt } from "../../src/training/exam/attempts.ts";
import { groupCsv } from "../../src/training/group/group-csv.ts";
import { membersOf, withoutTwins } from "../../src/training/group/members.ts";
import { missedQuestions } from "../../src/training/group/missed-questions.ts";
import { nothingYet } from "../../src/training/memory.ts";
import type { Attempt } from "../../src/training/memory.ts";
import type { Progress } from "../../src/training/progress/progress-file.ts";

const lesson = (id: string, order: number): OutlineLesson => ({
  id,
  title: id.toUpperCase(),
  order,
  minutes: 10,
  objectives: [
    { id: "cut", text: "cut" },
    { id: "doubt", text: "doubt" },
  ],
  questions: (["one", "two"] as const).map((question, at) => ({
    id: question,
    objective: at === 0 ? "cut" : "doubt",
    in: "lesson" as const,
    ask: `${id} ${question}?`,
    options: [],
  })),
  changes: [],
});
const lessons = [lesson("abc", 9), lesson("xyz", 10)];

/** Answers in their order: `one+` right, `one-` wrong, with `!` in an exam of a later day. */
const trail = (text: string): readonly Attempt[] =>
  text
    .split(" ")
    .filter((each) => each !== "")
    .map((each) => ({
      question: each.replaceAll(/[+\-!]/g, ""),
      right: each.includes("+"),
      day: each.endsWith("!") ? "2026-11-09" : "2026-11-02",
      where: each.endsWith("!") ? "exam" : "lesson",
    }));
const exam = (right: number): ExamAttempt => ({
  day: "2026-11-20",
  questions: Array.from({ length: 30 }, (_, at) => `abc/q${String(at)}`),
  answers: {},
  right,
});
const person = (
  name: string,
  trails: Readonly<Record<string, string>>,
  exams: readonly ExamAttempt[] = [],
): Progress => ({
  name,
  lessons: new Map(
    Object.entries(trails).map(([id, text]) => [
      id,
      { ...nothingYet, trail: trail(text), opened: "2026-11-01", finished: "2026-11-02" },
    ]),
  ),
  exams,
});
const file = (progress: Progress, name = "progress.json") => ({ file: name, progress });

const anna = person("Анна", { abc: "one+ two- two+ one+!", xyz: "one- one-" }, [
  exam(20),
  exam(26),
]);
const pavel = person("Павел", { abc: "one- two-" });
const nobody = person(" ", {});

describe("who stands where", () => {
  test("lessons done, objectives learnt and kept, the best exam, by names", () => {
    const members = membersOf([file(pavel), file(nobody, "mila.json"), file(anna)], lessons, "ru");
    expect(members.map(({ name }) => name)).toEqual(["Анна", "Павел", "mila"]);
    const [first, , last] = members;
    // Anna: `cut` learnt, then right in an exam on another day; `doubt` mended in the lesson.
    expect([first?.finished, first?.learnt, first?.kept]).toEqual([2, 2, 1]);
    expect([first?.exams, first?.best?.right]).toEqual([2, 26]);
    expect([last?.finished, last?.learnt, last?.best]).toEqual([0, 0, null]);
  });

  test("people of one name are told apart; the same file twice is one person", () => {
    const other = person("Анна", {});
    const opened = withoutTwins([file(anna), file(anna, "copy.json"), file(other)]);
    expect(membersOf(opened, lessons, "ru").map(({ name }) => name)).toEqual(["Анна", "Анна (2)"]);
    expect(opened[0]?.file).toBe("progress.json");
  });
});

describe("which questions fail", () => {
  test("by first answers, most people first, then the larger share", () => {
    const missed = missedQuestions([anna, pavel, nobody], lessons);
    expect(missed.map(({ question, missed: count, of }) => [question.ask, count, of])).toEqual([
      ["abc two?", 2, 2],
      ["xyz one?", 1, 1],
      ["abc one?", 1, 2],
    ]);
  });

  test("nobody, or nobody wrong, nothing", () => {
    expect(missedQuestions([], lessons)).toEqual([]);
    expect(missedQuestions([person("Мила", { abc: "one+" })], lessons)).toEqual([]);
  });
});

test("the file for a spreadsheet has a line a person and a line a question, and no formula", () => {
  const opened = [file(anna), file(person("=1+1", {}))];
  const members = membersOf(opened, lessons, "en");
  const missed = missedQuestions(
    opened.map(({ progress }) => progress),
    lessons,
  );
  const lines = groupCsv(members, missed, "en", words, course.start.states).split("\r\n");
  expect(lines[0]).toBe(
    [
      "\uFEFFName,Lessons done,Objectives learnt,Objectives kept",
      'Exam attempts,"Best exam, right","Best exam, questions","Best exam, day"',
      "ABC: state,ABC: objectives learnt,ABC: objectives kept",
      "XYZ: state,XYZ: objectives learnt,XYZ: objectives kept",
    ].join(","),
  );
  expect(lines).toContain("Анна,2,2,1,2,26,30,2026-11-20,done,2,1,done,0,0");
  expect(lines).toContain("'=1+1,0,0,0,0,,,,not begun,0,0,not begun,0,0");
  expect(lines.slice(4)).toEqual([
    "Question,Lesson,Missed by,Answered by",
    "abc two?,ABC,1,1",
    "xyz one?,XYZ,1,1",
    "",
  ]);
});
