import type { ReportMessages } from "../messages/report.ts";
import { firstBlocks } from "../reports/blocks/first-blocks.ts";
import { furtherBlocks } from "../reports/blocks/further-blocks.ts";
import { inDepth } from "../reports/blocks/in-depth.ts";
import { tellIn, type Language } from "../reports/blocks/telling.ts";
import type { ReportDocument } from "../reports/document.ts";
import type { Markup } from "./markup.ts";
import { reportArticle } from "./report/article.ts";
import type { ChartPlace } from "./report/presentation.ts";

export interface ReportMarkupOptions {
  /** What stands in the place of a chart: `drawnCharts()` for one that is there at once. */
  readonly charts: ChartPlace;
}

/** A whole report, with every block that the document holds, readable as it stands without scripts. */
export function reportMarkup(
  document: ReportDocument,
  language: Language<ReportMessages>,
  { charts }: ReportMarkupOptions,
): Markup {
  const telling = tellIn(document, language);
  const blocks = { ...inDepth(firstBlocks(telling), telling), ...furtherBlocks(telling) };
  return reportArticle(blocks, { words: language.words, charts, complete: true });
}
