import type { Measure, Unit } from "../../domain/words.ts";
import type { Query } from "../../sql/query.ts";
import { integer, literal, sql, type Sql } from "../../sql/sql.ts";
import { valueOf } from "../measure/query.ts";
import { partiesTable, partyIdOf } from "../parties/rule.ts";
import { concentrationRow, type ConcentrationRow } from "./row.ts";

/**
 * How values become whole numbers that can be squared in 128 bits: decimals of the measure, and the
 * minor units that one reduced unit holds (1 unless all money together has more than 19 digits).
 */
export interface Precision {
  readonly scale: number;
  readonly unit: bigint;
}

/** The square of 19 digits fits 128 bits. */
const SQUARED_DIGITS = 19;

/** The precision for values whose magnitudes add up to a decimal such as `419337279.37`. */
export function precisionFor(magnitude: string, scale: number): Precision {
  const digits = magnitude.split(".")[0]?.length ?? 0;
  return { scale, unit: 10n ** BigInt(Math.max(0, digits + scale - SQUARED_DIGITS)) };
}

/** A DECIMAL as whole minor units. */
export const minorUnits = (value: Sql, { scale }: Precision): Sql =>
  sql`CAST(${value} * ${integer(10 ** scale)} AS HUGEINT)`;

/** Minor units as the whole numbers that squares are taken of. */
export const reduced = (minor: Sql, { unit }: Precision): Sql =>
  unit === 1n ? minor : sql`(${minor} // ${String(unit)}::HUGEINT)`;

/** Concentration of the parties of one unit by one measure [D2]: reading 0. */
export const concentration = (
  unit: Unit,
  measure: Measure,
  precision: Precision,
): Query<ConcentrationRow> => ({
  name: "concentration",
  row: concentrationRow,
  sql: concentrationOf(
    sql`
      SELECT 0 AS reading, ${minorUnits(valueOf(measure), precision)} AS value
      FROM ${partiesTable(unit)}`,
    precision,
  ),
});

/** Concentration by a measure of the parties of several units side by side [D1] [K2]: one reading each. */
export const concentrations = (
  units: readonly Unit[],
  measure: Measure,
  precision: Precision,
): Query<ConcentrationRow> => ({
  name: "concentrations",
  row: concentrationRow,
  sql: concentrationOf(
    sql`
      SELECT list_position(${unitList(units)}, unit) - 1 AS reading,
        ${minorUnits(sql`sum(${valueOf(measure)})`, precision)} AS value
      FROM (${ownersOf(units)})
      GROUP BY unit, party_id`,
    precision,
  ),
});

const literalList = (units: readonly Unit[]): Sql =>
  units.map((unit) => literal(unit)).reduce((list, unit) => sql`${list}, ${unit}`);

const unitList = (units: readonly Unit[]): Sql => sql`[${literalList(units)}]`;

/** Each entity once for every unit, with the party that it belongs to there. */
export const ownersOf = (units: readonly Unit[]): Sql => sql`
        SELECT *,
          CASE unit
            WHEN 'customer' THEN ${partyIdOf("customer")}
            WHEN 'group' THEN ${partyIdOf("group")}
            WHEN 'keyPerson' THEN ${partyIdOf("keyPerson")}
            ELSE ${partyIdOf("entity")}
          END AS party_id
        FROM entities CROSS JOIN (SELECT unnest(${unitList(units)}) AS unit)`;

/** Over rows of `reading` and `value` in whole minor units: what `concentrationFrom` needs. */
const concentrationOf = (standings: Sql, precision: Precision): Sql => sql`
    WITH standings AS (${standings}
    ), counted AS (
      SELECT reading, count(*) AS parties FROM standings GROUP BY reading
    ), placed AS (
      SELECT reading, value, ${reduced(sql`value`, precision)} AS part,
        row_number() OVER (PARTITION BY reading ORDER BY value DESC) AS place
      FROM standings
      WHERE value > 0
    )
    SELECT
      CAST(counted.reading AS INTEGER) AS reading,
      CAST(any_value(parties) AS INTEGER) AS parties,
      CAST(count(value) AS INTEGER) AS count,
      CAST(coalesce(sum(value), 0) AS VARCHAR) AS base,
      CAST(coalesce(sum(part * part), 0) AS VARCHAR) AS squares,
      CAST(coalesce(sum(value * place), 0) AS VARCHAR) AS places,
      CAST(coalesce(sum(value) FILTER (WHERE place <= 1), 0) AS VARCHAR) AS top1,
      CAST(coalesce(sum(value) FILTER (WHERE place <= 3), 0) AS VARCHAR) AS top3,
      CAST(coalesce(sum(value) FILTER (WHERE place <= 4), 0) AS VARCHAR) AS top4,
      CAST(coalesce(sum(value) FILTER (WHERE place <= 5), 0) AS VARCHAR) AS top5,
      CAST(coalesce(sum(value) FILTER (WHERE place <= 10), 0) AS VARCHAR) AS top10
    FROM counted LEFT JOIN placed USING (reading)
    GROUP BY counted.reading
    ORDER BY reading`;
