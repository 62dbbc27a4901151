import * as v from "valibot";
import type { Measure } from "../../domain/words.ts";
import type { Query } from "../../sql/query.ts";
import { salesFacts } from "../../sql/sales-facts.ts";
import { integer, sql, type Sql } from "../../sql/sql.ts";

/** All money and all quantity of the facts without signs, as plain decimals: no sum of lines is larger. */
export interface Magnitudes {
  readonly money: string;
  readonly quantity: string;
}

/** How large any sum of the facts can get, whatever is filtered. */
export const magnitudes: Query<Magnitudes> = {
  name: "magnitudes",
  row: v.object({ money: v.string(), quantity: v.string() }),
  sql: sql`
    SELECT
      CAST(coalesce(sum(abs(revenue)), 0) + coalesce(sum(abs(cost_of_sales)), 0) AS VARCHAR) AS money,
      CAST(coalesce(sum(abs(quantity)), 0) AS VARCHAR) AS quantity
    FROM ${salesFacts}`,
};

/** How large any sum of a measure can get; orders are never more than lines, which a number counts. */
export function magnitudeOf(measure: Measure, { money, quantity }: Magnitudes): string {
  if (measure === "orders") return "0";
  return measure === "quantity" ? quantity : money;
}

/** Decimals of `sales_facts.quantity`. */
const QUANTITY_SCALE = 3;

/** So many digits fit 64 bits, which WebAssembly reckons with some eight times faster than with 128. */
const NARROW_DIGITS = 18;

/**
 * The macros by which tables give sums their type, `money` and `quantity`: as narrow as every sum
 * fits, also where it is multiplied to whole minor units. A sum that did not fit would be refused, not
 * cut.
 */
export const amountMacros = (scale: number, { money, quantity }: Magnitudes): readonly Sql[] => [
  sql`CREATE OR REPLACE MACRO money(amount) AS CAST(amount AS ${typeFor(money, scale)})`,
  sql`CREATE OR REPLACE MACRO quantity(amount) AS CAST(amount AS ${typeFor(quantity, QUANTITY_SCALE)})`,
];

function typeFor(magnitude: string, scale: number): Sql {
  const digits = (magnitude.split(".")[0]?.length ?? 0) + 2 * scale;
  const width = digits <= NARROW_DIGITS ? NARROW_DIGITS : 38;
  return sql`DECIMAL(${integer(width)}, ${integer(scale)})`;
}
