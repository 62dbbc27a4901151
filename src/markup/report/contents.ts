import type { FirstMessages } from "../../messages/report.ts";
import type { Block } from "../../reports/blocks/block.ts";
import { element, type Markup } from "../markup.ts";

type Entry = Pick<Block<string>, "id" | "topic" | "brief">;

const entry = ({ id, topic, brief }: Entry): Markup =>
  element(
    "li",
    {},
    element("a", { href: `#${id}` }, `${topic} `, brief === "" ? null : element("span", {}, brief)),
  );

/** The sections with their figures, each a link to its own. */
export const contents = (blocks: readonly Entry[], words: FirstMessages): Markup =>
  element(
    "nav",
    { class: "contents no-print", "aria-label": words.document.contents },
    element("ol", {}, ...blocks.map(entry)),
  );
