import type { Measure, PlainDate, Unit } from "../../domain/words.ts";
import type { Query } from "../../sql/query.ts";
import { sql } from "../../sql/sql.ts";
import { valueOf } from "../measure/query.ts";
import { partiesTable, partyProductsTable, partyStepsTable } from "../parties/rule.ts";
import { lengthOf } from "../periods/rule.ts";
import type { Settings } from "../settings.ts";
import { COOLING_DAYS, COOLING_FACTOR, RECENT_MONTHS, type ValueComparison } from "./rule.ts";
import { stateRow, type StateRow } from "./row.ts";

/** Where each party stands: the first that holds of [L2], with the sign that tells it. */
export const state = (
  unit: Unit,
  measure: Measure,
  lost: Settings["lost"],
  asOf: PlainDate,
  months: ValueComparison | null,
): Query<StateRow> => ({
  name: "state",
  row: stateRow,
  sql: sql`
    WITH values_lately AS (
      SELECT party,
        sum(${valueOf(measure)}) FILTER (WHERE step_index BETWEEN
          ${months?.recent.from ?? null}::INTEGER AND ${months?.recent.to ?? null}::INTEGER
        ) AS recent_value,
        sum(${valueOf(measure)}) FILTER (WHERE step_index BETWEEN
          ${months?.before.from ?? null}::INTEGER AND ${months?.before.to ?? null}::INTEGER
        ) AS before_value
      FROM ${partyStepsTable(unit, "month")}
      GROUP BY party
    ), products_lately AS (
      SELECT party,
        coalesce(sum(products) FILTER (WHERE block = 0), 0) AS recent_products,
        coalesce(sum(products) FILTER (WHERE block BETWEEN 1 AND 4), 0) AS before_products
      FROM ${partyProductsTable(unit)}
      GROUP BY party
    ), signs AS (
      SELECT party, purchase_dates,
        ${asOf}::DATE - last_purchase AS recency,
        CASE WHEN purchase_dates = 2 THEN pooled_twice_median ELSE twice_median END AS twice_rhythm,
        coalesce(recent_value, 0) AS recent_value,
        coalesce(before_value, 0) AS before_value,
        recent_products, before_products
      FROM ${partiesTable(unit)}
      LEFT JOIN values_lately USING (party)
      LEFT JOIN products_lately USING (party)
    ), judged AS (
      SELECT *,
        recency * 2 > ${String(lost.factor)}::DECIMAL(18, 6) * twice_rhythm
          AND recency > ${lost.days}::INTEGER AS silent,
        recency * 2 > ${COOLING_FACTOR}::DECIMAL(18, 6) * twice_rhythm
          AND recency > ${COOLING_DAYS}::INTEGER AS quiet,
        before_value > 0 AND recent_value * 2 * ${lengthOf(months?.before ?? null)}::INTEGER
          < before_value * ${RECENT_MONTHS}::INTEGER AS shrunk,
        before_products > 0 AND recent_products * 4 * 2 <= before_products AS narrowed
      FROM signs
    ), states AS (
      SELECT *,
        CASE
          WHEN purchase_dates = 0 THEN 'none'
          WHEN purchase_dates = 1 THEN 'one-time'
          WHEN silent THEN 'lost'
          WHEN purchase_dates >= 3 AND (quiet OR shrunk OR narrowed) THEN 'cooling'
          ELSE 'active'
        END AS state
      FROM judged
    )
    SELECT party, state,
      CASE
        WHEN state = 'lost' AND purchase_dates = 2 THEN 'pooled-silence'
        WHEN state = 'lost' OR (state = 'cooling' AND quiet) THEN 'silence'
        WHEN state = 'cooling' AND shrunk THEN 'value'
        WHEN state = 'cooling' THEN 'products'
      END AS stateReason
    FROM states
    ORDER BY party`,
});
