import { expect, test } from "vitest";
import { sql } from "../../src/sql/sql.ts";
import { faultFrom } from "../../src/engines/wasm/faults.ts";
import { openWasmInNode } from "../support/wasm-in-node.ts";

test("every call pending and to come is rejected when the worker is ended", async () => {
  const engine = await openWasmInNode();
  const pending = engine.execute(sql`CREATE TABLE t AS SELECT count(*) FROM range(100000000000)`);
  await engine.close();
  await expect(pending).rejects.toMatchObject({ code: "died" });
  await expect(engine.version()).rejects.toMatchObject({ code: "died" });
});

test.each([
  ["RuntimeError: memory access out of bounds", "died"],
  ["function signature mismatch", "died"],
  ["Out of Memory Error: could not allocate block", "out-of-memory"],
  ["Conversion Error: no", "statement"],
])("the fault %j of DuckDB-WASM is %s", (message, code) => {
  expect(faultFrom("q", new Error(message)).code).toBe(code);
});
