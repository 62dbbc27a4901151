import type { Merge, NamedEntity, PartyLink } from "../../domain/party-link.ts";
import { partyLinksTable, type PartyLinkRow } from "../../sql/party-links.ts";
import type { Sql } from "../../sql/sql.ts";

/** The id of a legal entity, as the statements reckon it [F9]. */
export const entityIdOf = ({ name, taxId }: NamedEntity): string =>
  taxId === null ? `name:${name}` : `tax:${taxId}`;

/** What joins parties from outside the lines: links of a file, then what was merged by hand. */
export interface Joins {
  readonly links: readonly PartyLink[];
  readonly merges: readonly Merge[];
}

export const noJoins: Joins = { links: [], merges: [] };

/** The table `party_links` [K1]; a merge comes after the links and so has the last word on the customer. */
export const linksTable = ({ links, merges }: Joins): Sql =>
  partyLinksTable([...links.map(rowOfLink), ...merges.flatMap(rowsOfMerge)]);

const rowOfLink = ({ entity, taxId, ...link }: PartyLink): PartyLinkRow => ({
  entityId: taxId === null ? null : `tax:${taxId}`,
  entity: taxId === null ? entity : null,
  ...link,
});

const rowsOfMerge = ({ customer, entities }: Merge): readonly PartyLinkRow[] =>
  entities.map((entity) => ({
    entityId: entityIdOf(entity),
    entity: null,
    customer,
    customerGroup: null,
    keyPerson: null,
    role: null,
  }));
