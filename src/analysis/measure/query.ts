import type { Measure } from "../../domain/words.ts";
import { sql, type Sql } from "../../sql/sql.ts";

/** The value of a measure over the columns that every table of `parties/tables.ts` carries. */
const values: Readonly<Record<Measure, Sql>> = {
  grossProfit: sql`(revenue - cost_of_sales)`,
  revenue: sql`revenue`,
  quantity: sql`quantity`,
  orders: sql`orders`,
};

const soldValues: Readonly<Record<Measure, Sql>> = {
  grossProfit: sql`(sold_revenue - sold_cost_of_sales)`,
  revenue: sql`sold_revenue`,
  quantity: sql`sold_quantity`,
  orders: sql`sold_orders`,
};

/** The measure with returns taken off, as a DECIMAL. */
export const valueOf = (measure: Measure): Sql => values[measure];

const sums: Readonly<Record<Measure, Sql>> = {
  grossProfit: sql`money(sum(revenue - cost_of_sales))`,
  revenue: sql`money(sum(revenue))`,
  quantity: sql`quantity(sum(quantity))`,
  orders: sql`CAST(sum(orders) AS DECIMAL(18, 0))`,
};

/** The sum of a measure, as narrow as in the tables (`parties/amounts.ts`). */
export const sumOf = (measure: Measure): Sql => sums[measure];

/** The measure as though nothing had come back, as a DECIMAL [A6]. */
export const soldValueOf = (measure: Measure): Sql => soldValues[measure];
