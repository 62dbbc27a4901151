import type { Unit } from "../../domain/words.ts";
import type { Query } from "../../sql/query.ts";
import { join, literal, sql, type Sql } from "../../sql/sql.ts";
import { ownersOf } from "../concentration/query.ts";
import { valueOf } from "../measure/query.ts";
import { partyLinks } from "../../sql/party-links.ts";
import { linkedEntities, partiesTable, partyIdOf } from "../parties/rule.ts";
import { LARGEST_LISTED, SEVERAL_LISTED, type MoneyMeasure } from "./rule.ts";
import {
  insideRow,
  largestRow,
  sharedEntityRow,
  type InsideRow,
  type LargestRow,
  type SharedEntityRow,
} from "./row.ts";

/** Each entity once for every unit, with id and name of the party that it belongs to there. */
const namedOwners = (units: readonly Unit[]): Sql => sql`
      SELECT *,
        CASE
          WHEN party_id = entity_id THEN name
          WHEN unit = 'customer' THEN customer
          WHEN unit = 'group' THEN customer_group
          ELSE key_person
        END AS party_name
      FROM (${ownersOf(units)})`;

/**
 * The largest parties of each unit by a measure, and all that stand behind several legal entities as
 * far as the list goes, with the entities behind each [D1] [K2].
 */
export const largest = (units: readonly Unit[], measure: MoneyMeasure): Query<LargestRow> => ({
  name: "largest",
  row: largestRow,
  sql: sql`
    WITH owners AS (
      SELECT unit, party_id, party_name, entity_id, name, ${valueOf(measure)} AS value
      FROM (${namedOwners(units)})
    ), sums AS (
      SELECT unit, party_id, min(party_name) AS party_name, sum(value) AS value,
        count(*) > 1 AS several
      FROM owners
      GROUP BY unit, party_id
    ), ranked AS (
      SELECT *,
        row_number() OVER (PARTITION BY unit ORDER BY value DESC, party_name, party_id) AS place,
        row_number() OVER (
          PARTITION BY unit, several ORDER BY value DESC, party_name, party_id
        ) AS place_of_kind
      FROM sums
    )
    SELECT ranked.unit, CAST(place AS INTEGER) AS place,
      ranked.party_id AS id, ranked.party_name AS name, CAST(ranked.value AS VARCHAR) AS value,
      entity_id AS entityId, owners.name AS entityName, CAST(owners.value AS VARCHAR) AS entityValue
    FROM ranked JOIN owners USING (unit, party_id)
    WHERE place <= ${LARGEST_LISTED}::INTEGER
      OR (several AND place_of_kind <= ${SEVERAL_LISTED}::INTEGER)
    ORDER BY ranked.unit, place, owners.value DESC, owners.name, entity_id`,
});

/**
 * Who weighs most inside each department, each manager's book and each region, by several units and
 * measures at once [D1]. Departments and regions are counted by the money of their own lines, since a
 * customer may be served from several; a book holds the parties of \`unit\` whose latest line is the
 * manager's, with their whole value [D5]. What names no place is left out.
 */
