import type { LinesSlice } from "../../analysis/lines/query.ts";
import type { LinesWanted } from "../../reports/blocks/block.ts";
import type { LinesPage } from "../../reports/lines.ts";

/** Who can give the lines behind a figure; null as an answer: it could not, and nobody cancelled it. */
export interface LinesSource {
  page(wanted: LinesWanted, slice: LinesSlice, signal: AbortSignal): Promise<LinesPage | null>;
}
