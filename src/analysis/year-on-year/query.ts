import type { Measure, Unit } from "../../domain/words.ts";
import type { Query } from "../../sql/query.ts";
import { sql } from "../../sql/sql.ts";
import { minorUnits, ownersOf, reduced, type Precision } from "../concentration/query.ts";
import { valueOf } from "../measure/query.ts";
import type { DateSpan } from "../periods/rule.ts";
import { windowRow, type WindowRow } from "./row.ts";

/** Two windows of days, the later directly after the earlier. */
export interface DateWindows {
  readonly before: DateSpan;
  readonly after: DateSpan;
}

/** Money, buyers and concentration of each window, by the parties of each unit [C1]; one without lines has no row. */
export const windowFigures = (
  units: readonly Unit[],
  measure: Measure,
  { before, after }: DateWindows,
  precision: Precision,
): Query<WindowRow> => ({
  name: "window figures",
  row: windowRow,
  sql: sql`
    WITH days AS (
      SELECT entity_no, purchased, revenue, cost_of_sales, ${valueOf(measure)} AS value,
        CASE WHEN date < ${after.first}::DATE THEN 'before' ELSE 'after' END AS span
      FROM entity_days
      WHERE date BETWEEN ${before.first}::DATE AND ${after.last}::DATE
    ), sums AS (
      SELECT entity_no, span, bool_or(purchased) AS purchased,
        sum(revenue) AS revenue, sum(cost_of_sales) AS cost_of_sales, sum(value) AS value
      FROM days
      GROUP BY entity_no, span
    ), owners AS (
      SELECT unit, entity_no, party_id FROM (${ownersOf(units)})
    ), parties AS (
      SELECT unit, span, party_id, bool_or(purchased) AS purchased,
        sum(revenue) AS revenue, sum(cost_of_sales) AS cost_of_sales,
        greatest(${minorUnits(sql`sum(value)`, precision)}, 0) AS positive
      FROM sums JOIN owners USING (entity_no)
      GROUP BY unit, span, party_id
    )
    SELECT unit, span AS "window",
      CAST(sum(revenue) AS VARCHAR) AS revenue,
      CAST(sum(revenue) - sum(cost_of_sales) AS VARCHAR) AS grossProfit,
      CAST(count(*) FILTER (WHERE purchased) AS INTEGER) AS customers,
      CAST(sum(positive) AS VARCHAR) AS base,
      CAST(sum(${reduced(sql`positive`, precision)} * ${reduced(sql`positive`, precision)})
        AS VARCHAR) AS squares,
      CAST(max(positive) AS VARCHAR) AS largest
    FROM parties
    GROUP BY unit, span
    ORDER BY unit, span`,
});
