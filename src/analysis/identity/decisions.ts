import type { DrawnLink, Merge, NamedEntity } from "../../domain/party-link.ts";
import { entityIdOf } from "../parties/links.ts";
import type { Suggestion } from "./suggest.ts";

const idsOf = (entities: readonly NamedEntity[]): ReadonlySet<string> =>
  new Set(entities.map(entityIdOf));

const holds = (ids: ReadonlySet<string>, entities: readonly NamedEntity[]): boolean =>
  entities.every((entity) => ids.has(entityIdOf(entity)));

/** The suggestions that are neither followed by a merge nor turned down as a whole [K3]. */
export function openSuggestions(
  suggestions: readonly Suggestion[],
  merges: readonly Merge[],
  dismissed: readonly (readonly NamedEntity[])[],
): readonly Suggestion[] {
  const decided = [...merges.map(({ entities }) => entities), ...dismissed].map(idsOf);
  return suggestions.filter(({ entities }) => !decided.some((ids) => holds(ids, entities)));
}

/** The merge that a suggestion asks for; nobody but a person makes it [K3]. */
export const mergeOf = ({ customer, entities }: Suggestion): Merge => ({
  customer,
  entities: entities.map(({ name, taxId }) => ({ name, taxId })),
});

/** The merges with one more: those that share an entity with it become one customer of the new name. */
export function withMerge(merges: readonly Merge[], merge: Merge): readonly Merge[] {
  const ids = idsOf(merge.entities);
  const touched = (each: Merge): boolean =>
    each.customer === merge.customer || each.entities.some((entity) => ids.has(entityIdOf(entity)));
  const entities = new Map(
    [...merges.filter(touched), merge]
      .flatMap((each) => each.entities)
      .map((entity) => [entityIdOf(entity), entity]),
  );
  return [
    ...merges.filter((each) => !touched(each)),
    { customer: merge.customer, entities: [...entities.values()] },
  ];
}

/**
 * The links with one more drawn by hand: one of the same kind and name becomes one with it, and an
 * entity leaves the group that it was drawn into before.
 */
export function withDrawn(drawn: readonly DrawnLink[], link: DrawnLink): readonly DrawnLink[] {
  const same = drawn.filter((each) => sameDrawn(each, link));
  const entities = new Map(
    [...same, link].flatMap((each) => each.entities).map((entity) => [entityIdOf(entity), entity]),
  );
  const others = drawn
    .filter((each) => !same.includes(each))
    .map((each) =>
      each.as === "group" && link.as === "group"
        ? { ...each, entities: each.entities.filter((entity) => !entities.has(entityIdOf(entity))) }
        : each,
    )
    .filter((each) => each.entities.length > 0);
  return [...others, { ...link, entities: [...entities.values()] }];
}

/** The links without one: its entities stand as before it was drawn. */
export const withoutDrawn = (
  drawn: readonly DrawnLink[],
  link: Pick<DrawnLink, "as" | "name">,
): readonly DrawnLink[] => drawn.filter((each) => !sameDrawn(each, link));

const sameDrawn = (
  one: Pick<DrawnLink, "as" | "name">,
  other: Pick<DrawnLink, "as" | "name">,
): boolean => one.as === other.as && one.name === other.name;

/** The merges without that of a customer: its entities stand for themselves again. */
export const withoutMerge = (merges: readonly Merge[], customer: string): readonly Merge[] =>
  merges.filter((each) => each.customer !== customer);
