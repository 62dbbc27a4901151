import type { FactsDescription } from "../../src/domain/source.ts";
import type { Engine } from "../../src/engines/engine.ts";
import { salesFacts, salesFactsColumns } from "../../src/sql/sales-facts.ts";
import { sql } from "../../src/sql/sql.ts";

/** Lines of a customer, on average. */
export const linesEach = 30;

/**
 * Sales of so many customers over 36 months, the same at every call: the money of a customer falls
 * with its number, one line in 50 is a return, managers have books, and one entity in ten stands
 * with others behind one person.
 */
export async function makeFacts(engine: Engine, customers: number): Promise<FactsDescription> {
  const lines = customers * linesEach;
  await engine.execute(sql`CREATE OR REPLACE TABLE ${salesFacts} (${salesFactsColumns(2)})`);
  await engine.execute(sql`
    INSERT INTO ${salesFacts}
    WITH numbered AS (
      SELECT CAST(range AS INTEGER) AS line,
        CAST(hash(range) % ${customers}::UBIGINT AS INTEGER) AS customer,
        CAST(hash(range, 'day') % 1096 AS INTEGER) AS day,
        CAST(hash(range, 'money') % 1000 AS INTEGER) AS money
      FROM range(${lines}::BIGINT)
    ), priced AS (
      SELECT *,
        CASE WHEN line % 50 = 0 THEN -1 ELSE 1 END * (1 + money) * CAST(10 + 2000000 // (7 + customer) AS BIGINT)
          AS cents
      FROM numbered
    )
    SELECT 1, line, DATE '2023-01-01' + day, 'Customer ' || customer, CAST(cents AS DECIMAL(18, 2)) / 100,
      CAST(cents AS BIGINT) * (40 + money % 40) / 10000,
      CASE WHEN customer % 3 = 0 THEN NULL ELSE CAST(7700000000 + customer AS VARCHAR) END,
      'N' || CAST(line // 2 AS VARCHAR), 'Product ' || CAST(money % 300 AS VARCHAR),
      'Category ' || CAST(money % 12 AS VARCHAR), 'Manager ' || CAST(customer % 25 AS VARCHAR),
      'Department ' || CAST(customer % 5 AS VARCHAR), 'Region ' || CAST(customer % 17 AS VARCHAR),
      NULL, CASE WHEN customer % 10 = 0 THEN 'Person ' || CAST(customer // 30 AS VARCHAR) END,
      CASE WHEN customer % 9 = 0 THEN 'Group ' || CAST(customer // 27 AS VARCHAR) END,
      1 + money % 9, NULL
    FROM priced`);
  return {
    scale: 2,
    costKnown: true,
    fields: [
      ...(["date", "entity", "revenue", "costOfSales", "taxId", "orderId", "product"] as const),
      ...(["category", "manager", "department", "region"] as const),
      ...(["keyPerson", "customerGroup", "quantity"] as const),
    ],
    grain: "day",
    currency: "RUB",
    firstDate: "2023-01-01",
    lastDate: "2025-12-31",
    statedPeriod: null,
  };
}
