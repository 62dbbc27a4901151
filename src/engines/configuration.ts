import { sql, type Sql } from "../sql/sql.ts";

/**
 * Set once after opening, in this order. Autoloading would fetch extensions from another host;
 * the lock keeps every later statement from undoing it.
 */
export const lockedConfiguration: readonly Sql[] = [
  sql`SET autoload_known_extensions = FALSE`,
  sql`SET autoinstall_known_extensions = FALSE`,
  sql`SET preserve_insertion_order = TRUE`,
  sql`SET lock_configuration = TRUE`,
];
