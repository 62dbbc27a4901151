import type { Measure, Step, Unit } from "../../domain/words.ts";
import type { Query } from "../../sql/query.ts";
import { sql } from "../../sql/sql.ts";
import { minorUnits, reduced, type Precision } from "../concentration/query.ts";
import { valueOf } from "../measure/query.ts";
import { partiesTable, partyStepsTable } from "../parties/rule.ts";
import type { StepRange } from "../periods/rule.ts";
import { xyzRow, type XyzRow } from "./row.ts";

/**
 * What the steadiness of each party follows from: steps with a purchase, steps looked at, and exact
 * sums over them, a step without anything counting as 0 [P3] [X1] [X2].
 */
export const xyz = (
  unit: Unit,
  step: Step,
  measure: Measure,
  used: StepRange,
  since: "window" | "firstPurchase",
  precision: Precision,
): Query<XyzRow> => ({
  name: "xyz",
  row: xyzRow,
  sql: sql`
    WITH first_steps AS (
      SELECT party, min(step_index) AS first_step
      FROM ${partyStepsTable(unit, step)}
      WHERE purchased
      GROUP BY party
    ), spans AS (
      SELECT party, first_step,
        CASE WHEN ${since}::VARCHAR = 'window' THEN ${used.from}::INTEGER
          ELSE greatest(coalesce(first_step, 0), ${used.from}::INTEGER) END AS from_step
      FROM ${partiesTable(unit)} LEFT JOIN first_steps USING (party)
    ), cells AS (
      SELECT party, step_index, purchased,
        ${minorUnits(valueOf(measure), precision)} AS value
      FROM ${partyStepsTable(unit, step)}
      WHERE step_index BETWEEN ${used.from}::INTEGER AND ${used.to}::INTEGER
    ), sums AS (
      SELECT party,
        count(*) FILTER (WHERE purchased) AS active_steps,
        sum(value) AS total,
        sum(${reduced(sql`value`, precision)}) AS reduced_total,
        sum(${reduced(sql`value`, precision)} * ${reduced(sql`value`, precision)}) AS squares
      FROM cells JOIN spans USING (party)
      WHERE step_index >= from_step
      GROUP BY party
    )
    SELECT party,
      CAST(coalesce(active_steps, 0) AS INTEGER) AS activeSteps,
      CAST(greatest(0, ${used.to}::INTEGER - from_step + 1) AS INTEGER) AS steps,
      CAST(greatest(0, ${used.to}::INTEGER - greatest(first_step, ${used.from}::INTEGER) + 1)
        * CASE WHEN first_step IS NULL THEN NULL ELSE 1 END AS INTEGER) AS stepsSinceFirst,
      CAST(coalesce(total, 0) AS VARCHAR) AS sum,
      CAST(coalesce(reduced_total, 0) AS VARCHAR) AS reducedSum,
      CAST(coalesce(squares, 0) AS VARCHAR) AS squares
    FROM spans LEFT JOIN sums USING (party)
    ORDER BY party`,
});
