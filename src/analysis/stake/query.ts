import type { Measure, PlainDate, Unit } from "../../domain/words.ts";
import type { Query } from "../../sql/query.ts";
import { sql } from "../../sql/sql.ts";
import { valueOf } from "../measure/query.ts";
import { partiesTable, partyDaysTable, partyMembersTable } from "../parties/rule.ts";
import { boughtSinceRow, stakeRow, type BoughtSinceRow, type StakeRow } from "./row.ts";

/** What each party brought in the twelve months before its last purchase [L5]. */
export const stakes = (unit: Unit, measure: Measure): Query<StakeRow> => ({
  name: "stakes",
  row: stakeRow,
  sql: sql`
    WITH last_years AS (
      SELECT party, sum(${valueOf(measure)}) AS value
      FROM ${partyDaysTable(unit)}
      JOIN (SELECT party, last_purchase FROM ${partiesTable(unit)}) USING (party)
      WHERE date > last_purchase - INTERVAL 12 MONTH AND date <= last_purchase
      GROUP BY party
    )
    SELECT party, CAST(coalesce(last_years.value, 0) AS VARCHAR) AS value
    FROM ${partiesTable(unit)} LEFT JOIN last_years USING (party)
    ORDER BY party`,
});

/** What each party has bought after a day: how often, when first, and its value since [L5]. */
export const boughtSince = (
  unit: Unit,
  measure: Measure,
  day: PlainDate,
): Query<BoughtSinceRow> => ({
  name: "bought-since",
  row: boughtSinceRow,
  sql: sql`
    SELECT party_id AS id,
      strftime(min(date) FILTER (WHERE purchased), '%Y-%m-%d') AS firstDay,
      CAST(sum(${valueOf(measure)}) AS VARCHAR) AS value
    FROM ${partyDaysTable(unit)}
    JOIN (SELECT DISTINCT party, party_id FROM ${partyMembersTable(unit)}) USING (party)
    WHERE date > ${day}::DATE
    GROUP BY party_id
    HAVING bool_or(purchased)
    ORDER BY party_id`,
});
