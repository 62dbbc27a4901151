import type { Measure, Unit } from "../../domain/words.ts";
import type { Query } from "../../sql/query.ts";
import { salesFacts } from "../../sql/sales-facts.ts";
import { identifier, sql, type Sql } from "../../sql/sql.ts";
import { counted, type CountedLines } from "../parties/counted-lines.ts";
import { entityId, partiesTable, partyIdOf } from "../parties/rule.ts";
import type { DateSpan } from "../periods/rule.ts";
import {
  offerRow,
  productRow,
  similarRow,
  type OfferRow,
  type ProductRow,
  type SimilarRow,
} from "./row.ts";
import { entitiesOf } from "./query.ts";
import { FEWEST_OFFERED_BY, FEWEST_COMMON, MOST_SIMILAR, type ProductLevel } from "./rule.ts";

const values: Readonly<Record<"grossProfit" | "revenue" | "quantity", Sql>> = {
  grossProfit: sql`revenue - coalesce(cost_of_sales, 0)`,
  revenue: sql`revenue`,
  quantity: sql`coalesce(quantity, 0)`,
};

/** Orders cannot be told apart by product: their products stand by revenue. */
const lineValue = (measure: Measure): Sql => values[measure === "orders" ? "revenue" : measure];

const within = (span: DateSpan | null): Sql =>
  sql`date BETWEEN ${span?.first ?? null}::DATE AND ${span?.last ?? null}::DATE`;

/** What one party bought, product by product or category by category, by revenue [C1]. */
export const productsOf = (
  unit: Unit,
  measure: Measure,
  id: string,
  level: ProductLevel,
  lines: CountedLines,
  windows: { readonly before: DateSpan; readonly after: DateSpan } | null,
): Query<ProductRow> => {
  const { before = null, after = null } = windows ?? {};
  const sum = (span: DateSpan | null) =>
    sql`CAST(coalesce(sum(revenue) FILTER (WHERE ${within(span)}), 0) AS VARCHAR)`;
  return {
    name: "products of a customer",
    row: productRow,
    sql: sql`
    WITH lines AS (
      SELECT ${identifier(level)} AS name, date, revenue, ${lineValue(measure)} AS value
      FROM (SELECT *, ${entityId} AS entity_id FROM ${salesFacts} WHERE ${counted(lines)})
      JOIN ${entitiesOf(unit, id)} USING (entity_id)
      WHERE ${identifier(level)} IS NOT NULL
    )
    SELECT name,
      CAST(sum(revenue) AS VARCHAR) AS revenue,
      CAST(sum(value) AS VARCHAR) AS value,
      strftime(min(date) FILTER (WHERE revenue > 0), '%Y-%m-%d') AS firstPurchase,
      strftime(max(date) FILTER (WHERE revenue > 0), '%Y-%m-%d') AS lastPurchase,
      ${sum(before)} AS before,
      ${sum(after)} AS after
    FROM lines
    GROUP BY name
    ORDER BY sum(revenue) DESC, name`,
  };
};

/** Who bought what, and which parties are most like one of them; see SPEC.md. */
const likeness = (unit: Unit, id: string, level: ProductLevel, lines: CountedLines): Sql => sql`
    lines AS (
      SELECT ${partyIdOf(unit)} AS party_id, product, date, revenue
      FROM (
        SELECT ${entityId} AS entity_id, ${identifier(level)} AS product, date, revenue
        FROM ${salesFacts}
        WHERE ${counted(lines)} AND ${identifier(level)} IS NOT NULL
      ) JOIN (SELECT * EXCLUDE (revenue) FROM entities) USING (entity_id)
    ), sets AS (
      SELECT party_id, product FROM lines WHERE revenue > 0 GROUP BY party_id, product
    ), own AS (
      SELECT product FROM sets WHERE party_id = ${id}::VARCHAR
    ), sizes AS (
      SELECT party_id, count(*) AS size FROM sets GROUP BY party_id
    ), in_common AS (
      SELECT party_id, count(*) AS common
      FROM sets JOIN own USING (product)
      WHERE party_id <> ${id}::VARCHAR
      GROUP BY party_id
      HAVING count(*) >= ${FEWEST_COMMON}::INTEGER
    ), compared AS (
      SELECT in_common.party_id, party, parties.name, common,
        theirs.size + ours.size - common AS either
      FROM in_common
      JOIN sizes AS theirs USING (party_id)
      JOIN sizes AS ours ON ours.party_id = ${id}::VARCHAR
      JOIN ${partiesTable(unit)} AS parties ON parties.party_id = in_common.party_id
    ), alike AS (
      SELECT *, common * 1000000000000 // either AS likeness
      FROM compared
      ORDER BY likeness DESC, common DESC, party
      LIMIT ${MOST_SIMILAR}::INTEGER
    )`;

/** The parties whose products are most like those of one of them [T1]. */
export const similarTo = (
  unit: Unit,
  id: string,
  level: ProductLevel,
  lines: CountedLines,
): Query<SimilarRow> => ({
  name: "similar customers",
  row: similarRow,
  sql: sql`
    WITH ${likeness(unit, id, level, lines)}
    SELECT party_id AS id, name,
      CAST(common AS INTEGER) AS common,
      CAST(either AS INTEGER) AS either
    FROM alike
    ORDER BY likeness DESC, common DESC, party`,
});

/** What they buy and it never did, with the lower median of what each of them brings by it [T1]. */
export const offersTo = (
  unit: Unit,
  id: string,
  level: ProductLevel,
  lines: CountedLines,
  year: DateSpan,
): Query<OfferRow> => ({
  name: "white space of a customer",
  row: offerRow,
  sql: sql`
    WITH ${likeness(unit, id, level, lines)}, bought AS (
      SELECT product, party, sum(revenue) AS revenue
      FROM lines JOIN (SELECT party_id, party FROM alike) USING (party_id)
      WHERE ${within(year)} AND product NOT IN (SELECT product FROM own)
      GROUP BY product, party
      HAVING bool_or(revenue > 0)
    ), placed AS (
      SELECT product, revenue,
        row_number() OVER (PARTITION BY product ORDER BY revenue, party) AS place,
        count(*) OVER (PARTITION BY product) AS customers
      FROM bought
    )
    SELECT product AS name, CAST(customers AS INTEGER) AS customers,
      CAST(revenue AS VARCHAR) AS revenue
    FROM placed
    WHERE customers >= ${FEWEST_OFFERED_BY}::INTEGER AND place = (customers + 1) // 2
    ORDER BY customers DESC, placed.revenue DESC, product`,
});
