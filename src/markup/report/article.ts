import type { Block } from "../../reports/blocks/block.ts";
import { orderedBlocks } from "../../reports/blocks/first-blocks.ts";
import { element, type Markup } from "../markup.ts";
import { bodyOf, type BlocksAtHand } from "./bodies.ts";
import { contents } from "./contents.ts";
import { headlineOf } from "./headline.ts";
import type { Presentation } from "./presentation.ts";
import { sectionOf } from "./section.ts";

/** The section of one of the blocks at hand. */
export const section = (
  block: Block,
  number: number,
  blocks: BlocksAtHand,
  presentation: Presentation,
): Markup => sectionOf(block, number, presentation.words, ...bodyOf(block, blocks, presentation));

/** A report: its finding, its contents, its sections in the order in which they are read. */
export function reportArticle(blocks: BlocksAtHand, presentation: Presentation): Markup {
  const { words } = presentation;
  const ordered = orderedBlocks(blocks);
  return element(
    "article",
    { class: "report" },
    headlineOf(blocks, words),
    contents(ordered, words),
    ...ordered.map((block, index) => section(block, index + 1, blocks, presentation)),
  );
}
