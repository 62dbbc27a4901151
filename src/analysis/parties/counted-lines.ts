import type { FactsDescription } from "../../domain/source.ts";
import { lineProperties, type PlainDate } from "../../domain/words.ts";
import { identifier, join, sql, type Sql } from "../../sql/sql.ts";
import type { Filters, Settings } from "../settings.ts";

/** Which lines figures are made of: those up to the as-of day [L1] that pass every filter. */
export interface CountedLines {
  readonly asOf: PlainDate;
  readonly filters: Filters;
}

/** The lines that settings ask for; the as-of day by default is the last that counts. */
export function countedLines(
  { asOf, filters }: Pick<Settings, "asOf" | "filters">,
  { lastDate }: Pick<FactsDescription, "lastDate">,
): CountedLines {
  const last = filters.to !== null && filters.to < lastDate ? filters.to : lastDate;
  return { asOf: asOf ?? last, filters };
}

/** Over the columns of `sales_facts`, or of `sales_days` with `profiles`: whether a line counts. */
export const counted = ({ asOf, filters }: CountedLines): Sql =>
  sql`date <= ${asOf}::DATE AND ${filtered(filters)}`;

/** The same, whatever the as-of day. */
export function filtered({ values, from, to }: Filters): Sql {
  const properties = lineProperties.flatMap((property) => {
    const value = values[property];
    return value === undefined ? [] : [sql`${identifier(property)} = ${value}::VARCHAR`];
  });
  const conditions = [
    ...(from === null ? [] : [sql`date >= ${from}::DATE`]),
    ...(to === null ? [] : [sql`date <= ${to}::DATE`]),
    ...properties,
  ];
  return conditions.length === 0 ? sql`TRUE` : join(conditions, " AND ");
}
