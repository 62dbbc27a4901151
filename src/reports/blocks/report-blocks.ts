import type { Locale } from "../../domain/words.ts";
import type { ReportDocument } from "../document.ts";
import { blockIds, type Block } from "./block.ts";
import { changeBlock } from "./change.ts";
import type { ChangeBlock } from "./change.ts";
import { curveBlock } from "./curve.ts";
import { customersBlock } from "./customers.ts";
import type { CustomersBlock } from "./customers.ts";
import { dependencyBlock } from "./dependency.ts";
import { keyFigures } from "./figures.ts";
import type { KeyFigure } from "./figures.ts";
import { shownFilters, type ShownFilters } from "./filters.ts";
import { headline } from "./headline.ts";
import { incomplete } from "./incomplete.ts";
import { loadBlock } from "./load.ts";
import { lossBlock } from "./loss.ts";
import { matrixBlock } from "./matrix.ts";
import type { MatrixBlock } from "./matrix.ts";
import { methodBlock } from "./method.ts";
import { periodsBlock } from "./periods.ts";
import { planBlock, type PlanBlock } from "./plan.ts";
import { silentBlock } from "./silent.ts";
import { tell } from "./telling.ts";
import type { Explaining } from "./telling.ts";

/** A whole report in one language as plain data, in the order in which it is read. */
export interface ReportBlocks {
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
  readonly curve: Block;
  readonly periods: Block;
  readonly silent: Block;
  /** Null where the document does not hold what they tell. */
  readonly load: Block | null;
  readonly change: ChangeBlock | null;
  readonly loss: Block | null;
  readonly plan: PlanBlock | null;
  readonly customers: CustomersBlock;
  readonly method: Block;
}

/** Tells a document in a language; the page, the viewer, files and print draw what this returns. */
export function reportBlocks(
  document: ReportDocument,
  locale: Locale,
  explaining: Explaining | null = null,
): ReportBlocks {
  const telling = tell(document, locale, explaining);
  const { format } = telling;
  return {
    title: document.title,
    period: format.daySpan(document.period.first, document.period.last),
    headline: headline(telling),
    incomplete: incomplete(telling),
    filters: shownFilters(telling),
    figures: keyFigures(telling),
    dependency: dependencyBlock(telling),
    matrix: matrixBlock(telling),
    curve: curveBlock(telling),
    periods: periodsBlock(telling),
    silent: silentBlock(telling),
    load: loadBlock(telling),
    change: changeBlock(telling),
    loss: lossBlock(telling),
    plan: planBlock(telling),
    customers: customersBlock(telling),
    method: methodBlock(telling),
  };
}

/** The blocks that there are, in the order in which they are read. */
export const orderedBlocks = (blocks: ReportBlocks): readonly Block[] =>
  blockIds.flatMap((id) => blocks[id] ?? []);
