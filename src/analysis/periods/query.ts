import type { Measure, PlainDate, Step, Unit } from "../../domain/words.ts";
import type { Query } from "../../sql/query.ts";
import { sql } from "../../sql/sql.ts";
import { minorUnits, reduced, type Precision } from "../concentration/query.ts";
import { sumOf, valueOf } from "../measure/query.ts";
import { partiesTable, partyStepsTable } from "../parties/rule.ts";
import type { StepRange } from "./rule.ts";
import {
  seriesRow,
  stepFigures,
  trailingFigures,
  dataSpanRow,
  type SeriesRow,
  type DataSpanRow,
} from "./row.ts";
import type { InferOutput } from "valibot";

/**
 * The span of the data up to a day and its unnamed money [F4], whatever is filtered; and the median
 * that the step follows from [P4].
 */
export const dataSpan = (unit: Unit, measure: Measure, upTo: PlainDate): Query<DataSpanRow> => ({
  name: "data span",
  row: dataSpanRow,
  sql: sql`
    WITH span AS (
      SELECT
        strftime(min(date), '%Y-%m-%d') AS firstDate,
        strftime(max(date), '%Y-%m-%d') AS lastDate,
        CAST(sum(CASE WHEN entity_no IS NULL THEN revenue ELSE 0 * revenue END) AS VARCHAR)
          AS unnamedRevenue
      FROM sales_days JOIN (SELECT profile, entity_no FROM profiles) USING (profile)
      WHERE date <= ${upTo}::DATE
    ), repeaters AS (
      SELECT twice_median,
        sum(revenue) OVER (ORDER BY twice_median, party) AS running,
        sum(revenue) OVER () AS total
      FROM ${partiesTable(unit)}
      WHERE purchase_dates >= 2 AND ${valueOf(measure)} > 0 AND revenue > 0
    )
    SELECT firstDate, lastDate,
      coalesce(unnamedRevenue, '0') AS unnamedRevenue,
      (SELECT min(twice_median) FROM repeaters WHERE running * 2 >= total) AS twiceMedian
    FROM span`,
});

/**
 * The measure of each party in each step in which anything happened. The pairs of a party stand in no
 * order: to sort thousands of short lists takes longer than all else, and each pair names its step.
 */
export const series = (unit: Unit, step: Step, measure: Measure): Query<SeriesRow> => ({
  name: "series",
  row: seriesRow,
  sql: sql`
    SELECT party,
      string_agg(step_index || ' ' || CAST(${valueOf(measure)} AS VARCHAR), ',') AS series
    FROM ${partyStepsTable(unit, step)}
    GROUP BY party
    ORDER BY party`,
});

/** Money, buyers and concentration of each step on its own values [D2]. */
export const stepTotals = (
  unit: Unit,
  step: Step,
  measure: Measure,
  precision: Precision,
): Query<InferOutput<typeof stepFigures>> => ({
  name: "step totals",
  row: stepFigures,
  sql: sql`
    WITH standings AS (
      SELECT step_index, revenue, purchased, ${valueOf(measure)} AS value,
        greatest(${minorUnits(valueOf(measure), precision)}, 0) AS positive
      FROM ${partyStepsTable(unit, step)}
    )
    SELECT step_index AS stepIndex,
      CAST(sum(revenue) AS VARCHAR) AS revenue,
      CAST(sum(value) AS VARCHAR) AS value,
      CAST(count(*) FILTER (WHERE purchased) AS INTEGER) AS customers,
      CAST(sum(positive) AS VARCHAR) AS base,
      CAST(sum(${reduced(sql`positive`, precision)} * ${reduced(sql`positive`, precision)})
        AS VARCHAR) AS squares,
      CAST(max(positive) AS VARCHAR) AS largest,
      CAST(list_sum(max(positive, 3)) AS VARCHAR) AS top3,
      CAST(list_sum(max(positive, 10)) AS VARCHAR) AS top10
    FROM standings
    GROUP BY step_index
    ORDER BY step_index`,
});

/**
 * Concentration of the twelve months that end with each full month, from the twelfth on [D2]; a month
 * before which nobody bought in a year has no row.
 */
export const trailingYears = (
  unit: Unit,
  measure: Measure,
  fullMonths: StepRange,
  precision: Precision,
): Query<InferOutput<typeof trailingFigures>> => ({
  name: "trailing years",
  row: trailingFigures,
  sql: sql`
    WITH lags AS (
      SELECT CAST(unnest(range(12)) AS INTEGER) AS lag
    ), years AS (
      SELECT step_index + lag AS month,
        greatest(${minorUnits(sumOf(measure), precision)}, 0) AS positive
      FROM ${partyStepsTable(unit, "month")} CROSS JOIN lags
      WHERE step_index + lag BETWEEN ${fullMonths.from + 11}::INTEGER AND ${fullMonths.to}::INTEGER
      GROUP BY party, month
    )
    SELECT month AS stepIndex,
      CAST(sum(positive) AS VARCHAR) AS base,
      CAST(sum(${reduced(sql`positive`, precision)} * ${reduced(sql`positive`, precision)})
        AS VARCHAR) AS squares,
      CAST(max(positive) AS VARCHAR) AS largest,
      CAST(list_sum(max(positive, 3)) AS VARCHAR) AS top3,
      CAST(list_sum(max(positive, 10)) AS VARCHAR) AS top10
    FROM years
    GROUP BY month
    ORDER BY month`,
});
