import type { FirstMessages } from "../../messages/report.ts";
import type { Block } from "../../reports/blocks/block.ts";
import { element, type Markup } from "../markup.ts";

type Entry = Pick<Block<string>, "id" | "topic" | "brief">;

const entry = ({ id, topic, brief }: Entry, whole: string): Markup =>
  element(
    "li",
    {},
    element(
      "a",
      { href: `${whole}#${id}`, ...(whole === "" ? {} : { target: "_blank", rel: "noopener" }) },
      `${topic} `,
      brief === "" ? null : element("span", {}, brief),
    ),
  );

/** The sections with their figures, each a link to its own; with `whole`, on the page of that address. */
export const contents = (
  blocks: readonly Entry[],
  words: FirstMessages,
  whole: string = "",
): Markup =>
  element(
    "nav",
    { class: "contents no-print", "aria-label": words.document.contents },
    element("ol", {}, ...blocks.map((block) => entry(block, whole))),
  );
