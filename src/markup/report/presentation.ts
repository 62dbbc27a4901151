import type { FirstMessages } from "../../messages/report.ts";
import type { BlockChart } from "../../reports/blocks/block.ts";
import type { Markup } from "../markup.ts";

/** Makes the place of a chart: with its drawing, or empty for one that comes later. */
export type ChartPlace = (chart: BlockChart) => Markup;

/** How a report is set. */
export interface Presentation {
  readonly words: FirstMessages;
  readonly charts: ChartPlace;
  /**
   * All at once: every customer, tables unfolded, values to sort by. Otherwise the first customers, and
   * tables behind their summaries.
   */
  readonly complete: boolean;
}
