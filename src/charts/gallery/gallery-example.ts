import type { BlockChart, BlockTable } from "../../reports/blocks/block.ts";

/** One picture of the gallery with the rows behind it. */
export interface GalleryExample {
  /** What is odd about its data; the words for it stand in the messages. */
  readonly name: string;
  readonly chart: BlockChart;
  readonly table: BlockTable;
}
