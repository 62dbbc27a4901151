import { describe, expect, test } from "vitest";
import { nothingYet } from "../../src/training/memory.ts";
import type { Attempt, LessonMemory } from "../../src/training/memory.ts";
import { merged, progressFile, progressFrom } from "../../src/training/progress/progress-file.ts";
import type { Progress } from "../../src/training/progress/progress-file.ts";

const attempt = (day: string, right = true): Attempt => ({
  question: "base",
  right,
  day,
  where: "lesson",
});
const memory = (change: Partial<LessonMemory>): LessonMemory => ({ ...nothingYet, ...change });
const exam = {
  day: "2026-11-20",
  questions: ["dependency/base"],
  answers: { "dependency/base": "key" },
  right: 1,
};
const progress = (change: Partial<Progress>): Progress => ({
  name: "",
  lessons: new Map(),
  exams: [],
  ...change,
});

const here = progress({
  name: "Анна",
  lessons: new Map([
    [
      "abc",
      memory({
        answers: { a: "x" },
        trail: [attempt("2026-11-02", false), attempt("2026-11-03")],
        opened: "2026-11-02",
      }),
    ],
  ]),
  exams: [exam],
});

test("a file says all that was saved", () => {
  const read = progressFrom(progressFile(here, "2026-11-27"));
  expect(read).toEqual({ ok: true, value: here });
});

describe("what is no progress is refused in whole", () => {
  test.each([
    ["", "not-progress"],
    ["[1]", "not-progress"],
    ['{"format":"kamerton-report","version":1}', "not-progress"],
    ['{"format":"kamerton-progress","version":2}', "newer-version"],
    ['{"format":"kamerton-progress","version":1,"name":"","exams":[]}', "damaged"],
    [
      '{"format":"kamerton-progress","version":1,"name":"","exams":[],"lessons":{"abc":{"answers":7}}}',
      "damaged",
    ],
    [
      '{"format":"kamerton-progress","version":1,"name":"","exams":[{"day":1}],"lessons":{}}',
      "damaged",
    ],
  ])("%s", (text, problem) => {
    expect(progressFrom(text)).toEqual({ ok: false, problem });
  });
});

describe("two browsers as one", () => {
  const brought = progress({
    lessons: new Map([
      [
        "abc",
        memory({
          answers: { a: "y", b: "z" },
          trail: [attempt("2026-11-01"), attempt("2026-11-03")],
          opened: "2026-11-01",
          finished: "2026-11-03",
        }),
      ],
      ["xyz", memory({ opened: "2026-11-04" })],
    ]),
  });

  test("what either knows is there, each attempt once and by day", () => {
    const both = merged(here, brought);
    expect([...both.lessons.keys()]).toEqual(["abc", "xyz"]);
    const abc = both.lessons.get("abc");
    expect(abc?.answers).toEqual({ a: "y", b: "z" });
    expect(abc?.trail.map(({ day, right }) => [day, right])).toEqual([
      ["2026-11-01", true],
      ["2026-11-02", false],
      ["2026-11-03", true],
    ]);
    expect([abc?.opened, abc?.finished]).toEqual(["2026-11-01", "2026-11-03"]);
    expect([both.name, both.exams]).toEqual(["Анна", [exam]]);
  });

  test("brought in twice it changes nothing more; one’s own file changes nothing at all", () => {
    const once = merged(here, brought);
    expect(merged(once, brought)).toEqual(once);
    expect(merged(here, here)).toEqual(here);
  });
});
