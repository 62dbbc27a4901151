import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { noFilters } from "../../src/analysis/settings.ts";
import { amountMacros } from "../../src/analysis/parties/amounts.ts";
import {
  allEntityDays,
  entityDays,
  profiles,
  salesDays,
} from "../../src/analysis/parties/sales-tables.ts";
import type { Engine } from "../../src/engines/engine.ts";
import { sql } from "../../src/sql/sql.ts";
import { engines } from "../support/engines.ts";
import { loadLines } from "../support/facts.ts";

/** Order 1 begins with a return and is sold in February; order 2 is sold on two days; order 3 only comes back. */
const lines = [
  { date: "2025-01-10", entity: "Alpha", revenue: "-5.00", orderId: "1" },
  { date: "2025-02-10", entity: "Alpha", revenue: "20.00", orderId: "1" },
  { date: "2025-02-10", entity: "Alpha", revenue: "7.00", orderId: "2" },
  { date: "2025-03-10", entity: "Alpha", revenue: "8.00", orderId: "2" },
  { date: "2025-03-10", entity: "Alpha", revenue: "-7.00", orderId: "3" },
] as const;

const perDay = {
  name: "orders of days",
  row: v.object({ day: v.string(), orders: v.number(), soldOrders: v.number() }),
  sql: sql`SELECT CAST(date AS VARCHAR) AS day, orders, sold_orders AS soldOrders
    FROM entity_days ORDER BY day`,
};

describe.each(engines)("days of legal entities on %s", (_name, open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await loadLines(engine, lines);
    const tables = [
      ...amountMacros(2, { money: "47.00", quantity: "0" }),
      profiles(noFilters),
      salesDays(noFilters),
      allEntityDays(noFilters),
    ];
    for (const table of tables) await engine.execute(table);
  });
  afterAll(() => engine.close());

  test("an order is of its first day, as sold of its first day with a line not below 0 [A6]", async () => {
    await engine.execute(entityDays({ asOf: "2025-12-31", filters: noFilters }));
    expect(await engine.run(perDay)).toEqual([
      { day: "2025-01-10", orders: 1, soldOrders: 0 },
      { day: "2025-02-10", orders: 1, soldOrders: 2 },
      { day: "2025-03-10", orders: 1, soldOrders: 0 },
    ]);
  });

  test("[L1] up to a day before it was sold, an order is one that only came back", async () => {
    await engine.execute(entityDays({ asOf: "2025-01-31", filters: noFilters }));
    expect(await engine.run(perDay)).toEqual([{ day: "2025-01-10", orders: 1, soldOrders: 0 }]);
  });
});
