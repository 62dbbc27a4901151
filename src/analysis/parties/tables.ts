import { primaryRole } from "../../domain/party-link.ts";
import type { PlainDate, Step, Unit } from "../../domain/words.ts";
import { partyLinks } from "../../sql/party-links.ts";
import { salesFacts } from "../../sql/sales-facts.ts";
import { literal, sql, type Sql } from "../../sql/sql.ts";
import type { MonthRange } from "../periods/rule.ts";
import { counted, type CountedLines } from "./counted-lines.ts";
import {
  entityId,
  linkedEntities,
  partiesTable,
  partyDaysTable,
  partyIdOf,
  partyMembersTable,
  partyNameOf,
  partyProductsTable,
  partyStepsTable,
} from "./rule.ts";
import { sums } from "./sales-tables.ts";

/*
 * The tables between the days and the questions, as small as the number of customers times the steps
 * that they bought in.
 */

/**
 * What an owner was last called or linked to: the value of its latest date, then of more lines,
 * then the first by code point [F9] [K1] [D5].
 */
const latest = (owner: Sql, value: Sql, source: Sql): Sql => sql`
    SELECT ${owner}, first(${value} ORDER BY last_date DESC, lines DESC, ${value}) AS ${value}
    FROM (
      SELECT ${owner}, ${value}, max(last_date) AS last_date, sum(lines) AS lines
      FROM ${source}
      WHERE ${value} IS NOT NULL
      GROUP BY ALL
    )
    GROUP BY ${owner}`;

/**
 * What links say of each legal entity [K1]: the latest word on customer and group, of key persons the
 * primary one, else the first. A link by name means the lines without a tax id that bear the name and
 * the only tax id that bears it; of several tax ids it means none.
 */
const linked: Sql = sql`
    SELECT meant.entity_id,
      last(customer ORDER BY link_no) FILTER (WHERE customer IS NOT NULL) AS customer,
      last(customer_group ORDER BY link_no) FILTER (WHERE customer_group IS NOT NULL)
        AS customer_group,
      first(key_person ORDER BY role IS DISTINCT FROM ${primaryRole}, link_no)
        FILTER (WHERE key_person IS NOT NULL) AS key_person
    FROM ${partyLinks} JOIN (${linkedEntities}) AS meant USING (link_no)
    GROUP BY meant.entity_id`;

/** A row per legal entity, with its name (its tax id where no line spells one), customer, primary key person and group [F9] [K1], and its sums. Links go before what the lines say. */
export const entities: Sql = sql`
  CREATE OR REPLACE TABLE entities AS
  WITH named AS (
    SELECT *, nullif(entity, tax_id) AS name FROM roll_up WHERE entity_no IS NOT NULL
  ), ids AS (
    SELECT DISTINCT entity_no, entity_id, tax_id FROM named
  ), names AS (${latest(sql`entity_no`, sql`name`, sql`named`)}
  ), key_persons AS (${latest(sql`entity_no`, sql`key_person`, sql`named`)}
  ), customer_groups AS (${latest(sql`entity_no`, sql`customer_group`, sql`named`)}
  ), totals AS (
    SELECT entity_no, ${sums} FROM entity_days GROUP BY entity_no
  ), linked AS (${linked}
  )
  SELECT ids.*, coalesce(name, tax_id) AS name, totals.* EXCLUDE (entity_no),
    linked.customer,
    coalesce(linked.key_person, key_persons.key_person) AS key_person,
    coalesce(linked.customer_group, customer_groups.customer_group) AS customer_group
  FROM ids
  LEFT JOIN names USING (entity_no)
  JOIN totals USING (entity_no)
  LEFT JOIN key_persons USING (entity_no)
  LEFT JOIN customer_groups USING (entity_no)
  LEFT JOIN linked USING (entity_id)`;

/**
 * A row per legal entity: whose it is. `party` numbers the parties by name, then id, by code point, which
 * settles every tie [A1]; what is larger than this table knows parties by their number only, since texts
 * take longer to group and join.
 */
export const partyMembers = (unit: Unit): Sql => sql`
  CREATE OR REPLACE TABLE ${partyMembersTable(unit)} AS
  WITH members AS (
    SELECT entity_no, key_person AS primary_person, ${partyIdOf(unit)} AS party_id,
      min(${partyNameOf(unit)}) OVER (PARTITION BY ${partyIdOf(unit)}) AS party_name
    FROM entities
  )
  SELECT *, CAST(dense_rank() OVER (ORDER BY party_name, party_id) AS INTEGER) AS party
  FROM members`;

