import { blockIds, type Block } from "./block.ts";
import { customersBlock } from "./customers.ts";
import type { CustomersBlock } from "./customers.ts";
import { dependencyBlock } from "./dependency.ts";
import { keyFigures } from "./figures.ts";
import type { KeyFigure } from "./figures.ts";
import { shownFilters, type ShownFilters } from "./filters.ts";
import { headline } from "./headline.ts";
import { incomplete } from "./incomplete.ts";
import { matrixBlock } from "./matrix.ts";
import type { MatrixBlock } from "./matrix.ts";
import type { FurtherBlocks } from "./further-blocks.ts";
import type { Telling } from "./telling.ts";

/** What every report tells, in one language, as plain data. */
export interface FirstBlocks {
  readonly title: string;
  readonly period: string;
  readonly headline: string;
  /** Why the report is not of the whole file; empty when it is. */
  readonly incomplete: string;
  /** Which lines are counted; null where all are. */
  readonly filters: ShownFilters | null;
  readonly figures: readonly KeyFigure[];
  readonly dependency: Block;
  readonly matrix: MatrixBlock;
  readonly customers: CustomersBlock;
}

/** A whole report. */
export type ReportBlocks = FirstBlocks & FurtherBlocks;

/** Tells what a reader sees first; the page, the viewer, files and print draw what this returns. */
export function firstBlocks(telling: Telling): FirstBlocks {
  const { document, format } = telling;
  return {
    title: document.title,
    period: format.daySpan(document.period.first, document.period.last),
    headline: headline(telling),
    incomplete: incomplete(telling),
    filters: shownFilters(telling),
    figures: keyFigures(telling),
    dependency: dependencyBlock(telling),
    matrix: matrixBlock(telling),
    customers: customersBlock(telling),
  };
}

/** The blocks that there are, in the order in which they are read. */
export const orderedBlocks = (blocks: FirstBlocks & Partial<FurtherBlocks>): readonly Block[] =>
  blockIds.flatMap((id) => blocks[id] ?? []);
