import {
  primaryRole,
  type DrawnLink,
  type Merge,
  type NamedEntity,
  type PartyLink,
} from "../../domain/party-link.ts";
import { partyLinksTable, type PartyLinkRow } from "../../sql/party-links.ts";
import type { Sql } from "../../sql/sql.ts";

/** The id of a legal entity, as the statements reckon it [F9]. */
export const entityIdOf = ({ name, taxId }: NamedEntity): string =>
  taxId === null ? `name:${name}` : `tax:${taxId}`;

/** What joins parties from outside the lines: links of a file, then what a person drew and merged. */
export interface Joins {
  readonly links: readonly PartyLink[];
  readonly drawn: readonly DrawnLink[];
  readonly merges: readonly Merge[];
}

export const noJoins: Joins = { links: [], drawn: [], merges: [] };

const isPerson = ({ as }: DrawnLink): boolean => as === "keyPerson";

/**
 * The table `party_links` [K1], in which what a person did has the last word: the first primary person
 * of an entity counts, so drawn persons stand before the links of the file, the newest first; the last
 * group and the last customer count, so drawn groups and merges come after them.
 */
export const linksTable = ({ links, drawn, merges }: Joins): Sql =>
  partyLinksTable([
    ...drawn.filter(isPerson).toReversed().flatMap(rowsOfDrawn),
    ...links.map(rowOfLink),
    ...drawn.filter((link) => !isPerson(link)).flatMap(rowsOfDrawn),
    ...merges.flatMap(rowsOfMerge),
  ]);

/** Where in `party_links` the links of the file stand, by `link_no`. */
export function fileLinks({ links, drawn }: Joins): { readonly from: number; readonly to: number } {
  const before = drawn.filter(isPerson).flatMap(({ entities }) => entities).length;
  return { from: before + 1, to: before + links.length };
}

const rowOfLink = ({ entity, taxId, ...link }: PartyLink): PartyLinkRow => ({
  entityId: taxId === null ? null : `tax:${taxId}`,
  entity: taxId === null ? entity : null,
  ...link,
});

const nothing = { entity: null, customer: null, customerGroup: null, keyPerson: null, role: null };

const rowsOfDrawn = ({ as, name, entities }: DrawnLink): readonly PartyLinkRow[] =>
  entities.map((entity) => ({
    ...nothing,
    entityId: entityIdOf(entity),
    ...(as === "group" ? { customerGroup: name } : { keyPerson: name, role: primaryRole }),
  }));

const rowsOfMerge = ({ customer, entities }: Merge): readonly PartyLinkRow[] =>
  entities.map((entity) => ({ ...nothing, entityId: entityIdOf(entity), customer }));
