import type { Measure, Step, Unit } from "../../domain/words.ts";
import type { Query } from "../../sql/query.ts";
import { join, sql } from "../../sql/sql.ts";
import { classOf } from "../abc/query.ts";
import type { AbcBorders } from "../abc/rule.ts";
import { soldValueOf, valueOf } from "../measure/query.ts";
import { partiesTable, partyStepsTable } from "../parties/rule.ts";
import { certaintyRow, type CertaintyRow } from "./row.ts";

/**
 * How firm each class is: the same ranking with the last full step left out, with returns left out,
 * with both, each cut at three pairs of borders [A6]. Without a full step nothing is left out.
 */
export const certainty = (
  unit: Unit,
  step: Step,
  measure: Measure,
  borders: readonly AbcBorders[],
  lastFullStep: number | null,
): Query<CertaintyRow> => ({
  name: "certainty",
  row: certaintyRow,
  sql: sql`
    WITH last_step AS (
      SELECT party, ${valueOf(measure)} AS last_value, ${soldValueOf(measure)} AS last_sold
      FROM ${partyStepsTable(unit, step)}
      WHERE step_index = ${lastFullStep}::INTEGER
    ), standings AS (
      SELECT party,
        ${valueOf(measure)} AS value, ${soldValueOf(measure)} AS sold,
        coalesce(last_value, 0) AS last_value, coalesce(last_sold, 0) AS last_sold
      FROM ${partiesTable(unit)} LEFT JOIN last_step USING (party)
    ), variants AS (
      SELECT party, 'all' AS variant, value FROM standings
      UNION ALL SELECT party, 'sold', sold FROM standings
      UNION ALL SELECT party, 'earlier', value - last_value FROM standings
      UNION ALL SELECT party, 'sold earlier', sold - last_sold FROM standings
    ), ranked AS (
      SELECT party, value,
        coalesce(sum(greatest(value, 0)) OVER (
          PARTITION BY variant ORDER BY value DESC, party
          ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
        ), 0) AS before,
        sum(greatest(value, 0)) OVER (PARTITION BY variant) AS base
      FROM variants
    ), classes AS (
      SELECT party, unnest([${join(borders.map(classOf), ", ")}]) AS class FROM ranked
    )
    SELECT party,
      CAST(count(*) FILTER (WHERE class = 'A') AS INTEGER) AS inA,
      CAST(count(*) FILTER (WHERE class = 'B') AS INTEGER) AS inB,
      CAST(count(*) FILTER (WHERE class = 'C') AS INTEGER) AS inC
    FROM classes
    GROUP BY party
    ORDER BY party`,
});
