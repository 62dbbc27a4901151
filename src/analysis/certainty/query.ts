import type { Measure, Unit } from "../../domain/words.ts";
import type { Query } from "../../sql/query.ts";
import { sql } from "../../sql/sql.ts";
import { soldValueOf, valueOf } from "../measure/query.ts";
import { partiesTable, partyDaysTable } from "../parties/rule.ts";
import type { DateSpan } from "../periods/rule.ts";
import { certaintyRow, type CertaintyRow } from "./row.ts";

/**
 * Every party with its value and place where returns are left out, where the last full step is left
 * out, and both; without a full step nothing is left out [A6]. Borders and rules are none of its
 * business, so that a change of them asks nothing.
 */
export const certainty = (
  unit: Unit,
  measure: Measure,
  lastFullStep: DateSpan | null,
): Query<CertaintyRow> => ({
  name: "certainty",
  row: certaintyRow,
  sql: sql`
    WITH last_step AS (
      SELECT party, sum(${valueOf(measure)}) AS last_value, sum(${soldValueOf(measure)}) AS last_sold
      FROM ${partyDaysTable(unit)}
      WHERE date BETWEEN ${lastFullStep?.first ?? null}::DATE AND ${lastFullStep?.last ?? null}::DATE
      GROUP BY party
    ), variants AS (
      SELECT party,
        ${soldValueOf(measure)} AS sold,
        ${valueOf(measure)} - coalesce(last_value, 0) AS earlier,
        ${soldValueOf(measure)} - coalesce(last_sold, 0) AS sold_earlier
      FROM ${partiesTable(unit)} LEFT JOIN last_step USING (party)
    )
    SELECT party,
      CAST(sold AS VARCHAR) AS sold,
      CAST(earlier AS VARCHAR) AS earlier,
      CAST(sold_earlier AS VARCHAR) AS soldEarlier,
      CAST(row_number() OVER (ORDER BY sold DESC, party) AS INTEGER) AS soldRank,
      CAST(row_number() OVER (ORDER BY earlier DESC, party) AS INTEGER) AS earlierRank,
      CAST(row_number() OVER (ORDER BY sold_earlier DESC, party) AS INTEGER) AS soldEarlierRank
    FROM variants
    ORDER BY party`,
});
