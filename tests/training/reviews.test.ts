import { expect, test } from "vitest";
import type { OutlineLesson } from "../../src/training/course/outline.ts";
import { nothingYet } from "../../src/training/memory.ts";
import type { Attempt } from "../../src/training/memory.ts";
import { dueAfter, dueOn, reviewCards } from "../../src/training/progress/reviews.ts";

const answered = (day: string, right = true, question = "base"): Attempt => ({
  question,
  right,
  day,
  where: "lesson",
});

const days = (from: string, to: string | null): number =>
  to === null ? Number.NaN : (Date.parse(to) - Date.parse(from)) / 86_400_000;

test("a right answer rests longer each time, a wrong one comes back soon, none rests over 90 days", () => {
  const first = dueAfter([answered("2026-01-01")]);
  const rest = days("2026-01-01", first);
  expect(rest).toBeGreaterThanOrEqual(1);
  expect(
    days(first ?? "", dueAfter([answered("2026-01-01"), answered(first ?? "")])),
  ).toBeGreaterThan(rest);
  expect(days("2026-01-01", dueAfter([answered("2026-01-01", false)]))).toBeLessThan(rest);
  let trail = [answered("2026-01-01")];
  for (let turn = 0; turn < 12; turn += 1) trail = [...trail, answered(dueAfter(trail) ?? "")];
  expect(days(trail.at(-1)?.day ?? "", dueAfter(trail))).toBe(90);
});

test("what is mended on the same day was still not known that day", () => {
  const missed = [answered("2026-01-01", false), answered("2026-01-01", true)];
  expect(dueAfter(missed)).toBe(dueAfter([answered("2026-01-01", false)]));
  expect(dueAfter([])).toBeNull();
});

const question = (id: string, objective: string, place: "lesson" | "exam" = "lesson") => ({
  id,
  objective,
  in: place,
  ask: `${id}?`,
  options: [],
});
const lesson: OutlineLesson = {
  id: "abc",
  title: "ABC",
  order: 9,
  minutes: 8,
  objectives: [
    { id: "cut", text: "cut" },
    { id: "doubt", text: "doubt" },
  ],
  questions: [
    question("one", "cut"),
    question("two", "cut"),
    question("three", "doubt"),
    question("bank", "doubt", "exam"),
  ],
  changes: [],
};

test("what was missed is asked again, and one question of each objective that is learnt", () => {
  const trail = [
    answered("2026-01-01", true, "one"),
    answered("2026-01-01", true, "two"),
    answered("2026-01-01", false, "three"),
  ];
  const cards = reviewCards([lesson], new Map([["abc", { ...nothingYet, trail }]]));
  expect(cards.map((card) => card.question.id)).toEqual(["three", "one"]);
  expect(dueOn(cards, "2026-01-01")).toEqual([]);
  expect(dueOn(cards, "2026-02-01")).toHaveLength(2);
});

test("nothing answered, nothing to review", () => {
  expect(reviewCards([lesson], new Map())).toEqual([]);
});
