import * as v from "valibot";
import { lineProperties, type LineProperty } from "../../domain/words.ts";
import type { Query } from "../../sql/query.ts";
import { salesFacts } from "../../sql/sales-facts.ts";
import { identifier, join, sql } from "../../sql/sql.ts";

/** A value that lines can be filtered by, with the revenue of its lines. */
export interface PropertyValue {
  readonly property: LineProperty;
  readonly value: string;
  /** A plain decimal. */
  readonly revenue: string;
}

/** Every value of every property of all lines, those of most revenue first. */
export const propertyValues: Query<PropertyValue> = {
  name: "property-values",
  row: v.object({ property: v.picklist(lineProperties), value: v.string(), revenue: v.string() }),
  sql: sql`
    WITH sums AS (
      SELECT manager, department, region, category, sum(revenue) AS revenue
      FROM ${salesFacts}
      WHERE entity IS NOT NULL
      GROUP BY ALL
    ), properties AS (
      ${join(
        lineProperties.map(
          (name) => sql`SELECT ${name}::VARCHAR AS property, ${identifier(name)} AS value, revenue
      FROM sums`,
        ),
        " UNION ALL ",
      )}
    )
    SELECT property, value, CAST(sum(revenue) AS VARCHAR) AS revenue
    FROM properties
    WHERE value IS NOT NULL
    GROUP BY property, value
    ORDER BY property, sum(revenue) DESC, value`,
};
