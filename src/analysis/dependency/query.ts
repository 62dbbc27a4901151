import type { Measure, Unit } from "../../domain/words.ts";
import type { Query } from "../../sql/query.ts";
import { sql } from "../../sql/sql.ts";
import { ownersOf } from "../concentration/query.ts";
import { valueOf } from "../measure/query.ts";
import { partiesTable, partyIdOf } from "../parties/rule.ts";
import { LARGEST_LISTED } from "./rule.ts";
import { insideRow, largestRow, type InsideRow, type LargestRow } from "./row.ts";

/** The largest parties of each unit by a measure, with the legal entities behind them [D1] [K2]. */
export const largest = (units: readonly Unit[], measure: Measure): Query<LargestRow> => ({
  name: "largest",
  row: largestRow,
  sql: sql`
    WITH owners AS (
      SELECT unit, party_id, entity_id, name, ${valueOf(measure)} AS value,
        CASE
          WHEN party_id = entity_id THEN name
          WHEN unit = 'customer' THEN customer
          WHEN unit = 'group' THEN customer_group
          ELSE key_person
        END AS party_name
      FROM (${ownersOf(units)})
    ), sums AS (
      SELECT unit, party_id, min(party_name) AS party_name, sum(value) AS value
      FROM owners
      GROUP BY unit, party_id
    ), ranked AS (
      SELECT *, row_number() OVER (
        PARTITION BY unit ORDER BY value DESC, party_name, party_id
      ) AS place
      FROM sums
    )
    SELECT ranked.unit, CAST(place AS INTEGER) AS place,
      ranked.party_id AS id, ranked.party_name AS name, CAST(ranked.value AS VARCHAR) AS value,
      entity_id AS entityId, owners.name AS entityName, CAST(owners.value AS VARCHAR) AS entityValue
    FROM ranked JOIN owners USING (unit, party_id)
    WHERE place <= ${LARGEST_LISTED}::INTEGER
    ORDER BY ranked.unit, place, owners.value DESC, owners.name, entity_id`,
});

/**
 * Who weighs most inside each department, each manager's lines and each region, on the money of the
 * lines themselves: a customer may be served from several [D1]. Lines without the property are left out.
 */
export const inside = (unit: Unit, measure: "grossProfit" | "revenue"): Query<InsideRow> => ({
  name: "inside",
  row: insideRow,
  sql: sql`
    WITH cells AS (
      SELECT department, manager, region, party, sum(${valueOf(measure)}) AS value
      FROM roll_up
      JOIN (SELECT entity_id, ${partyIdOf(unit)} AS party_id FROM entities) USING (entity_id)
      JOIN (SELECT party_id, party FROM ${partiesTable(unit)}) USING (party_id)
      GROUP BY ALL
    ), places AS (
      SELECT 'department' AS dimension, department AS place, party, value FROM cells
      UNION ALL SELECT 'manager', manager, party, value FROM cells
      UNION ALL SELECT 'region', region, party, value FROM cells
    ), standings AS (
      SELECT dimension, place, party, sum(value) AS value
      FROM places
      WHERE place IS NOT NULL
      GROUP BY ALL
    ), ranked AS (
      SELECT *,
        row_number() OVER (PARTITION BY dimension, place ORDER BY value DESC, party) AS rank,
        count(*) OVER (PARTITION BY dimension, place) AS customers,
        sum(value) OVER (PARTITION BY dimension, place) AS total,
        sum(greatest(value, 0)) OVER (PARTITION BY dimension, place) AS base
      FROM standings
    )
    SELECT dimension, place AS name,
      CAST(customers AS INTEGER) AS customers,
      CAST(total AS VARCHAR) AS value,
      CAST(base AS VARCHAR) AS base,
      party_id AS id, known.name AS partyName,
      CAST(ranked.value AS VARCHAR) AS largest
    FROM ranked JOIN ${partiesTable(unit)} AS known USING (party)
    WHERE rank = 1
    ORDER BY dimension, total DESC, place`,
});
