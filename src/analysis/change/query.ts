import type { Measure, Unit } from "../../domain/words.ts";
import type { Query } from "../../sql/query.ts";
import { sql } from "../../sql/sql.ts";
import { valueOf } from "../measure/query.ts";
import { partyStepsTable } from "../parties/rule.ts";
import { changeRow, type ChangeRow } from "./row.ts";
import type { ComparedWindows } from "./rule.ts";

/** What each party brought in either of two windows, and when it bought [C1]. Who has neither is left out. */
export const change = (
  unit: Unit,
  measure: Measure,
  { before, after }: ComparedWindows,
): Query<ChangeRow> => ({
  name: "change",
  row: changeRow,
  sql: sql`
    WITH placed AS (
      SELECT party, purchased, ${valueOf(measure)} AS value,
        CASE
          WHEN step_index < ${before.from}::INTEGER THEN 'earlier'
          WHEN step_index <= ${before.to}::INTEGER THEN 'before'
          WHEN step_index <= ${after.to}::INTEGER THEN 'after'
        END AS place
      FROM ${partyStepsTable(unit, "month")}
    ), sums AS (
      SELECT party,
        sum(CASE WHEN place = 'before' THEN value ELSE 0 * value END) AS before,
        sum(CASE WHEN place = 'after' THEN value ELSE 0 * value END) AS after,
        CAST(count(*) FILTER (WHERE purchased AND place = 'earlier') AS INTEGER) AS monthsEarlier,
        CAST(count(*) FILTER (WHERE purchased AND place = 'before') AS INTEGER) AS monthsBefore,
        CAST(count(*) FILTER (WHERE purchased AND place = 'after') AS INTEGER) AS monthsAfter
      FROM placed
      GROUP BY party
    )
    SELECT party, CAST(before AS VARCHAR) AS before, CAST(after AS VARCHAR) AS after,
      monthsEarlier, monthsBefore, monthsAfter
    FROM sums
    WHERE before <> 0 OR after <> 0 OR monthsBefore > 0 OR monthsAfter > 0
    ORDER BY party`,
});
