import type { Makers } from "../../domain/made-when-read.ts";
import type { Block } from "./block.ts";
import { historyCallout, historyTables } from "./class-history.ts";
import { dependencyBlock } from "./dependency.ts";
import { disagreementTables } from "./disagreement.ts";
import type { FirstBlocks } from "./first-blocks.ts";
import { insideTables } from "./inside.ts";
import { matrixBlock, type MatrixBlock } from "./matrix.ts";
import { personsTrees } from "./persons.ts";
import type { FurtherTelling } from "./telling.ts";
import { twoMeasuresCallout, twoMeasuresTables } from "./two-measures.ts";

/** Dependency with the persons behind the companies, and inside departments, books and regions [D1] [K2]. */
const dependencyInDepth = (dependency: Block, telling: FurtherTelling): Block => ({
  ...dependency,
  trees: personsTrees(telling),
  tables: [...dependency.tables, ...insideTables(telling)],
});

/** The matrix with the other measure, classes through time, and customers on whom two readings disagree. */
const matrixInDepth = (matrix: MatrixBlock, telling: FurtherTelling): MatrixBlock => ({
  ...matrix,
  callouts: [...matrix.callouts, ...twoMeasuresCallout(telling), ...historyCallout(telling)],
  tables: [
    ...matrix.tables,
    ...twoMeasuresTables(telling),
    ...historyTables(telling),
    ...disagreementTables(telling),
  ],
});

/** What the first blocks are made by, with what stands lower in them. */
export const deeperMakers: Makers<FurtherTelling, Pick<FirstBlocks, "dependency" | "matrix">> = {
  dependency: (telling) => dependencyInDepth(dependencyBlock(telling), telling),
  matrix: (telling) => matrixInDepth(matrixBlock(telling), telling),
};

/** The first blocks with what stands lower in them, which the viewer of links fetches later. */
export const inDepth = (first: FirstBlocks, telling: FurtherTelling): FirstBlocks => ({
  ...first,
  dependency: dependencyInDepth(first.dependency, telling),
  matrix: matrixInDepth(first.matrix, telling),
});
