import * as v from "valibot";
import type { Query } from "../sql/query.ts";
import { EngineFault } from "./engine.ts";

/** Rows as a database gave them, checked against the shape that the query promises. */
export function checkedRows<Row>(query: Query<Row>, rows: readonly unknown[]): readonly Row[] {
  const outcome = v.safeParse(v.array(query.row), rows);
  if (outcome.success) return outcome.output;
  const [issue] = outcome.issues;
  const place = issue.path?.map((item) => String(item.key)).join(".") ?? "";
  throw new EngineFault("row-shape", query.name, new TypeError(`${place}: ${issue.message}`));
}
