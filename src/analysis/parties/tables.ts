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

/*
 * The tables between the lines and the questions. The lines are read once; after that a change of
 * a setting asks tables that are as small as the number of customers times the days they bought on.
 * `sold_…` is the same figure as though nothing had come back [A6]. For `money` and `quantity` see
 * `amounts.ts`.
 */

const amounts = sql`
    money(sum(revenue)) AS revenue,
    money(sum(sold_revenue)) AS sold_revenue,
    money(sum(cost_of_sales)) AS cost_of_sales,
    money(sum(sold_cost_of_sales)) AS sold_cost_of_sales,
    quantity(sum(quantity)) AS quantity,
    quantity(sum(sold_quantity)) AS sold_quantity`;

const sums = sql`${amounts},
    CAST(sum(orders) AS DECIMAL(18, 0)) AS orders,
    CAST(sum(sold_orders) AS DECIMAL(18, 0)) AS sold_orders`;

/**
 * All lines, added up by day, buyer and the properties of the line; by category only where lines are
 * counted by it.
 */
export const salesDays = ({ filters }: CountedLines): Sql => {
  const category = filters.values.category === undefined ? sql`` : sql`category,`;
  return sql`
  CREATE OR REPLACE TABLE sales_days AS
  SELECT
    ${entityId} AS entity_id,
    entity, tax_id, date, key_person, customer_group, manager, department, region, ${category}
    money(sum(revenue)) AS revenue,
    money(coalesce(sum(revenue) FILTER (WHERE revenue >= 0), 0)) AS sold_revenue,
    money(coalesce(sum(cost_of_sales), 0)) AS cost_of_sales,
    money(coalesce(sum(cost_of_sales) FILTER (WHERE revenue >= 0), 0)) AS sold_cost_of_sales,
    quantity(coalesce(sum(quantity), 0)) AS quantity,
    quantity(coalesce(sum(quantity) FILTER (WHERE revenue >= 0), 0)) AS sold_quantity,
    count(*) AS lines,
    bool_or(revenue > 0) AS purchased
  FROM ${salesFacts}
  GROUP BY entity, tax_id, date, key_person, customer_group, ${category} manager, department, region`;
};

/** What of `sales_days` counts; every figure but orders and products comes from here. */
export const rollUp = (lines: CountedLines): Sql => sql`
  CREATE OR REPLACE VIEW roll_up AS
  SELECT * FROM sales_days WHERE ${counted(lines)}`;

/** A row per entity and day; an order belongs to its first day, so that days and entities add up. */
export const entityDays = (lines: CountedLines): Sql => sql`
  CREATE OR REPLACE TABLE entity_days AS
  WITH first_days AS (
    SELECT ${entityId} AS entity_id, order_id, min(date) AS date, bool_or(revenue >= 0) AS sold
    FROM ${salesFacts}
    WHERE ${counted(lines)} AND entity IS NOT NULL AND order_id IS NOT NULL
    GROUP BY ALL
  ), order_days AS (
    SELECT entity_id, date, count(*) AS orders, count(*) FILTER (WHERE sold) AS sold_orders
    FROM first_days
    GROUP BY ALL
  ), days AS (
    SELECT entity_id, date, bool_or(purchased) AS purchased, ${amounts}
    FROM roll_up
    WHERE entity_id IS NOT NULL
    GROUP BY ALL
  )
  SELECT days.*, coalesce(orders, 0) AS orders, coalesce(sold_orders, 0) AS sold_orders
  FROM days LEFT JOIN order_days USING (entity_id, date)`;

/**
 * What an owner was last called or linked to: the value of its latest date, then of more lines,
 * then the first by code point [F9] [K1] [D5].
 */
