import { describe, expect, test } from "vitest";
import { lessonState, nextLesson } from "../../src/training/course/next-lesson.ts";
import { paths } from "../../src/training/course/paths.ts";
import { nothingYet } from "../../src/training/memory.ts";
import type { LessonMemory } from "../../src/training/memory.ts";
import { countAt, standingOf } from "../../src/training/progress/standing.ts";
import { coursePartOf } from "../../src/site/course-parts.ts";
import { lessonFiles, readLesson } from "../content/lesson-file.ts";

const lessons = ["abc", "xyz", "dependency"].map((id) => ({
  id,
  changes: id === "abc" ? ["2026-11-10"] : [],
}));
const memories = (kept: Readonly<Record<string, Partial<LessonMemory>>>) =>
  new Map(Object.entries(kept).map(([id, memory]) => [id, { ...nothingYet, ...memory }]));

describe("where to go on", () => {
  test.each([
    ["nothing done", {}, "abc"],
    ["one begun", { xyz: { opened: "2026-11-01" } }, "xyz"],
    [
      "two begun: the later",
      { abc: { opened: "2026-11-01" }, xyz: { opened: "2026-11-02" } },
      "xyz",
    ],
    ["one finished", { abc: { opened: "2026-11-01", finished: "2026-11-12" } }, "xyz"],
  ])("%s", (_, kept, id) => {
    expect(nextLesson(lessons, memories(kept))?.id).toBe(id);
  });

  test("all finished, nowhere; a change since does not send a reader back by itself", () => {
    const finished = { opened: "2026-11-01", finished: "2026-11-02" };
    const all = memories({ abc: finished, xyz: finished, dependency: finished });
    expect(nextLesson(lessons, all)).toBeNull();
    expect(lessons.map((lesson) => lessonState(lesson, all))).toEqual([
      "changed",
      "finished",
      "finished",
    ]);
  });
});

test("paths lead through lessons that exist, each once, in an order that their prerequisites allow", () => {
  const files = lessonFiles("en").filter((file) => /^\d\d-/.test(file));
  const written = new Map(
    files.map((file) => readLesson("en", file)).map((lesson) => [lesson.id, lesson]),
  );
  for (const { id, lessons: way } of paths) {
    expect(new Set(way).size, id).toBe(way.length);
    way.forEach((lesson, at) => {
      const needs = written.get(lesson)?.prerequisites ?? ["missing"];
      for (const needed of needs.filter((other) => way.includes(other)))
        expect(way.slice(0, at), `${lesson} after ${needed}`).toContain(needed);
      expect(written.has(lesson), lesson).toBe(true);
    });
  }
});

test("a lesson’s part follows from its number", () => {
  expect([1, 5, 6, 8, 9, 12, 13, 17].map(coursePartOf)).toEqual([
    ...["basics", "basics", "knowing", "knowing"],
    ...["counting", "counting", "working", "working"],
  ]);
});

test("where a reader stands is told objective by objective", () => {
  const lesson = {
    id: "abc",
    title: "ABC",
    order: 9,
    minutes: 8,
    objectives: [
      { id: "cut", text: "cut" },
      { id: "doubt", text: "doubt" },
    ],
    questions: [{ id: "one", objective: "cut", in: "lesson" as const, ask: "?", options: [] }],
    changes: [],
  };
  const trail = [{ question: "one", right: true, day: "2026-11-01", where: "lesson" as const }];
  const standing = standingOf([lesson], memories({ abc: { opened: "2026-11-01", trail } }));
  expect(standing[0]?.state).toBe("begun");
  expect(standing[0]?.objectives.map(({ level }) => level)).toEqual(["learnt", "none"]);
  expect([
    countAt(standing, "learnt"),
    countAt(standing, "none"),
    countAt(standing, "kept"),
  ]).toEqual([1, 1, 0]);
});
