import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { everyQuery, everyTable } from "../../src/analysis/every-query.ts";
import type { Engine } from "../../src/engines/engine.ts";
import { sql } from "../../src/sql/sql.ts";
import { statementText } from "../../src/sql/statement.ts";
import { engines } from "../support/engines.ts";
import { loadLines } from "../support/facts.ts";

const line = { entity: "ООО Ромашка", date: "2025-03-04", revenue: "100.00" };

describe.each(engines)("every statement of the analysis on %s", (_name, open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await loadLines(engine, [line]);
    for (const table of everyTable) await engine.execute(table);
  });
  afterAll(() => engine.close());

  const names = new Set(everyQuery.map(({ name }) => name));
  test.each([...names])(
    "%s binds and answers in the shape it promises, for every unit and measure",
    async (name) => {
      const queries = everyQuery.filter((query) => query.name === name);
      expect(queries.length).toBeGreaterThan(3);
      for (const query of queries)
        await expect(engine.run(query), statementText(query.sql)).resolves.toBeDefined();
    },
  );

  test("no statement hands a decimal, a huge integer or a date to the program", async () => {
    for (const query of everyQuery) {
      const columns = await engine.run({
        name: `describe ${query.name}`,
        row: v.looseObject({ column_type: v.string() }),
        sql: sql`DESCRIBE ${query.sql}`,
      });
      for (const { column_type } of columns)
        expect(column_type, query.name).toMatch(/^(VARCHAR|INTEGER|DOUBLE|ENUM.*)$/);
    }
  });
});
