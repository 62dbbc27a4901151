import type { Measure, PlainDate, Unit } from "../../domain/words.ts";
import { salesFacts } from "../../sql/sales-facts.ts";
import type { Query } from "../../sql/query.ts";
import { sql, type Sql } from "../../sql/sql.ts";
import type { ComparedWindows } from "../change/rule.ts";
import { valueOf } from "../measure/query.ts";
import { counted, type CountedLines } from "../parties/counted-lines.ts";
import { entityId, partiesTable, partyIdOf, partyStepsTable } from "../parties/rule.ts";
import type { StepRange } from "../periods/rule.ts";
import { innovationRow, trendRow, type InnovationRow, type TrendRow } from "./row.ts";
import { BILLION, FEWEST_CUSTOMERS_OF_PRODUCT, lastHalf } from "./rule.ts";

const during = ({ from, to }: StepRange): Sql =>
  sql`step_index BETWEEN ${from}::INTEGER AND ${to}::INTEGER`;

/** What each party brought in two windows, in their last halves and in the last year [T1]. */
export const trends = (
  unit: Unit,
  measure: Measure,
  { before, after }: ComparedWindows,
  year: StepRange,
): Query<TrendRow> => {
  const sum = (range: StepRange) =>
    sql`CAST(coalesce(sum(${valueOf(measure)}) FILTER (WHERE ${during(range)}), 0) AS VARCHAR)`;
  const above = (range: StepRange) =>
    sql`CAST(count(*) FILTER (WHERE ${during(range)} AND ${valueOf(measure)} > 0) AS INTEGER)`;
  return {
    name: "trends",
    row: trendRow,
    sql: sql`
    SELECT party,
      ${sum(before)} AS before,
      ${sum(after)} AS after,
      ${sum(lastHalf(before))} AS latelyBefore,
      ${sum(lastHalf(after))} AS latelyAfter,
      ${above(before)} AS monthsBefore,
      ${above(after)} AS monthsAfter,
      CAST(coalesce(sum(revenue) FILTER (WHERE ${during(year)}), 0) AS VARCHAR) AS yearRevenue
    FROM ${partyStepsTable(unit, "month")}
    GROUP BY party
    ORDER BY party`,
  };
};

/**
 * How early each party bought the products that came to the range on `newFrom` or later: the sum of
 * its scores, and how many of them it bought and could have bought [T1]. Parties that could have
 * bought none are left out. Filters do not make an old product new: all lines say when it came.
 */
export const innovation = (
  unit: Unit,
  newFrom: PlainDate,
  lines: CountedLines,
): Query<InnovationRow> => ({
  name: "innovation",
  row: innovationRow,
  sql: sql`
    WITH arrivals AS (
      SELECT product, min(date) AS came
      FROM ${salesFacts}
      WHERE date <= ${lines.asOf}::DATE AND revenue > 0 AND product IS NOT NULL
      GROUP BY product
      HAVING min(date) >= ${newFrom}::DATE
    ), purchases AS (
      SELECT ${entityId} AS entity_id, product, date
      FROM ${salesFacts} SEMI JOIN arrivals USING (product)
      WHERE ${counted(lines)} AND revenue > 0
    ), first_purchases AS (
      SELECT ${partyIdOf(unit)} AS party_id, product, min(date) AS day
      FROM purchases JOIN entities USING (entity_id)
      GROUP BY ALL
    ), places AS (
      SELECT party_id, product, came,
        count(*) OVER (PARTITION BY product) AS customers,
        2 * rank() OVER (PARTITION BY product ORDER BY day)
          + count(*) OVER (PARTITION BY product, day) - 1 AS twice_place
      FROM first_purchases JOIN arrivals USING (product)
      QUALIFY count(*) OVER (PARTITION BY product) >= ${FEWEST_CUSTOMERS_OF_PRODUCT}::INTEGER
    ), scores AS (
      SELECT party, count(*) AS bought,
        sum((2 * customers - twice_place) * ${String(BILLION)}::BIGINT // (2 * (customers - 1)))
          AS score
      FROM places JOIN ${partiesTable(unit)} USING (party_id)
      WHERE came >= first_purchase
      GROUP BY party
    ), offers AS (
      SELECT party, count(*) AS offered
      FROM ${partiesTable(unit)} JOIN (SELECT DISTINCT product, came FROM places)
        ON came BETWEEN first_purchase AND last_purchase
      GROUP BY party
    )
    SELECT party,
      CAST(coalesce(score, 0) AS VARCHAR) AS score,
      CAST(coalesce(bought, 0) AS INTEGER) AS bought,
      CAST(offered AS INTEGER) AS offered
    FROM offers LEFT JOIN scores USING (party)
    ORDER BY party`,
});
