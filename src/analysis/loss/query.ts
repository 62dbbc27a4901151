import type { Measure, Unit } from "../../domain/words.ts";
import type { Query } from "../../sql/query.ts";
import { sql } from "../../sql/sql.ts";
import { valueOf } from "../measure/query.ts";
import { partiesTable, partyIdOf } from "../parties/rule.ts";
import type { MonthRange } from "../periods/rule.ts";
import { lossRow, type LossRow } from "./row.ts";

/**
 * Every legal entity with what would go with it [D4]. Who is imagined gone is not in the question, so
 * that one answer serves every choice. `recent` are the months that a reserve is held against; null:
 * there are none.
 */
export const lossEntities = (
  unit: Unit,
  measure: Measure,
  recent: MonthRange | null,
): Query<LossRow> => ({
  name: "loss",
  row: lossRow,
  sql: sql`
    WITH months AS (
      SELECT entity_no, sum(revenue - cost_of_sales) AS gross_profit
      FROM entity_days
      WHERE date BETWEEN ${recent?.first ?? null}::DATE AND ${recent?.last ?? null}::DATE
      GROUP BY entity_no
    ), owned AS (
      SELECT *, ${partyIdOf(unit)} AS party_id, ${valueOf(measure)} AS value FROM entities
    ), named AS (
      SELECT party_id, name AS party_name, manager FROM ${partiesTable(unit)}
    )
    SELECT entity_id AS id, name, customer, customer_group AS customerGroup,
      key_person AS keyPerson, party_id AS partyId, party_name AS partyName, manager,
      CAST(revenue AS VARCHAR) AS revenue,
      CAST(revenue - cost_of_sales AS VARCHAR) AS grossProfit,
      CAST(value AS VARCHAR) AS value,
      CAST(coalesce(gross_profit, 0 * revenue) AS VARCHAR) AS recentGrossProfit
    FROM owned
    JOIN named USING (party_id)
    LEFT JOIN months USING (entity_no)
    ORDER BY entity_id`,
});
