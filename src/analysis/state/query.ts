import type { Measure, PlainDate, Unit } from "../../domain/words.ts";
import type { Query } from "../../sql/query.ts";
import { sql } from "../../sql/sql.ts";
import { valueOf } from "../measure/query.ts";
import { partiesTable, partyProductsTable, partyStepsTable } from "../parties/rule.ts";
import { signsRow, type SignsRow } from "./row.ts";
import type { ValueComparison } from "./rule.ts";

/**
 * The signs by which [L2] tells where each party stands, as numbers: what is long and what is little
 * is judged in `stateOf`, so that a change of the settings asks the engine nothing.
 */
export const signs = (
  unit: Unit,
  measure: Measure,
  asOf: PlainDate,
  months: ValueComparison | null,
): Query<SignsRow> => ({
  name: "signs",
  row: signsRow,
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
    )
    SELECT party,
      purchase_dates AS purchaseDates,
      CAST(${asOf}::DATE - last_purchase AS INTEGER) AS recencyDays,
      twice_median AS twiceMedian,
      pooled_twice_median AS pooledTwiceMedian,
      CAST(coalesce(recent_value, 0) AS VARCHAR) AS recentValue,
      CAST(coalesce(before_value, 0) AS VARCHAR) AS beforeValue,
      CAST(coalesce(recent_products, 0) AS INTEGER) AS recentProducts,
      CAST(coalesce(before_products, 0) AS INTEGER) AS beforeProducts
    FROM ${partiesTable(unit)}
    LEFT JOIN values_lately USING (party)
    LEFT JOIN products_lately USING (party)
    ORDER BY party`,
});