const latest = (owner: Sql, value: Sql, source: Sql): Sql => sql`
    SELECT ${owner}, first(${value} ORDER BY last_date DESC, lines DESC, ${value}) AS ${value}
    FROM (
      SELECT ${owner}, ${value}, max(date) AS last_date, sum(lines) AS lines
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
    SELECT *, nullif(entity, tax_id) AS name FROM roll_up WHERE entity_id IS NOT NULL
  ), tax_ids AS (
    SELECT entity_id, any_value(tax_id) AS tax_id FROM named GROUP BY entity_id
  ), names AS (${latest(sql`entity_id`, sql`name`, sql`named`)}
  ), key_persons AS (${latest(sql`entity_id`, sql`key_person`, sql`named`)}
  ), customer_groups AS (${latest(sql`entity_id`, sql`customer_group`, sql`named`)}
  ), totals AS (
    SELECT entity_id, ${sums} FROM entity_days GROUP BY entity_id
  ), linked AS (${linked}
  )
  SELECT tax_ids.*, coalesce(name, tax_id) AS name, totals.* EXCLUDE (entity_id),
    linked.customer,
    coalesce(linked.key_person, key_persons.key_person) AS key_person,
    coalesce(linked.customer_group, customer_groups.customer_group) AS customer_group
  FROM tax_ids
  LEFT JOIN names USING (entity_id)
  JOIN totals USING (entity_id)
  LEFT JOIN key_persons USING (entity_id)
  LEFT JOIN customer_groups USING (entity_id)
  LEFT JOIN linked USING (entity_id)`;

/**
 * A row per legal entity: whose it is. `party` numbers the parties by name, then id, by code point, which
 * settles every tie [A1]; what is larger than this table knows parties by their number only, since texts
 * take longer to group and join.
 */
export const partyMembers = (unit: Unit): Sql => sql`
  CREATE OR REPLACE TABLE ${partyMembersTable(unit)} AS
  WITH members AS (
    SELECT entity_id, key_person AS primary_person, ${partyIdOf(unit)} AS party_id,
      min(${partyNameOf(unit)}) OVER (PARTITION BY ${partyIdOf(unit)}) AS party_name
    FROM entities
  )
  SELECT *, CAST(dense_rank() OVER (ORDER BY party_name, party_id) AS INTEGER) AS party
  FROM members`;

/** A row per party of the unit and day. */
export const partyDays = (unit: Unit): Sql => sql`
  CREATE OR REPLACE TABLE ${partyDaysTable(unit)} AS
  SELECT party, date, bool_or(purchased) AS purchased, ${sums}
  FROM entity_days JOIN (SELECT entity_id, party FROM ${partyMembersTable(unit)}) USING (entity_id)
  GROUP BY party, date`;

/**
 * A row per party of the unit: who it is, what it brought and its rhythm [L1]. Medians are doubled to
 * stay whole.
 */
export const parties = (unit: Unit): Sql => sql`
  CREATE OR REPLACE TABLE ${partiesTable(unit)} AS
  WITH members AS (
    FROM ${partyMembersTable(unit)}
  ), cells AS (
    SELECT party, primary_person, date, lines, manager, department, region
    FROM roll_up JOIN members USING (entity_id)
  ), names AS (
    SELECT DISTINCT party, party_id, party_name AS name FROM members
  ), key_persons AS (${latest(sql`party`, sql`primary_person`, sql`cells`)}
  ), managers AS (${latest(sql`party`, sql`manager`, sql`cells`)}
  ), departments AS (${latest(sql`party`, sql`department`, sql`cells`)}
  ), regions AS (${latest(sql`party`, sql`region`, sql`cells`)}
  ), totals AS (
    SELECT party, ${sums} FROM ${partyDaysTable(unit)} GROUP BY party
  ), purchases AS (
    SELECT party, date,
      date - lag(date) OVER (PARTITION BY party ORDER BY date) AS interval_days,
      count(*) OVER (PARTITION BY party) AS purchase_dates
    FROM ${partyDaysTable(unit)}
    WHERE purchased
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
      ${literal(step)},
      CAST(date_trunc(${literal(step)}, ${firstDay}::DATE) AS DATE),
      CAST(date_trunc(${literal(step)}, date) AS DATE)
    ) AS INTEGER) AS step_index,
    bool_or(purchased) AS purchased, ${sums}
  FROM ${partyDaysTable(unit)}
  GROUP BY ALL
  ORDER BY party, step_index`;

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
  )
  SELECT party, block, CAST(count(DISTINCT product) AS INTEGER) AS products
  FROM purchases
  JOIN (SELECT entity_id, party FROM ${partyMembersTable(unit)}) USING (entity_id)
  GROUP BY party, block`;
