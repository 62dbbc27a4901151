import { expect, test } from "vitest";
import { trustOf, walk } from "../../src/training/scene-path.ts";
import { lessonFiles, readLesson } from "../content/lesson-file.ts";
import type { ExerciseText } from "../content/lesson-file.ts";

const late = { id: "late", to: "cold", trust: -1 };
const early = { id: "early", to: "warm", trust: 1 };
const moments = new Map([
  ["door", [late, early]],
  ["warm", [{ id: "ask", to: "end", trust: 1 }]],
  ["cold", []],
  ["end", []],
]);

test("a walk begins at the first moment and follows the steps taken", () => {
  expect(walk(moments, [])).toEqual([{ moment: "door", taken: null }]);
  const walked = walk(moments, ["early", "ask"]);
  expect(walked.map(({ moment }) => moment)).toEqual(["door", "warm", "end"]);
  expect(trustOf(walked)).toBe(2);
});

test("a step that an older lesson kept ends the walk before it", () => {
  expect(walk(moments, ["early", "shout", "ask"]).map(({ moment }) => moment)).toEqual([
    "door",
    "warm",
  ]);
});

interface SceneText extends ExerciseText {
  readonly moments: readonly {
    readonly id: string;
    readonly ending?: string;
    readonly steps?: readonly { readonly to: string }[];
  }[];
}

const scenes = lessonFiles("en")
  .filter((file) => /^\d\d-/.test(file))
  .flatMap((file) => readLesson("en", file).exercises)
  // The kind tells which members an exercise has; the build checks them against its schema.
  .filter((exercise): exercise is SceneText => exercise.kind === "scene");

test.each(scenes.map((scene) => [scene.id, scene] as const))(
  "%s: every moment is reached, every path ends, and endings alone have no steps",
  (_, scene) => {
    const steps = new Map(scene.moments.map((moment) => [moment.id, moment.steps ?? []]));
    const depth = new Map<string, number>();
    const visit = (id: string, way: readonly string[]) => {
      expect(steps.has(id), id).toBe(true);
      expect(way, `${id} leads back to itself`).not.toContain(id);
      depth.set(id, way.length);
      for (const { to } of steps.get(id) ?? []) visit(to, [...way, id]);
    };
    visit(scene.moments[0]?.id ?? "", []);
    expect([...depth.keys()].toSorted()).toEqual([...steps.keys()].toSorted());
    for (const { id, ending } of scene.moments)
      expect((steps.get(id) ?? []).length === 0, id).toBe(ending !== undefined);
    expect(new Set(scene.moments.map(({ ending }) => ending)).size).toBeGreaterThan(2);
  },
);
