import type { DrawnLink, Merge, NamedEntity } from "../../domain/party-link.ts";
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

/** The links drawn by hand with those of their entities that are here; those without any are left out. */
export function presentDrawn(
  drawn: readonly DrawnLink[],
  entities: readonly NamedEntity[],
): readonly DrawnLink[] {
  if (drawn.length === 0) return drawn;
  const present = new Set(entities.map(entityIdOf));
  return drawn
    .map((link) => ({
      ...link,
      entities: link.entities.filter((each) => present.has(entityIdOf(each))),
    }))
    .filter((link) => link.entities.length > 0);
}