export const inside = (
  unit: Unit,
  units: readonly Unit[],
  measures: readonly MoneyMeasure[],
): Query<InsideRow> => ({
  name: "inside",
  row: insideRow,
  sql: sql`
    WITH owners AS (
      SELECT unit, party_id, party_name, entity_id FROM (${namedOwners(units)})
    ), lines AS (
      SELECT entity_id, department, region,
        sum(revenue) AS revenue, sum(cost_of_sales) AS cost_of_sales
      FROM roll_up
      GROUP BY ALL
    ), books AS (
      SELECT entity_id, manager, owned.revenue, owned.cost_of_sales
      FROM (SELECT *, ${partyIdOf(unit)} AS party_id FROM entities) AS owned
      JOIN (SELECT party_id, manager FROM ${partiesTable(unit)}) USING (party_id)
    ), cells AS (
      SELECT 'department' AS dimension, department AS place, entity_id, revenue, cost_of_sales
      FROM lines
      UNION ALL SELECT 'region', region, entity_id, revenue, cost_of_sales FROM lines
      UNION ALL SELECT 'manager', manager, entity_id, revenue, cost_of_sales FROM books
    ), sums AS (
      SELECT dimension, place, entity_id,
        sum(revenue) AS revenue, sum(cost_of_sales) AS cost_of_sales
      FROM cells
      WHERE place IS NOT NULL
      GROUP BY ALL
    ), standings AS (
      SELECT unit, dimension, place, party_id, min(party_name) AS party_name,
        count(*) AS entities, [${join(measures.map(sumOf), ", ")}] AS worth
      FROM sums JOIN owners USING (entity_id)
      GROUP BY unit, dimension, place, party_id
    ), measured AS (
      SELECT * EXCLUDE (worth), unnest(worth) AS value, unnest([${literals(measures)}]) AS measure
      FROM standings
    ), places AS (
      SELECT unit, measure, dimension, place, count(*) AS customers, sum(value) AS total,
        sum(greatest(value, 0)) AS base, max(value) AS largest
      FROM measured
      GROUP BY unit, measure, dimension, place
    ), first_of_largest AS (
      SELECT unit, measure, dimension, place,
        min({'name': party_name, 'id': party_id, 'entities': entities}) AS party
      FROM measured JOIN places USING (unit, measure, dimension, place)
      WHERE value = largest
      GROUP BY unit, measure, dimension, place
    )
    SELECT unit, measure, dimension, place AS name,
      CAST(customers AS INTEGER) AS customers,
      CAST(total AS VARCHAR) AS value,
      CAST(base AS VARCHAR) AS base,
      party.id AS id, party.name AS partyName,
      CAST(party.entities AS INTEGER) AS entities,
      CAST(largest AS VARCHAR) AS largest
    FROM places JOIN first_of_largest USING (unit, measure, dimension, place)
    ORDER BY unit, measure, dimension, total DESC, place`,
});

const literals = (measures: readonly MoneyMeasure[]): Sql =>
  join(
    measures.map((measure) => literal(measure)),
    ", ",
  );

const sumOf = (measure: MoneyMeasure): Sql => sql`sum(${valueOf(measure)})`;

/**
 * Legal entities for which several key persons decide by links of a file or by hand, with all of them:
 * the primary one first, then in the order of the links [K1]. Of what lines say, only the last counts.
 */
export const sharedEntities = (): Query<SharedEntityRow> => ({
  name: "shared entities",
  row: sharedEntityRow,
  sql: sql`
    WITH named AS (
      SELECT meant.entity_id, key_person, role, link_no
      FROM ${partyLinks} JOIN (${linkedEntities}) AS meant USING (link_no)
      WHERE key_person IS NOT NULL
      UNION ALL
      SELECT entity_id, key_person, NULL, NULL FROM entities WHERE key_person IS NOT NULL
    ), persons AS (
      SELECT entity_id, key_person, min(link_no) AS link_no,
        first(role ORDER BY link_no) FILTER (WHERE role IS NOT NULL) AS role,
        count(*) OVER (PARTITION BY entity_id) AS persons
      FROM named
      GROUP BY entity_id, key_person
    ), shared AS (
      SELECT entity_id, entities.name, revenue, ${valueOf("grossProfit")} AS gross_profit,
        persons.key_person AS person, role, link_no,
        persons.key_person = entities.key_person AS is_primary,
        dense_rank() OVER (ORDER BY revenue DESC, entities.name, entity_id) AS place
      FROM persons JOIN entities USING (entity_id)
      WHERE persons > 1
    )
    SELECT entity_id AS entityId, name, CAST(revenue AS VARCHAR) AS revenue,
      CAST(gross_profit AS VARCHAR) AS grossProfit, person, role,
      CAST(is_primary AS INTEGER) AS isPrimary
    FROM shared
    WHERE place <= ${SEVERAL_LISTED}::INTEGER
    ORDER BY place, is_primary DESC, link_no NULLS LAST, person`,
});
