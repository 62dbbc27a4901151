import { describe, expect, test } from "vitest";
import { exercise } from "../../src/training/exercises/exercise.ts";
import type { Exercise } from "../../src/training/exercises/exercise.ts";
import { lessonFiles, readLesson } from "./lesson-file.ts";

/* Ids that one part of the course refers to another by; that both languages have the same is checked elsewhere. */

const lessons = lessonFiles("ru")
  .filter((file) => /^\d\d-/.test(file))
  .map((file) => readLesson("ru", file));
const order = new Map(lessons.map(({ id, order: place }) => [id, place]));

const exercises = lessons.flatMap(({ id: lesson, exercises: read }) =>
  read.map((each) => ({ name: `${lesson}/${each.id}`, each: exercise.parse(each) })),
);

interface Identified {
  readonly id: string;
}
const idsOf = (things: readonly Identified[]) => things.map(({ id }) => id);

/** Ids that are referred to, the ids that there are, and what of the latter nothing may leave out. */
interface References {
  readonly to: readonly string[];
  readonly there: readonly string[];
  readonly allUsed?: boolean;
}

/** What the parts of an exercise refer to. */
function references(given: Exercise): readonly References[] {
  switch (given.kind) {
    case "scene": {
      const speakers = given.moments.flatMap(({ lines }) => lines.flatMap(({ who }) => who ?? []));
      const steps = given.moments.flatMap((moment) => moment.steps.map(({ to }) => to));
      return [
        { to: speakers, there: idsOf(given.cast) },
        { to: steps, there: idsOf(given.moments) },
      ];
    }
    case "cases":
      return [{ to: given.cases.map(({ rule }) => rule), there: idsOf(given.rules) }];
    case "decision-map": {
      const speakers = given.dialogue.flatMap(({ who }) => who ?? []);
      return [
        { to: speakers, there: idsOf(given.cast) },
        { to: idsOf(given.people), there: idsOf(given.cast) },
        { to: given.people.map(({ role }) => role), there: idsOf(given.roles) },
        { to: given.path, there: idsOf(given.people) },
      ];
    }
    case "sort": {
      const groups = given.items.flatMap((item) => item.groups);
      return [{ to: groups, there: idsOf(given.groups), allUsed: true }];
    }
    case "planner":
      return [{ to: given.tasks.flatMap(({ due }) => due ?? []), there: idsOf(given.slots) }];
    case "dossier":
    case "brief": {
      const sections = given.fields.map(({ section }) => section);
      return [{ to: sections, there: idsOf(given.sections), allUsed: true }];
    }
    case "radar":
      return [{ to: given.axes.flatMap(({ lesson }) => lesson ?? []), there: [...order.keys()] }];
    case "match":
    case "explorable":
    case "live":
      return [];
  }
}

/** The lists whose members have ids, each of its own. */
const lists = (value: unknown): readonly (readonly Identified[])[] => {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(lists);
  const isList = Array.isArray(value) && value.every((each): each is Identified => hasId(each));
  return isList ? [value, ...inner] : inner;
};
const hasId = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "id" in value;

test("a lesson builds only on lessons that come before it", () => {
  for (const { id, order: place, prerequisites } of lessons)
    for (const earlier of prerequisites)
      expect(order.get(earlier) ?? Infinity, `${id} on ${earlier}`).toBeLessThan(place);
});

describe.each(exercises)("$name", ({ each }) => {
  test("what its parts refer to is there", () => {
    for (const { to, there, allUsed = false } of references(each)) {
      expect(to.filter((id) => !there.includes(id))).toEqual([]);
      if (allUsed) expect(there.filter((id) => !to.includes(id))).toEqual([]);
    }
  });

  test("an id is given once in its list, and of the options of a choice one is right", () => {
    for (const list of lists(each)) {
      expect(new Set(idsOf(list)).size, idsOf(list).join(" ")).toBe(list.length);
      const right = list.flatMap((one) => ("right" in one ? one.right : []));
      // The right side of a pair has the same name and is a text.
      if (right.includes(false)) expect(right.filter((one) => one === true).length).toBe(1);
    }
  });
});
