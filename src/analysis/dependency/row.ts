import * as v from "valibot";
import { units } from "../../domain/words.ts";
import { dimensions, moneyMeasures } from "./rule.ts";

/** One legal entity of one of the largest parties of a unit. */
export const largestRow = v.object({
  unit: v.picklist(units),
  place: v.number(),
  id: v.string(),
  name: v.string(),
  value: v.string(),
  entityId: v.string(),
  entityName: v.string(),
  entityValue: v.string(),
});
export type LargestRow = v.InferOutput<typeof largestRow>;

/** A department, a manager's book or a region, with the party of a unit that is largest there. */
export const insideRow = v.object({
  unit: v.picklist(units),
  measure: v.picklist(moneyMeasures),
  dimension: v.picklist(dimensions),
  name: v.string(),
  customers: v.number(),
  value: v.string(),
  base: v.string(),
  id: v.string(),
  partyName: v.string(),
  /** How many of its legal entities have a part in the place. */
  entities: v.number(),
  largest: v.string(),
});
export type InsideRow = v.InferOutput<typeof insideRow>;

/** One of the several key persons of a legal entity [K1]. */
export const sharedEntityRow = v.object({
  entityId: v.string(),
  name: v.string(),
  revenue: v.string(),
  grossProfit: v.string(),
  person: v.string(),
  role: v.nullable(v.string()),
  /** 1 where the money of the entity follows this person, else 0. */
  isPrimary: v.number(),
});
export type SharedEntityRow = v.InferOutput<typeof sharedEntityRow>;
