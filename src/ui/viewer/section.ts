import type { FirstMessages } from "../../messages/report.ts";
import type { Block, BlockChart, Callout } from "../../reports/blocks/block.ts";
import { element, sentence } from "./element.ts";
import type { Child } from "./element.ts";
import { blockTable } from "./table.ts";
import { treeElement } from "./tree.ts";

/** A place for a chart, filled when the charts have come. */
export interface WaitingChart {
  readonly place: HTMLElement;
  readonly chart: BlockChart;
}

/** The pieces of a block that its section arranges. */
export interface Pieces {
  readonly picture: Child;
  readonly callouts: Child;
  readonly further: readonly Child[];
  readonly trees: readonly Child[];
  readonly openTables: Child;
  readonly foldedTables: readonly Child[];
}

const calloutElement = ({ title, tone, paragraphs }: Callout): HTMLElement =>
  element(
    "div",
    { class: `callout callout-${tone}` },
    element("h3", {}, ...sentence(title)),
    ...paragraphs.map((paragraph) => element("p", {}, ...sentence(paragraph))),
  );

/** Everything of a block; a chart is put on the list of those that wait to be drawn. */
export function piecesOf(block: Block, words: FirstMessages, waiting: WaitingChart[]): Pieces {
  const { chart, headline, callouts, tables, charts = [], trees = [] } = block;
  const figure = (wanted: BlockChart, caption: string): HTMLElement => {
    const place = element("div", { class: "chart" });
    waiting.push({ place, chart: wanted });
    return element(
      "figure",
      { class: `figure figure-${wanted.data.kind}` },
      place,
      element("figcaption", { class: "vh" }, caption),
    );
  };
  const open = tables.filter((table) => table.open === true);
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
    trees: trees.map((tree) => treeElement(tree, figure)),
    callouts:
      callouts.length === 0
        ? null
        : element("div", { class: "callouts" }, ...callouts.map(calloutElement)),
    openTables:
      open.length === 0
        ? null
        : element(
            "div",
            { class: "open-tables" },
            ...open.map((table) => blockTable(table, words)),
          ),
    foldedTables: tables
      .filter((table) => table.open !== true)
      .map((table) => blockTable(table, words)),
  };
}

function foldButton(section: HTMLElement, topic: string, words: FirstMessages): HTMLElement {
  const button = element("button", { type: "button", class: "fold no-print" });
  const set = (open: boolean): void => {
    section.dataset["open"] = String(open);
    button.setAttribute("aria-expanded", String(open));
    button.setAttribute(
      "aria-label",
      open ? words.document.close(topic) : words.document.open(topic),
    );
  };
  set(section.dataset["open"] === "true");
  button.addEventListener("click", () => {
    set(section.dataset["open"] !== "true");
  });
  return button;
}

/** One question and its answer, as on the page of analysis. */
export function sectionOf(
  block: Block,
  number: number,
  words: FirstMessages,
  ...body: readonly Child[]
): HTMLElement {
  const { id, topic, headline, subtitle, howToRead, source } = block;
  const section = element("section", {
    id,
    class: `block block-${id}`,
    "data-open": String(number === 1),
    "aria-labelledby": `${id}-finding`,
  });
  section.append(
    element("p", { class: "topic" }, element("b", {}, String(number)), topic),
    element(
      "header",
      { class: "block-head" },
      element("h2", { id: `${id}-finding`, tabindex: -1 }, ...sentence(headline)),
      element("p", { class: "sub" }, ...sentence(subtitle)),
    ),
    foldButton(section, topic, words),
    element("div", { class: "block-body" }, ...body),
    element(
      "div",
      { class: "block-notes" },
      howToRead.length === 0 ? null : element("h3", {}, words.document.howToRead),
      ...howToRead.map((line) => element("p", {}, ...sentence(line))),
      element("p", { class: "source" }, source),
    ),
  );
  return section;
}
