import * as v from "valibot";
import { partyLinks } from "../../sql/party-links.ts";
import type { Query } from "../../sql/query.ts";
import { sql } from "../../sql/sql.ts";
import type { fileLinks } from "./links.ts";
import { linkedEntities } from "./rule.ts";

/**
 * How many links of the file mean no legal entity of the data, because none is called so or several
 * are [K1].
 */
export const unmatchedLinks = ({
  from,
  to,
}: ReturnType<typeof fileLinks>): Query<{ readonly links: number }> => ({
  name: "unmatched-links",
  row: v.object({ links: v.number() }),
  sql: sql`
    SELECT CAST(count(*) AS INTEGER) AS links
    FROM ${partyLinks}
    WHERE link_no BETWEEN ${from}::INTEGER AND ${to}::INTEGER
      AND link_no NOT IN (
        SELECT link_no FROM (${linkedEntities}) JOIN entities USING (entity_id)
      )`,
});

/** A legal entity with what suggestions are weighed by [K3]. */
export interface EntityRow {
  readonly name: string;
  readonly taxId: string | null;
  /** A plain decimal. */
  readonly revenue: string;
  readonly lines: number;
}

/** Every legal entity of the data, by name, then id, by code point. */
export const entityList: Query<EntityRow> = {
  name: "entity-list",
  row: v.object({
    name: v.string(),
    taxId: v.nullable(v.string()),
    revenue: v.string(),
    lines: v.number(),
  }),
  sql: sql`
    WITH lines AS (
      SELECT entity_id, CAST(sum(lines) AS INTEGER) AS lines FROM roll_up GROUP BY entity_id
    )
    SELECT name, tax_id AS taxId, CAST(revenue AS VARCHAR) AS revenue, lines
    FROM entities JOIN lines USING (entity_id)
    ORDER BY name, entity_id`,
};
