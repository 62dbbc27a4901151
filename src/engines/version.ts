import * as v from "valibot";
import type { Query } from "../sql/query.ts";
import { sql } from "../sql/sql.ts";

export const versionQuery: Query<{ readonly version: string }> = {
  name: "version",
  sql: sql`SELECT version() AS version`,
  row: v.object({ version: v.string() }),
};
