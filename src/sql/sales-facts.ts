import { identifier, integer, sql, type Sql } from "./sql.ts";

/** The table between intake and analysis [F]: intake makes it, analysis only reads it. */
export const salesFacts: Sql = identifier("sales_facts");

/**
 * `sales_facts`, a row per accepted or unnamed line. A column that no column of the file fills is
 * there and NULL, so every query binds on every export. `entity` is trimmed, white space folded,
 * and NULL on unnamed lines [F4]; `tax_id` is digits or NULL.
 */
export const salesFactsColumns = (scale: number): Sql => sql`
  source_id INTEGER NOT NULL,
  row_no INTEGER NOT NULL,
  date DATE NOT NULL,
  entity VARCHAR,
  revenue DECIMAL(38, ${integer(scale)}) NOT NULL,
  cost_of_sales DECIMAL(38, ${integer(scale)}),
  tax_id VARCHAR,
  order_id VARCHAR,
  product VARCHAR,
  category VARCHAR,
  manager VARCHAR,
  department VARCHAR,
  region VARCHAR,
  status VARCHAR,
  key_person VARCHAR,
  customer_group VARCHAR,
  quantity DECIMAL(18, 3),
  currency VARCHAR`;
