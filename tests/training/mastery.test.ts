import { describe, expect, test } from "vitest";
import type { Attempt } from "../../src/training/memory.ts";
import { masteryOf } from "../../src/training/progress/mastery.ts";

const questions = [
  { id: "base", inLesson: true },
  { id: "origin", inLesson: true },
  { id: "bank", inLesson: false },
];
/** Answers written short: question, right or wrong, day of November, place. */
const trail = (text: string): readonly Attempt[] =>
  text.split(" ").map((each) => {
    const [question = "", sign = "", day = "", where = "lesson"] = each.split("/");
    return {
      question,
      right: sign === "+",
      day: `2026-11-${day}`,
      where: where as Attempt["where"],
    };
  });

describe("how well an objective is known", () => {
  test.each([
    ["other/+/01", "none"],
    ["base/-/01", "tried"],
    ["base/+/01", "tried"],
    ["base/-/01 base/+/01 origin/+/01", "learnt"],
    ["base/+/01 origin/+/01 bank/+/01/review", "learnt"],
    ["base/+/01 origin/+/01 bank/+/02/review", "kept"],
    ["base/+/01 origin/+/01 base/+/02/exam", "kept"],
    ["base/+/01 origin/+/01 bank/+/02/review bank/-/03/exam", "tried"],
    ["base/+/01 origin/+/01 bank/-/02/review base/+/03", "learnt"],
    ["bank/+/01/exam", "tried"],
  ])("%s → %s", (text, level) => {
    expect(masteryOf(questions, trail(text))).toBe(level);
  });
});
