import type { Measure, Unit } from "../../domain/words.ts";
import type { Query } from "../../sql/query.ts";
import { sql } from "../../sql/sql.ts";
import { sumOf } from "../measure/query.ts";
import { partyStepsTable } from "../parties/rule.ts";
import type { StepRange } from "../periods/rule.ts";
import { historyRow, type HistoryRow } from "./row.ts";

/**
 * The ranking at the end of each quarter on the twelve months up to it [A7], of those who bought in
 * them; `ends` are the months that the first and the last quarter end with.
 */
export const history = (unit: Unit, measure: Measure, ends: StepRange): Query<HistoryRow> => ({
  name: "history",
  row: historyRow,
  sql: sql`
    WITH quarters AS (
      SELECT CAST(unnest(range(${ends.from}::INTEGER, ${ends.to + 1}::INTEGER, 3)) AS INTEGER)
        AS month
    ), years AS (
      SELECT month, party, ${sumOf(measure)} AS value
      FROM quarters JOIN ${partyStepsTable(unit, "month")}
        ON step_index BETWEEN month - 11 AND month
      GROUP BY month, party
      HAVING bool_or(purchased)
    )
    SELECT month,
      string_agg(party || ' ' || CAST(value AS VARCHAR), ',' ORDER BY value DESC, party)
        AS standings
    FROM years
    GROUP BY month
    ORDER BY month`,
});
