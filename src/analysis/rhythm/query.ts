import type { PlainDate, Unit } from "../../domain/words.ts";
import type { Query } from "../../sql/query.ts";
import { sql } from "../../sql/sql.ts";
import { valueOf } from "../measure/query.ts";
import { partiesTable, partyMembersTable } from "../parties/rule.ts";
import { memberRow, rhythmRow, type MemberRow, type RhythmRow } from "./row.ts";

/** Every party with its purchases: dates, own median interval, days of silence at the as-of day [L1]. */
export const rhythm = (unit: Unit, asOf: PlainDate): Query<RhythmRow> => ({
  name: "rhythm",
  row: rhythmRow,
  sql: sql`
    SELECT party, party_id AS id, name, key_person AS keyPerson, manager, department, region,
      CAST(revenue AS VARCHAR) AS revenue,
      CAST(${valueOf("grossProfit")} AS VARCHAR) AS grossProfit,
      CAST(quantity AS VARCHAR) AS quantity,
      CAST(orders AS VARCHAR) AS orders,
      purchase_dates AS purchaseDates,
      strftime(first_purchase, '%Y-%m-%d') AS firstPurchase,
      strftime(last_purchase, '%Y-%m-%d') AS lastPurchase,
      CAST(${asOf}::DATE - last_purchase AS INTEGER) AS recencyDays,
      CAST(last_purchase - first_purchase AS INTEGER) AS spanDays,
      twice_median AS twiceMedian
    FROM ${partiesTable(unit)}
    ORDER BY party`,
});

/** The legal entities of every party. */
export const members = (unit: Unit): Query<MemberRow> => ({
  name: "members",
  row: memberRow,
  sql: sql`
    SELECT party, name, tax_id AS taxId
    FROM entities JOIN (SELECT entity_no, party FROM ${partyMembersTable(unit)}) USING (entity_no)
    ORDER BY party, revenue DESC, name, entity_id`,
});
