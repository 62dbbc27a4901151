import type { FirstMessages } from "../../messages/report.ts";
import type { Block, Callout } from "../../reports/blocks/block.ts";
import { element, sentence, type Child, type Markup } from "../markup.ts";
import type { Presentation } from "./presentation.ts";
import { blockTable } from "./table.ts";
import { treeElement, type Figure } from "./tree.ts";

/** The pieces of a block that its section arranges. */
export interface Pieces {
  readonly picture: Child;
  readonly callouts: Child;
  readonly further: readonly Child[];
  readonly trees: readonly Child[];
  readonly openTables: Child;
  readonly foldedTables: readonly Child[];
}

/** Something that stands out, with its title. */
export const calloutElement = ({ title, tone, paragraphs }: Callout): Markup =>
  element(
    "div",
    { class: `callout callout-${tone}` },
    element("h3", {}, ...sentence(title)),
    ...paragraphs.map((paragraph) => element("p", {}, ...sentence(paragraph))),
  );

/** A chart in its place, with what is read out for it. */
export const figureOf =
  ({ charts }: Presentation): Figure =>
  (chart, caption) =>
    element(
      "figure",
      { class: `figure figure-${chart.data.kind}` },
      charts(chart),
      element("figcaption", { class: "vh" }, caption),
    );

const holder = (name: string, children: readonly Child[]): Child =>
  children.length === 0 ? null : element("div", { class: name }, ...children);

/** Everything of a block. */
export function piecesOf(block: Block, presentation: Presentation): Pieces {
  const { chart, headline, callouts, tables, charts = [], trees = [] } = block;
  const figure = figureOf(presentation);
  const tablesThat = (open: boolean): readonly Markup[] =>
    tables
      .filter((table) => (table.open === true) === open)
      .map((table) => blockTable(table, presentation));
  return {
    picture: chart === null ? null : figure(chart, headline),
    further: charts.map((one) =>
      element(
        "section",
        { class: "further", "aria-label": one.title },
        element("h3", {}, one.title),
        element("p", { class: "sub" }, one.subtitle),
        figure(one, one.title),
      ),
    ),
    trees: trees.map((tree) => treeElement(tree, presentation, figure)),
    callouts: holder("callouts", callouts.map(calloutElement)),
    openTables: holder("open-tables", tablesThat(true)),
    foldedTables: tablesThat(false),
  };
}

/** One question and its answer, as on the page of analysis; what folds it reads its two labels. */
export function sectionOf(
  block: Block,
  number: number,
  words: FirstMessages,
  ...body: readonly Child[]
): Markup {
  const { id, topic, headline, subtitle, howToRead, source } = block;
  return element(
    "section",
    {
      id,
      class: `block block-${id}`,
      "aria-labelledby": `${id}-finding`,
      "data-opens": words.document.open(topic),
      "data-closes": words.document.close(topic),
    },
    element("p", { class: "topic" }, element("b", {}, String(number)), topic),
    element(
      "header",
      { class: "block-head" },
      element("h2", { id: `${id}-finding`, tabindex: -1 }, ...sentence(headline)),
      element("p", { class: "sub" }, ...sentence(subtitle)),
    ),
    element("div", { class: "block-body" }, ...body),
    element(
      "div",
      { class: "block-notes" },
      howToRead.length === 0 ? null : element("h3", {}, words.document.howToRead),
      ...howToRead.map((line) => element("p", {}, ...sentence(line))),
      element("p", { class: "source" }, source),
    ),
  );
}
