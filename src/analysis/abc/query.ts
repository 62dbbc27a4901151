import type { Measure, Unit } from "../../domain/words.ts";
import type { Query } from "../../sql/query.ts";
import { sql, type Sql } from "../../sql/sql.ts";
import { valueOf } from "../measure/query.ts";
import { partiesTable } from "../parties/rule.ts";
import type { AbcBorders } from "./rule.ts";
import { abcRow, type AbcRow } from "./row.ts";

/** The class over columns `value`, `before` and `base`: whoever crosses a border stays above it [A3] [A4]. */
export const classOf = (borders: AbcBorders): Sql => sql`CASE
        WHEN value <= 0 THEN 'C'
        WHEN before * ${borders.denominator}::DECIMAL(18, 0) < base * ${borders.a}::DECIMAL(18, 0)
          THEN 'A'
        WHEN before * ${borders.denominator}::DECIMAL(18, 0) < base * ${borders.b}::DECIMAL(18, 0)
          THEN 'B'
        ELSE 'C'
      END`;

/** Every party by its value, best first, with what the better ones bring and its class [A1] to [A4]. */
export const abc = (unit: Unit, measure: Measure, borders: AbcBorders): Query<AbcRow> => ({
  name: "abc",
  row: abcRow,
  sql: sql`
    WITH standings AS (
      SELECT party, ${valueOf(measure)} AS value FROM ${partiesTable(unit)}
    ), ranked AS (
      SELECT party, value,
        row_number() OVER (ORDER BY value DESC, party) AS rank,
        coalesce(sum(greatest(value, 0)) OVER (
          ORDER BY value DESC, party ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
        ), 0) AS before,
        sum(greatest(value, 0)) OVER () AS base
      FROM standings
    )
    SELECT party,
      CAST(rank AS INTEGER) AS rank,
      CAST(value AS VARCHAR) AS value,
      CAST(before AS VARCHAR) AS before,
      CAST(base AS VARCHAR) AS base,
      ${classOf(borders)} AS abc
    FROM ranked
    ORDER BY rank`,
});
