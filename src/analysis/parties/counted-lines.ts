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

/** Over the columns of `sales_facts` or of `sales_days`: whether a line counts. */
export function counted({ asOf, filters: { values, from, to } }: CountedLines): Sql {
  const properties = lineProperties.flatMap((property) => {
    const value = values[property];
    return value === undefined ? [] : [sql`${identifier(property)} = ${value}::VARCHAR`];
  });
  return join(
    [
      sql`date <= ${asOf}::DATE`,
      ...(from === null ? [] : [sql`date >= ${from}::DATE`]),
      ...(to === null ? [] : [sql`date <= ${to}::DATE`]),
      ...properties,
    ],
    " AND ",
  );
}
