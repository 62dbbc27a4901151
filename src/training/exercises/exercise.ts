import { z } from "astro/zod";
import { dossier, match, planner, sort } from "./arranging.ts";
import { explorable, live } from "./reckoning.ts";
import { cases, decisionMap, scene } from "./talking.ts";
import { brief, radar } from "./writing.ts";

/** Every exercise that a lesson can hold, told apart by its kind. */
export const exercise = z.discriminatedUnion("kind", [
  scene,
  cases,
  decisionMap,
  sort,
  match,
  planner,
  dossier,
  radar,
  brief,
  explorable,
  live,
]);

export type Exercise = z.infer<typeof exercise>;
export type ExerciseKind = Exercise["kind"];
export type ExerciseOf<Kind extends ExerciseKind> = Extract<Exercise, { kind: Kind }>;
