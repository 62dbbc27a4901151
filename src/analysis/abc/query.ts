import * as v from "valibot";
import type { Measure, Unit } from "../../domain/words.ts";
import type { Query } from "../../sql/query.ts";
import { salesFacts } from "../../sql/sales-facts.ts";
import { sql } from "../../sql/sql.ts";
import { valueOf } from "../measure/query.ts";
import { counted, type CountedLines } from "../parties/counted-lines.ts";
import { entityId, partiesTable, partyIdOf } from "../parties/rule.ts";
import { abcRow, type AbcRow } from "./row.ts";

/** Every party with its value, best first; ties by name, then id, by code point [A1]. */
export const abc = (unit: Unit, measure: Measure): Query<AbcRow> => ({
  name: "abc",
  row: abcRow,
  sql: sql`
    SELECT party, CAST(${valueOf(measure)} AS VARCHAR) AS value
    FROM ${partiesTable(unit)}
    ORDER BY ${valueOf(measure)} DESC, party`,
});

/** The category in which each party brought most revenue, ties by name; null where no line has one [A5]. */
export const mainCategory = (
  unit: Unit,
  counting: CountedLines,
): Query<{ readonly party: number; readonly category: string | null }> => ({
  name: "main category",
  row: v.object({ party: v.number(), category: v.nullable(v.string()) }),
  sql: sql`
    WITH lines AS (
      SELECT ${entityId} AS entity_id, category, revenue
      FROM ${salesFacts}
      WHERE ${counted(counting)} AND category IS NOT NULL
    ), members AS (
      SELECT entity_id, ${partyIdOf(unit)} AS party_id FROM entities
    ), sums AS (
      SELECT party_id, category, sum(revenue) AS revenue
      FROM lines JOIN members USING (entity_id)
      GROUP BY party_id, category
    ), largest AS (
      SELECT party_id, first(category ORDER BY revenue DESC, category) AS category
      FROM sums
      GROUP BY party_id
    )
    SELECT party, category
    FROM ${partiesTable(unit)} LEFT JOIN largest USING (party_id)
    ORDER BY party`,
});
