import type { GenericSchema } from "valibot";
import type { Sql } from "./sql.ts";

/**
 * One question to a database: a readable name, one statement, and the shape of a row of its answer.
 * Statements give money as VARCHAR decimals, whole numbers as INTEGER or BIGINT, days as VARCHAR
 * `YYYY-MM-DD`, ratios as DOUBLE; never DECIMAL, HUGEINT or DATE, which lose their meaning through
 * Arrow. Every answer has a total order.
 */
export interface Query<Row> {
  readonly name: string;
  readonly sql: Sql;
  readonly row: GenericSchema<unknown, Row>;
}