/** The days of the legal entities of each party; a day may have several rows of one party. */
export const partyDays = (unit: Unit): Sql => sql`
  CREATE OR REPLACE VIEW ${partyDaysTable(unit)} AS
  SELECT party, entity_days.* EXCLUDE (entity_no)
  FROM entity_days JOIN (SELECT entity_no, party FROM ${partyMembersTable(unit)}) USING (entity_no)`;

/**
 * A row per party of the unit: who it is, what it brought and its rhythm [L1]. Medians are doubled to
 * stay whole.
 */
export const parties = (unit: Unit): Sql => sql`
  CREATE OR REPLACE TABLE ${partiesTable(unit)} AS
  WITH members AS (
    FROM ${partyMembersTable(unit)}
  ), cells AS (
    SELECT party, primary_person, last_date, lines, manager, department, region
    FROM roll_up JOIN members USING (entity_no)
  ), names AS (
    SELECT DISTINCT party, party_id, party_name AS name FROM members
  ), key_persons AS (${latest(sql`party`, sql`primary_person`, sql`cells`)}
  ), managers AS (${latest(sql`party`, sql`manager`, sql`cells`)}
  ), departments AS (${latest(sql`party`, sql`department`, sql`cells`)}
  ), regions AS (${latest(sql`party`, sql`region`, sql`cells`)}
  ), totals AS (
    SELECT party, ${sums} FROM ${partyDaysTable(unit)} GROUP BY party
  ), purchase_days AS (
    SELECT DISTINCT party, date FROM ${partyDaysTable(unit)} WHERE purchased
  ), purchases AS (
    SELECT party, date,
      date - lag(date) OVER (PARTITION BY party ORDER BY date) AS interval_days,
      count(*) OVER (PARTITION BY party) AS purchase_dates
    FROM purchase_days
  ), rhythms AS (
    SELECT party,
      CAST(count(*) AS INTEGER) AS purchase_dates,
      min(date) AS first_purchase,
      max(date) AS last_purchase,
      CAST(2 * median(interval_days) AS INTEGER) AS twice_median
    FROM purchases
    GROUP BY party
  ), pool AS (
    SELECT CAST(2 * median(interval_days) AS INTEGER) AS pooled_twice_median
    FROM purchases
    WHERE purchase_dates >= 3
  )
  SELECT
    party, party_id, name, primary_person AS key_person, manager, department, region,
    totals.* EXCLUDE (party),
    coalesce(purchase_dates, 0) AS purchase_dates, first_purchase, last_purchase,
    twice_median, pooled_twice_median
  FROM names
  JOIN totals USING (party)
  LEFT JOIN rhythms USING (party)
  LEFT JOIN key_persons USING (party)
  LEFT JOIN managers USING (party)
  LEFT JOIN departments USING (party)
  LEFT JOIN regions USING (party)
  CROSS JOIN pool
  ORDER BY party`;

/** A row per party and step in which anything happened; `step_index` counts from 0 at the first [P1]. */
export const partySteps = (unit: Unit, step: Step, firstDay: PlainDate): Sql => sql`
  CREATE OR REPLACE TABLE ${partyStepsTable(unit, step)} AS
  SELECT
    party,
    CAST(date_diff(
      ${literal(step)}, CAST(date_trunc(${literal(step)}, ${firstDay}::DATE) AS DATE), date
    ) AS INTEGER) AS step_index,
    bool_or(purchased) AS purchased,
    money(sum(revenue)) AS revenue,
    money(sum(cost_of_sales)) AS cost_of_sales,
    quantity(sum(quantity)) AS quantity,
    CAST(sum(orders) AS DECIMAL(18, 0)) AS orders
  FROM ${partyDaysTable(unit)}
  GROUP BY ALL`;

/**
 * How many products a party bought in the last three full months (`block` 0) and in each of the
 * four quarters before them (1 to 4) [L2]; empty where the data is too short for it.
 */
export const partyProducts = (
  unit: Unit,
  months: MonthRange | null,
  lines: CountedLines,
): Sql => sql`
  CREATE OR REPLACE TABLE ${partyProductsTable(unit)} AS
  WITH purchases AS (
    SELECT ${entityId} AS entity_id, product,
      CAST(date_diff('month', date, ${months?.last ?? null}::DATE) // 3 AS INTEGER) AS block
    FROM ${salesFacts}
    WHERE date BETWEEN ${months?.first ?? null}::DATE AND ${months?.last ?? null}::DATE
      AND revenue > 0 AND product IS NOT NULL AND ${counted(lines)}
  ), members AS (
    SELECT entity_id, party FROM entities JOIN ${partyMembersTable(unit)} USING (entity_no)
  )
  SELECT party, block, CAST(count(DISTINCT product) AS INTEGER) AS products
  FROM purchases JOIN members USING (entity_id)
  GROUP BY party, block`;
