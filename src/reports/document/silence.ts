import * as v from "valibot";
import { count, decimal, ratio } from "./values.ts";

const refusal = v.looseObject({
  /** Too few customers bought more than once, or no parameters fit. */
  refused: v.picklist(["too-few-repeaters", "no-fit"]),
});

/** A model of who still buys, fitted to these customers [L4]; a second opinion. */
const model = <Names extends readonly string[]>(names: Names) =>
  v.union([
    refusal,
    v.looseObject({
      parameters: v.object(v.entriesFromList(names, ratio)),
      logLikelihood: ratio,
    }),
  ]);

export const silence = v.looseObject({
  /** Money of the twelve months before the last purchase of those lost, and of those cooling [L5]. */
  stakeLost: decimal,
  stakeCooling: decimal,
  /** The rhythm that two purchases are measured by: the median interval of all with three or more [L2]. */
  pooledMedianDays: v.optional(v.nullable(ratio)),
  repeaters: count,
  /** Missing until somebody asks for them. */
  models: v.optional(
    v.looseObject({
      bgnbd: model(["r", "alpha", "a", "b"]),
      paretoNbd: model(["r", "alpha", "s", "beta"]),
    }),
  ),
});
