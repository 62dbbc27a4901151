import type { Merge, NamedEntity } from "../../domain/party-link.ts";
import { entityIdOf } from "../parties/links.ts";

/**
 * The merges that have to do with these entities. Others were made for other files, whose customers
 * have no place in the report on this one.
 */
export function presentMerges(
  merges: readonly Merge[],
  entities: readonly NamedEntity[],
): readonly Merge[] {
  if (merges.length === 0) return merges;
  const present = new Set(entities.map(entityIdOf));
  return merges.filter((merge) => merge.entities.some((each) => present.has(entityIdOf(each))));
}
