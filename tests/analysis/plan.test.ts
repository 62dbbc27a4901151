import { describe, expect, test } from "vitest";
import { lessonOfRule, planFrom, planRules, type Concern } from "../../src/analysis/plan/rule.ts";

const concern = (rule: Concern["rule"], id: string, stake: number): Concern => ({
  rule,
  id,
  name: id.toUpperCase(),
  stake,
});

describe("[W1] a party once", () => {
  test("with its strongest reason, whatever order they were found in; the others are noted", () => {
    const plan = planFrom(
      [concern("border", "a", 5), concern("cooling", "a", 5), concern("fallen", "a", 3)],
      12,
    );
    expect(plan.tasks).toEqual([
      { concern: concern("cooling", "a", 5), others: ["fallen", "border"] },
    ]);
  });

  test("every rule has a lesson", () => {
    expect(planRules.filter((rule) => lessonOfRule[rule].length === 0)).toEqual([]);
  });
});

describe("[W2] the order", () => {
  const order = (...concerns: readonly Concern[]) =>
    planFrom(concerns, 12).tasks.map(({ concern: { id } }) => id);

  test("most money first, ties by name", () => {
    expect(
      order(concern("lost", "c", 1), concern("book", "b", 9), concern("cooling", "a", 9)),
    ).toEqual(["a", "b", "c"]);
  });

  test("what only asks for a look comes after everything by which money can be lost", () => {
    expect(
      order(concern("border", "a", 100), concern("lost", "b", 1), concern("newcomer", "c", 200)),
    ).toEqual(["b", "c", "a"]);
  });

  test("a party with both stands where its strongest reason puts it", () => {
    expect(
      order(concern("border", "a", 1), concern("lost", "a", 1), concern("border", "b", 50)),
    ).toEqual(["a", "b"]);
  });

  test("nobody: nothing to do", () => {
    expect(planFrom([], 12)).toEqual({ tasks: [], risks: 0, looks: 0 });
  });
});

describe("[W3] a list to work through", () => {
  test("has the first alone; the rest is counted, what to look at apart", () => {
    const many = ["a", "b", "c", "d", "e"].map((id, index) => concern("lost", id, index));
    const { tasks, risks, looks } = planFrom([concern("border", "z", 100), ...many], 3);
    expect(tasks.map(({ concern: { id } }) => id)).toEqual(["e", "d", "c"]);
    expect([risks, looks]).toEqual([5, 1]);
  });
});
