import * as v from "valibot";
import { units } from "../../domain/words.ts";
import { count, decimal, dependencyStatus, ratio, weighedParty } from "./values.ts";

/** Every figure is null where the base is 0 [D2]. */
export const concentration = v.looseObject({
  hhi: v.nullable(ratio),
  effectiveNumber: v.nullable(ratio),
  gini: v.nullable(ratio),
  top1: v.nullable(ratio),
  top3: v.nullable(ratio),
  top4: v.nullable(ratio),
  top5: v.nullable(ratio),
  top10: v.nullable(ratio),
});

/** Dependency on the parties of one unit, by one measure, in the whole company [D1] [D2] [D3]. */
export const dependencyReading = v.looseObject({
  unit: v.picklist(units),
  measure: v.picklist(["grossProfit", "revenue"]),
  parties: count,
  base: decimal,
  concentration,
  /** What the others must bring for the largest to fall to the level; null below it [D3]. */
  distance: v.looseObject({
    key: v.nullable(decimal),
    critical: v.nullable(decimal),
    mono: v.nullable(decimal),
  }),
  /**
   * The first 30 by value, then those behind several entities, at most 100 of these in all;
   * `entities` are ids of the legal entities behind the party, largest first.
   */
  largest: v.array(
    v.looseObject({
      ...weighedParty.entries,
      entities: v.array(v.looseObject({ id: v.string(), name: v.string(), share: ratio })),
    }),
  ),
});

/** Dependency inside a department, a manager's book or a region [D1]: shares of its own base. */
export const dependencyInside = v.looseObject({
  dimension: v.picklist(["department", "manager", "region"]),
  name: v.string(),
  customers: count,
  value: decimal,
  /** Of the whole company's base; null where that is 0. */
  share: v.nullable(ratio),
  largest: v.nullable(
    v.looseObject({ id: v.string(), name: v.string(), share: ratio, status: dependencyStatus }),
  ),
  /** Who is largest there by the other units and the other measure, with its entities there. */
  otherwise: v.optional(
    v.array(
      v.looseObject({
        unit: v.picklist(units),
        measure: v.picklist(["grossProfit", "revenue"]),
        id: v.string(),
        name: v.string(),
        share: ratio,
        status: dependencyStatus,
        entities: count,
      }),
    ),
  ),
});

export type Concentration = v.InferOutput<typeof concentration>;
export type DependencyReading = v.InferOutput<typeof dependencyReading>;
export type DependencyInside = v.InferOutput<typeof dependencyInside>;
