import type { Measure, Unit } from "../../domain/words.ts";
import type { Query } from "../../sql/query.ts";
import { sql, type Sql } from "../../sql/sql.ts";
import { valueOf } from "../measure/query.ts";
import { partyDaysTable, partyIdOf, partyMembersTable } from "../parties/rule.ts";
import {
  circleRow,
  dayRow,
  serviceRow,
  spellingRow,
  type CircleRow,
  type DayRow,
  type ServiceRow,
  type SpellingRow,
} from "./row.ts";

/** The legal entities of one party. */
export const entitiesOf = (unit: Unit, id: string): Sql =>
  sql`(SELECT entity_id FROM entities WHERE ${partyIdOf(unit)} = ${id}::VARCHAR)`;

/** Every day on which anything of one party was booked, in order [L1]. */
export const daysOf = (unit: Unit, measure: Measure, id: string): Query<DayRow> => ({
  name: "days of a customer",
  row: dayRow,
  sql: sql`
    SELECT strftime(date, '%Y-%m-%d') AS date,
      CAST(bool_or(purchased) AS INTEGER) AS purchased,
      CAST(sum(revenue) AS VARCHAR) AS revenue,
      CAST(sum(${valueOf(measure)}) AS VARCHAR) AS value
    FROM ${partyDaysTable(unit)}
    WHERE party IN (SELECT party FROM ${partyMembersTable(unit)} WHERE party_id = ${id}::VARCHAR)
    GROUP BY ALL
    ORDER BY date`,
});

/** Managers, departments and regions on the lines of one party, the latest first [D5]. */
export const serviceOf = (unit: Unit, id: string): Query<ServiceRow> => ({
  name: "service of a customer",
  row: serviceRow,
  sql: sql`
    WITH lines AS (
      SELECT first_date, last_date, manager, department, region, revenue
      FROM roll_up JOIN ${entitiesOf(unit, id)} USING (entity_id)
    ), named AS (
      SELECT 'manager' AS dimension, manager AS name, first_date, last_date, revenue FROM lines
      UNION ALL SELECT 'department', department, first_date, last_date, revenue FROM lines
      UNION ALL SELECT 'region', region, first_date, last_date, revenue FROM lines
    )
    SELECT dimension, name,
      strftime(min(first_date), '%Y-%m-%d') AS first,
      strftime(max(last_date), '%Y-%m-%d') AS last,
      CAST(sum(revenue) AS VARCHAR) AS revenue
    FROM named
    GROUP BY dimension, name
    ORDER BY dimension, max(last_date) DESC, sum(revenue) DESC, name`,
});

/** How the legal entities of one party are spelled, each entity's latest spelling first [F9]. */
export const spellingsOf = (unit: Unit, id: string): Query<SpellingRow> => ({
  name: "spellings of a customer",
  row: spellingRow,
  sql: sql`
    SELECT roll_up.entity_id AS id, any_value(roll_up.tax_id) AS taxId,
      roll_up.entity AS spelling,
      strftime(min(first_date), '%Y-%m-%d') AS first,
      strftime(max(last_date), '%Y-%m-%d') AS last,
      CAST(sum(lines) AS INTEGER) AS lines
    FROM roll_up JOIN ${entitiesOf(unit, id)} USING (entity_id)
    GROUP BY roll_up.entity_id, roll_up.entity
    ORDER BY roll_up.entity_id, max(last_date) DESC, sum(lines) DESC, roll_up.entity`,
});

/** Who stands behind one party, with every legal entity of each, the largest first [K1] [K2]. */
export const circleOf = (unit: Unit, measure: Measure, id: string): Query<CircleRow> => ({
  name: "circle of a customer",
  row: circleRow,
  sql: sql`
    WITH members AS (
      SELECT *, ${partyIdOf(unit)} = ${id}::VARCHAR AS own FROM entities
    ), circles AS (
      SELECT 'keyPerson' AS kind, key_person AS circle, * FROM members WHERE key_person IS NOT NULL
      UNION ALL
      SELECT 'group', customer_group, * FROM members WHERE customer_group IS NOT NULL
    )
    SELECT kind, circle AS name, entity_id AS id, circles.name AS entity, tax_id AS taxId,
      CAST(${valueOf(measure)} AS VARCHAR) AS value,
      CAST(own AS INTEGER) AS own
    FROM circles
    QUALIFY bool_or(own) OVER (PARTITION BY kind, circle)
    ORDER BY kind, circle, ${valueOf(measure)} DESC, circles.name, entity_id`,
});
