import { identifier, join, sql, type Sql } from "../../sql/sql.ts";
import { salesFacts } from "../../sql/sales-facts.ts";
import type { Filters } from "../settings.ts";
import { counted, filtered, type CountedLines } from "./counted-lines.ts";
import { entityId } from "./rule.ts";

/*
 * The lines are read once, into days of profiles and of legal entities; texts stand in the table of
 * profiles alone, since they take longer to group and join than numbers. `sold_…` is the same figure as
 * though nothing had come back [A6]. For `money` and `quantity` see `amounts.ts`.
 */

const amounts = sql`
    money(sum(revenue)) AS revenue,
    money(sum(sold_revenue)) AS sold_revenue,
    money(sum(cost_of_sales)) AS cost_of_sales,
    money(sum(sold_cost_of_sales)) AS sold_cost_of_sales,
    quantity(sum(quantity)) AS quantity,
    quantity(sum(sold_quantity)) AS sold_quantity`;

/** Every figure over the columns of `entity_days`. */
export const sums = sql`${amounts},
    CAST(sum(orders) AS DECIMAL(18, 0)) AS orders,
    CAST(sum(sold_orders) AS DECIMAL(18, 0)) AS sold_orders`;

/** What lines of one profile have in common; the category only where lines are counted by it. */
const propertiesOf = ({ values }: Filters): readonly Sql[] =>
  [
    "entity",
    "tax_id",
    "key_person",
    "customer_group",
    "manager",
    "department",
    "region",
    ...(values.category === undefined ? [] : ["category"]),
  ].map(identifier);

/** A row per buyer and what its lines say of the sale; `entity_no` numbers the legal entities. */
export const profiles = (filters: Filters): Sql => sql`
  CREATE OR REPLACE TABLE profiles AS
  WITH found AS (
    SELECT DISTINCT ${entityId} AS entity_id, ${join(propertiesOf(filters), ", ")}
    FROM ${salesFacts}
  )
  SELECT
    CAST(row_number() OVER () AS INTEGER) AS profile,
    CASE WHEN entity_id IS NOT NULL
      THEN CAST(dense_rank() OVER (ORDER BY entity_id) AS INTEGER) END AS entity_no,
    found.*
  FROM found`;

/** All lines, added up by profile and day. */
export const salesDays = (filters: Filters): Sql => sql`
  CREATE OR REPLACE TABLE sales_days AS
  SELECT profile, date,
    money(sum(revenue)) AS revenue,
    money(coalesce(sum(revenue) FILTER (WHERE revenue >= 0), 0)) AS sold_revenue,
    money(coalesce(sum(cost_of_sales), 0)) AS cost_of_sales,
    money(coalesce(sum(cost_of_sales) FILTER (WHERE revenue >= 0), 0)) AS sold_cost_of_sales,
    quantity(coalesce(sum(quantity), 0)) AS quantity,
    quantity(coalesce(sum(quantity) FILTER (WHERE revenue >= 0), 0)) AS sold_quantity,
    CAST(count(*) AS INTEGER) AS lines,
    bool_or(revenue > 0) AS purchased
  FROM ${salesFacts} JOIN profiles ON ${join(
    propertiesOf(filters).map(
      (name) => sql`${salesFacts}.${name} IS NOT DISTINCT FROM profiles.${name}`,
    ),
    " AND ",
  )}
  GROUP BY profile, date`;

/**
 * A row per legal entity and day that passes the filters, up to whatever day. An order belongs to its
 * first day, and to its first with a line not below 0 among those sold, so that days and entities add up.
 */
export const allEntityDays = (filters: Filters): Sql => sql`
  CREATE OR REPLACE TABLE all_entity_days AS
  WITH days AS (
    SELECT entity_no, date, bool_or(purchased) AS purchased, ${amounts}
    FROM sales_days JOIN profiles USING (profile)
    WHERE entity_no IS NOT NULL AND ${filtered(filters)}
    GROUP BY entity_no, date
  ), order_lines AS (
    SELECT ${entityId} AS entity_id, order_id, date, revenue
    FROM ${salesFacts}
    WHERE entity IS NOT NULL AND order_id IS NOT NULL AND ${filtered(filters)}
  ), all_orders AS (
    SELECT entity_id, min(date) AS date, min(date) FILTER (WHERE revenue >= 0) AS sold_date
    FROM order_lines
    GROUP BY entity_id, order_id
  ), numbered AS (
    SELECT entity_no, date, sold_date
    FROM all_orders JOIN (SELECT DISTINCT entity_id, entity_no FROM profiles) USING (entity_id)
  ), order_days AS (
    SELECT entity_no, date, count(*) AS orders FROM numbered GROUP BY ALL
  ), sold_days AS (
    SELECT entity_no, sold_date AS date, count(*) AS sold_orders FROM numbered GROUP BY ALL
  )
  SELECT days.*,
    CAST(coalesce(orders, 0) AS INTEGER) AS orders,
    CAST(coalesce(sold_orders, 0) AS INTEGER) AS sold_orders
  FROM days
  LEFT JOIN order_days USING (entity_no, date)
  LEFT JOIN sold_days USING (entity_no, date)`;

/** The same up to the as-of day: every figure but products comes from here or from `roll_up`. */
export const entityDays = ({ asOf }: CountedLines): Sql => sql`
  CREATE OR REPLACE VIEW entity_days AS
  SELECT * FROM all_entity_days WHERE date <= ${asOf}::DATE`;

/** What of each profile counts, unnamed ones too. */
export const rollUp = (lines: CountedLines): Sql => sql`
  CREATE OR REPLACE TABLE roll_up AS
  WITH counted AS (
    SELECT profile, min(date) AS first_date, max(date) AS last_date, sum(lines) AS lines,
      money(sum(revenue)) AS revenue, money(sum(cost_of_sales)) AS cost_of_sales
    FROM sales_days JOIN profiles USING (profile)
    WHERE ${counted(lines)}
    GROUP BY profile
  )
  SELECT * FROM profiles JOIN counted USING (profile)`;
