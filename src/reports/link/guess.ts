import type { Json } from "./json.ts";

/** What a guess says of one cell; undefined: nothing. */
export type Guess = Json | undefined;

/** Whether two values are the same JSON. */
export function sameJson(one: Json, other: Guess): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object") return false;
  return JSON.stringify(one) === JSON.stringify(other);
}
