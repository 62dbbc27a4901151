import type { Measure, Step, Unit } from "../../domain/words.ts";
import type { Query } from "../../sql/query.ts";
import { sql, type Sql } from "../../sql/sql.ts";
import { minorUnits, reduced, type Precision } from "../concentration/query.ts";
import { valueOf } from "../measure/query.ts";
import { partyStepsTable } from "../parties/rule.ts";
import type { StepRange } from "../periods/rule.ts";
import { xyzRow, type XyzRow } from "./row.ts";

type Since = "window" | "firstPurchase";

/** The steps of every party with the first that counts: that of the window, or of its first purchase [P3]. */
const stepsSince = (table: Sql, from: number, since: Since): Sql =>
  since === "window"
    ? sql`SELECT *, ${from}::INTEGER AS from_step FROM ${table}`
    : sql`
        SELECT *, greatest(coalesce(first_step, 0), ${from}::INTEGER) AS from_step
        FROM ${table} JOIN (
          SELECT party, min(step_index) FILTER (WHERE purchased) AS first_step
          FROM ${table}
          GROUP BY party
        ) USING (party)`;

/**
 * What the steadiness of each party follows from: steps with a purchase, steps looked at, and exact
 * sums over them, a step without anything counting as 0 [P3] [X1] [X2].
 */
export const xyz = (
  unit: Unit,
  step: Step,
  measure: Measure,
  used: StepRange,
  since: Since,
  precision: Precision,
): Query<XyzRow> => {
  const isUsed = sql`step_index BETWEEN from_step AND ${used.to}::INTEGER`;
  return {
    name: "xyz",
    row: xyzRow,
    sql: sql`
    WITH cells AS (
      SELECT party, step_index, purchased,
        ${minorUnits(valueOf(measure), precision)} AS value, from_step
      FROM (${stepsSince(partyStepsTable(unit, step), used.from, since)})
    ), sums AS (
      SELECT party,
        any_value(from_step) AS from_step,
        min(step_index) FILTER (WHERE purchased) AS first_step,
        count(*) FILTER (WHERE purchased AND ${isUsed}) AS active_steps,
        sum(value) FILTER (WHERE ${isUsed}) AS total,
        sum(${reduced(sql`value`, precision)}) FILTER (WHERE ${isUsed}) AS reduced_total,
        sum(${reduced(sql`value`, precision)} * ${reduced(sql`value`, precision)})
          FILTER (WHERE ${isUsed}) AS squares
      FROM cells
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
    FROM sums
    ORDER BY party`,
  };
};
