import type { LineProperty, PlainDate } from "../../domain/words.ts";
import type { Query } from "../../sql/query.ts";
import { salesFacts } from "../../sql/sales-facts.ts";
import { identifier, join, sql, type Sql } from "../../sql/sql.ts";
import { counted, type CountedLines } from "../parties/counted-lines.ts";
import { entityId } from "../parties/rule.ts";
import { lineRow, lineSumsRow, type LineRow, type LineSumsRow } from "./row.ts";

/** Which lines somebody wants to see. */
export interface LinesWanted {
  /** Ids of parties, of whatever unit; none means everybody. */
  readonly parties: readonly string[];
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  /** Only lines that say this of the sale. */
  readonly where?: { readonly property: LineProperty | "product"; readonly value: string };
}

/** Some lines of the order, counted from 0. */
export interface LinesSlice {
  readonly offset: number;
  readonly limit: number;
}

const idMark = "\u001e";

/** The entities behind some parties; ids travel as one text, since there may be thousands. */
const wantedEntities = (parties: readonly string[]): Sql => sql`
    SELECT entity_id FROM entities
    WHERE entity_id IN (SELECT id FROM ids)
      OR 'customer:' || customer IN (SELECT id FROM ids)
      OR 'group:' || customer_group IN (SELECT id FROM ids)
      OR 'person:' || key_person IN (SELECT id FROM ids)
      OR ${parties.length === 0}`;

function wantedLines({ parties, from, to, where }: LinesWanted, lines: CountedLines): Sql {
  const conditions = [
    sql`entity IS NOT NULL`,
    counted(lines),
    ...(from === null ? [] : [sql`date >= ${from}::DATE`]),
    ...(to === null ? [] : [sql`date <= ${to}::DATE`]),
    ...(where === undefined ? [] : [sql`${identifier(where.property)} = ${where.value}::VARCHAR`]),
  ];
  return sql`
    WITH ids AS (
      SELECT unnest(string_split(${parties.join(idMark)}, chr(30))) AS id
    ), wanted AS (${wantedEntities(parties)}
    ), counted AS (
      SELECT ${entityId} AS entity_id, * FROM ${salesFacts} WHERE ${join(conditions, " AND ")}
    )`;
}

/** Lines of a figure, the latest first, in a total order. */
export const lines = (
  wanted: LinesWanted,
  of: CountedLines,
  { offset, limit }: LinesSlice,
): Query<LineRow> => ({
  name: "lines",
  row: lineRow,
  sql: sql`${wantedLines(wanted, of)}
    SELECT source_id AS source, row_no AS row, strftime(date, '%Y-%m-%d') AS date, entity,
      tax_id AS taxId, order_id AS orderId, product, category, manager, region,
      CAST(quantity AS VARCHAR) AS quantity,
      CAST(revenue AS VARCHAR) AS revenue,
      CAST(cost_of_sales AS VARCHAR) AS costOfSales
    FROM counted SEMI JOIN wanted USING (entity_id)
    ORDER BY counted.date DESC, source_id, row_no, entity, tax_id, order_id, product, category,
      manager, region, counted.quantity, counted.revenue, cost_of_sales
    LIMIT ${limit}::INTEGER OFFSET ${offset}::INTEGER`,
});

/** How many lines a figure has, and what they add up to [F1]. */
export const lineSums = (wanted: LinesWanted, of: CountedLines): Query<LineSumsRow> => ({
  name: "line-sums",
  row: lineSumsRow,
  sql: sql`${wantedLines(wanted, of)}
    SELECT CAST(count(*) AS INTEGER) AS count,
      CAST(coalesce(sum(revenue), 0) AS VARCHAR) AS revenue,
      CAST(coalesce(sum(cost_of_sales), 0) AS VARCHAR) AS costOfSales,
      CAST(coalesce(sum(quantity), 0) AS VARCHAR) AS quantity,
      CAST(count(DISTINCT (entity_id, order_id)) FILTER (WHERE order_id IS NOT NULL) AS VARCHAR)
        AS orders
    FROM counted SEMI JOIN wanted USING (entity_id)
    ORDER BY count`,
});
