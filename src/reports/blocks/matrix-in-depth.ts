import { historyCallout, historyTables } from "./class-history.ts";
import { disagreementTables } from "./disagreement.ts";
import type { MatrixBlock } from "./matrix.ts";
import type { Telling } from "./telling.ts";

/** The matrix with what no link carries: classes through time, and customers on whom two readings disagree. */
export const matrixInDepth = (matrix: MatrixBlock, telling: Telling): MatrixBlock => ({
  ...matrix,
  callouts: [...matrix.callouts, ...historyCallout(telling)],
  tables: [...matrix.tables, ...historyTables(telling), ...disagreementTables(telling)],
});
