import { describe, expect, test } from "vitest";
import { bordersReading } from "../../src/training/models/borders.ts";
import { shareReading } from "../../src/training/models/share.ts";
import { variationReading } from "../../src/training/models/variation.ts";
import { lessonFiles, readLesson } from "../content/lesson-file.ts";
import type { ExerciseText } from "../content/lesson-file.ts";

describe("[D1] one customer grows beside others of 9 000 together", () => {
  test.each([
    [900, "none"],
    [1000, "key"],
    [2250, "key"],
    [2251, "critical"],
    [21_000, "critical"],
    [21_001, "mono"],
  ])("at %i it is %s", (value, status) => {
    expect(shareReading([value, 5000, 4000]).status).toBe(status);
  });

  test("nobody has a share of nothing", () => {
    expect(shareReading([0, 0])).toEqual({ share: null, status: "none" });
  });
});

describe("[A3] borders moved over 50, 30, 15, 5", () => {
  test("whoever crosses a border belongs to the higher class", () => {
    const letters = (a: number, b: number) =>
      bordersReading([50, 30, 15, 5], a, b)
        .rows.map(({ letter }) => letter)
        .join("");
    expect(letters(80, 95)).toBe("AABC");
    expect(letters(81, 95)).toBe("AAAC");
    expect(letters(50, 95)).toBe("ABBC");
    expect(letters(51, 95)).toBe("AABC");
    expect(letters(96, 50)).toBe("AAAA");
  });

  test("what is not above 0 is C wherever the borders are [A4]", () => {
    expect(bordersReading([10, 0, -2], 99, 99).counts).toEqual({ A: 1, B: 0, C: 2 });
  });
});

test("[X1] [X2] twelve equal months are X by both; one order in twelve is Z by both", () => {
  const equal = Array.from({ length: 12 }, () => 7);
  expect(variationReading(equal)).toEqual({
    variation: 0,
    frequency: 1,
    byVariation: "X",
    byFrequency: "X",
  });
  const once = variationReading([120, ...equal.slice(1).map(() => 0)]);
  // One value v among n: mean v/n, deviation v·√(n−1)/n, so the variation is √11.
  expect(once.variation).toBeCloseTo(Math.sqrt(11), 9);
  expect([once.byVariation, once.byFrequency]).toEqual(["Z", "Z"]);
});

interface ExplorableText extends ExerciseText {
  readonly model: "share" | "borders" | "variation";
  readonly rows: readonly { readonly value: number }[];
  readonly goals?: readonly { readonly id: string; readonly reach: string }[];
}

const explorables = lessonFiles("en")
  .filter((file) => /^\d\d-/.test(file))
  .flatMap((file) => readLesson("en", file).exercises)
  // The kind tells which members an exercise has; the build checks them against its schema.
  .filter((exercise): exercise is ExplorableText => exercise.kind === "explorable");

/** Every place that a reader's hand can bring a model to, by the controls that the page has. */
function reachable({ model, rows }: ExplorableText): ReadonlySet<string> {
  const values = rows.map(({ value }) => value);
  if (model === "borders") {
    const borders = Array.from({ length: 95 }, (_, at) => at + 5);
    return new Set(borders.map((a) => `A=${String(bordersReading(values, a, 95).counts.A)}`));
  }
  const factors = [0, 0.2, 0.5, 1, 1.5, 3, 10, 40];
  const one = (change: (value: number) => number, at: number) =>
    values.map((value, index) => (index === at ? change(value) : value));
  if (model === "share") {
    const others = values.slice(1).reduce((sum, value) => sum + value, 0);
    return new Set(
      [0.05, 0.12, 0.3, 2.5].map((part) => shareReading(one(() => others * part, 0)).status),
    );
  }
  return new Set(
    values.flatMap((_, at) =>
      factors.map(
        (factor) => variationReading(one((value) => value * factor, at)).byVariation ?? "",
      ),
    ),
  );
}

test.each(explorables.map((each) => [each.id, each] as const))(
  "%s: every goal can be reached with the controls of the page",
  (_, exercise) => {
    const places = reachable(exercise);
    for (const { id, reach } of exercise.goals ?? []) expect([...places], id).toContain(reach);
    const values = exercise.rows.map(({ value }) => value);
    expect(values.toSorted((a, b) => (exercise.model === "borders" ? b - a : 0))).toEqual(values);
  },
);
