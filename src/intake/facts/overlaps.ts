import * as v from "valibot";
import type { CallOptions, Engine } from "../../engines/engine.ts";
import type { Query } from "../../sql/query.ts";
import { salesFacts } from "../../sql/sales-facts.ts";
import { sql, type Sql } from "../../sql/sql.ts";

/** Lines of a table that stand in an earlier one too, and their money as a plain decimal. */
export interface Overlap {
  readonly sourceId: number;
  readonly lines: number;
  readonly named: number;
  readonly revenue: string;
  /** Of it the money of lines with a customer. */
  readonly namedRevenue: string;
}

/**
 * Lines that an earlier table holds too, each as often as it does: a line that stands twice in the
 * earlier and three times in the later table is repeated twice.
 */
const repeatedLines: Sql = sql`
  numbered AS (
    SELECT
      rowid AS fact, source_id, entity, tax_id, revenue,
      hash(date, entity, revenue, cost_of_sales, tax_id, order_id, product, category, manager,
        department, region, status, key_person, customer_group, quantity, currency) AS line,
      row_number() OVER (PARTITION BY source_id, line ORDER BY rowid) AS copy
    FROM ${salesFacts}
  ), most_of_line AS (
    SELECT source_id, line, max(copy) AS copies FROM numbered GROUP BY source_id, line
  ), repeated AS (
    SELECT later.*
    FROM numbered AS later
    WHERE later.copy <= (
      SELECT max(copies) FROM most_of_line AS earlier
      WHERE earlier.line = later.line AND earlier.source_id < later.source_id
    )
  )`;

const overlaps: Query<Overlap> = {
  name: "overlaps",
  sql: sql`
    WITH ${repeatedLines}
    SELECT
      source_id AS "sourceId",
      count(*)::INTEGER AS lines,
      count(*) FILTER (WHERE entity IS NOT NULL OR tax_id IS NOT NULL)::INTEGER AS named,
      sum(revenue)::VARCHAR AS revenue,
      coalesce(
        sum(revenue) FILTER (WHERE entity IS NOT NULL OR tax_id IS NOT NULL), 0
      )::VARCHAR AS "namedRevenue"
    FROM repeated
    GROUP BY source_id
    ORDER BY source_id`,
  row: v.object({
    sourceId: v.number(),
    lines: v.number(),
    named: v.number(),
    revenue: v.string(),
    namedRevenue: v.string(),
  }),
};

/** Finds lines that several tables hold, by table. */
export const overlapsOfFacts = (
  engine: Engine,
  options: CallOptions,
): Promise<readonly Overlap[]> => engine.run(overlaps, options);

/** Takes the repeated lines out of `sales_facts`; the first table that holds a line keeps it. */
export async function leaveOutOverlaps(engine: Engine, options: CallOptions): Promise<void> {
  await engine.execute(
    sql`
      DELETE FROM ${salesFacts}
      WHERE rowid IN (WITH ${repeatedLines} SELECT fact FROM repeated)`,
    options,
  );
}
