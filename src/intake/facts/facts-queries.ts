import * as v from "valibot";
import type { Query } from "../../sql/query.ts";
import { salesFacts } from "../../sql/sales-facts.ts";
import { sql } from "../../sql/sql.ts";

export interface StatusLines {
  readonly sourceId: number;
  readonly status: string;
  readonly lines: number;
  readonly revenue: string;
}

/** Lines and money of each status [F7]. */
export const linesByStatus: Query<StatusLines> = {
  name: "lines-by-status",
  sql: sql`
    SELECT source_id AS "sourceId", status, count(*)::INTEGER AS lines, sum(revenue)::VARCHAR AS revenue
    FROM ${salesFacts}
    WHERE status IS NOT NULL
    GROUP BY source_id, status
    ORDER BY source_id, status
    LIMIT 1000`,
  row: v.object({
    sourceId: v.number(),
    status: v.string(),
    lines: v.number(),
    revenue: v.string(),
  }),
};

export interface JoinedSpelling {
  readonly taxId: string;
  readonly name: string;
}

/** Tax ids whose lines spell the name in several ways, the spelling of the latest date first [F9]. */
export const joinedSpellings: Query<JoinedSpelling> = {
  name: "joined-spellings",
  sql: sql`
    WITH spellings AS (
      SELECT tax_id, entity, max(date) AS latest, count(*) AS lines
      FROM ${salesFacts}
      WHERE tax_id IS NOT NULL AND entity IS NOT NULL
      GROUP BY tax_id, entity
    )
    SELECT tax_id AS "taxId", entity AS name
    FROM spellings
    WHERE tax_id IN (SELECT tax_id FROM spellings GROUP BY tax_id HAVING count(*) > 1)
    ORDER BY tax_id, latest DESC, lines DESC, entity
    LIMIT 1000`,
  row: v.object({ taxId: v.string(), name: v.string() }),
};

export interface OrderSums {
  readonly sourceId: number;
  /** Orders of several lines. */
  readonly orders: number;
  /** Of them those whose lines hold one sum, not zero. */
  readonly alike: number;
  readonly lines: number;
  /** Money of all but one line of each such order. */
  readonly repeated: string;
}

/** Orders of several lines by whether their lines hold one and the same sum. */
export const sumsOfOrders: Query<OrderSums> = {
  name: "sums-of-orders",
  sql: sql`
    WITH orders AS (
      SELECT
        source_id,
        count(*) AS lines,
        sum(revenue) - min(revenue) AS repeated,
        min(revenue) = max(revenue) AND min(revenue) <> 0 AS alike
      FROM ${salesFacts}
      WHERE order_id IS NOT NULL
      GROUP BY source_id, order_id, date, entity
      HAVING count(*) > 1
    )
    SELECT
      source_id AS "sourceId",
      count(*)::INTEGER AS orders,
      (count(*) FILTER (alike))::INTEGER AS alike,
      sum(lines)::INTEGER AS lines,
      sum(repeated)::VARCHAR AS repeated
    FROM orders
    GROUP BY source_id
    ORDER BY source_id
    LIMIT 1000`,
  row: v.object({
    sourceId: v.number(),
    orders: v.number(),
    alike: v.number(),
    lines: v.number(),
    repeated: v.string(),
  }),
};
