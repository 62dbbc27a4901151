import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EngineFault, type Engine } from "../../src/engines/engine.ts";
import type { Query } from "../../src/sql/query.ts";
import { sql, type Sql } from "../../src/sql/sql.ts";
import { engines } from "../support/engines.ts";

const long = sql`CREATE OR REPLACE TABLE long AS SELECT count(*) AS n FROM range(100000000000)`;
const nasty = [
  "it's",
  'say "hi"',
  "'; DROP TABLE x; --",
  "a\\b",
  "line\nbreak",
  "?",
  "Ё 𝒳 🙂",
  "a\0b",
];

const query = <Row>(statement: Sql, row: Query<Row>["row"]): Query<Row> => ({
  name: "test",
  sql: statement,
  row,
});

async function* pieces(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  for (const text of texts) yield new TextEncoder().encode(text);
}

describe.each(engines)("%s", (_name, open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  });
  afterAll(() => engine.close());

  test("is the DuckDB that the other engine is", async () => {
    expect(await engine.version()).toBe("v1.4.3");
  });

  test.each(nasty)("gives back the text %j that it was given", async (text) => {
    const rows = await engine.run(
      query(sql`SELECT ${text} AS text`, v.object({ text: v.string() })),
    );
    expect(rows).toEqual([{ text }]);
  });

  test("gives whole numbers, lists, ratios and nothing in the same shapes", async () => {
    const row = v.object({
      small: v.number(),
      large: v.bigint(),
      ratio: v.number(),
      list: v.array(v.string()),
      nothing: v.null(),
    });
    const statement = sql`
      SELECT ${7}::INTEGER AS small, 9007199254740993::BIGINT AS large, ${0.1} AS ratio,
        ['a', 'б'] AS list, ${null} AS nothing`;
    expect(await engine.run(query(statement, row))).toEqual([
      { small: 7, large: 9007199254740993n, ratio: 0.1, list: ["a", "б"], nothing: null },
    ]);
  });

  test("[F1] adds money exactly", async () => {
    const statement = sql`
      SELECT CAST(sum(m::DECIMAL(38, 2)) AS VARCHAR) AS total FROM (VALUES ('0.10'), ('0.20')) t(m)`;
    const rows = await engine.run(query(statement, v.object({ total: v.string() })));
    expect(rows).toEqual([{ total: "0.30" }]);
  });

  test("reads text attached in pieces that cut a letter, and lets go of it", async () => {
    const bytes = new TextEncoder().encode("1;Щ\n");
    async function* cut(): AsyncGenerator<Uint8Array> {
      await Promise.resolve();
      for (const byte of bytes) yield Uint8Array.of(byte);
    }
    const file = await engine.attach(cut());
    const statement = sql`
      SELECT name FROM read_csv(${file.path}, auto_detect = FALSE, header = FALSE, delim = ';',
        columns = {'id': 'VARCHAR', 'name': 'VARCHAR'})`;
    expect(await engine.run(query(statement, v.object({ name: v.string() })))).toEqual([
      { name: "Щ" },
    ]);
    await file.release();
    await expect(engine.execute(statement)).rejects.toThrow(EngineFault);
  });

  test("refuses rows of another shape than promised", async () => {
    const wrong = query(sql`SELECT 'x' AS count`, v.object({ count: v.number() }));
    await expect(engine.run(wrong)).rejects.toMatchObject({ code: "row-shape" });
  });

  test("names the question that failed", async () => {
    await expect(engine.run(query(sql`SELECT missing`, v.object({})))).rejects.toMatchObject({
      code: "statement",
      query: "test",
    });
  });

  test("stops when told to, with the caller's reason, and goes on answering", async () => {
    const controller = new AbortController();
    const reason = new Error("cancelled by the person");
    const running = engine.execute(long, { signal: controller.signal });
    setTimeout(() => controller.abort(reason), 100);
    await expect(running).rejects.toBe(reason);
    expect(await engine.version()).toBe("v1.4.3");
  });

  test("stops at its time limit and goes on answering", async () => {
    await expect(engine.execute(long, { timeLimit: 100 })).rejects.toMatchObject({
      code: "time-limit",
    });
    expect(await engine.version()).toBe("v1.4.3");
  });

  test("does not begin what was cancelled before", async () => {
    const running = engine.attach(pieces("a"), { signal: AbortSignal.abort() });
    await expect(running).rejects.toThrow();
    await expect(engine.execute(sql`SELECT 1`, { signal: AbortSignal.abort() })).rejects.toThrow();
  });

  test.each([
    sql`SET autoload_known_extensions = TRUE`,
    sql`SET autoinstall_known_extensions = TRUE`,
    sql`SET lock_configuration = FALSE`,
  ])("keeps its configuration locked (%#)", async (statement) => {
    await expect(engine.execute(statement)).rejects.toThrow(/locked/);
  });
});
