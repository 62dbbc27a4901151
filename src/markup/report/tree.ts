import type { BlockChart, BlockTree, TreeNode } from "../../reports/blocks/block.ts";
import { element, sentence, type Child, type Markup } from "../markup.ts";
import { barWidth } from "./columns.ts";
import { folded } from "./folded.ts";
import type { Presentation } from "./presentation.ts";

/** A chart with what is read out for it. */
export type Figure = (chart: BlockChart, caption: string) => Markup;

const quiet = (text: string): Child =>
  text === "" ? null : element("span", { class: "quiet" }, text);

function rowOf(node: TreeNode, { columns }: BlockTree): readonly Markup[] {
  const { name, note, label, status, statusLabel, fraction, other } = node;
  const heard = (text: string): Markup => element("span", { class: "vh" }, `${text}: `);
  const bar = element("i", { class: status, style: `width: ${barWidth(fraction)}` });
  return [
    element("span", { class: "tree-name" }, name, " ", quiet(note)),
    element("span", { class: "tree-bar", "aria-hidden": "true" }, bar),
    element("span", { class: "r" }, heard(columns.share), label),
    element("span", { class: "r tree-other" }, other === "" ? null : heard(columns.other), other),
    element("span", { class: `dep dep-${status}` }, statusLabel),
  ];
}

function nodeItem(node: TreeNode, tree: BlockTree, complete: boolean): Markup {
  const row = rowOf(node, tree);
  if (node.children.length === 0)
    return element("li", {}, element("div", { class: "tree-row" }, ...row));
  const silent = node.remark === "";
  return element(
    "li",
    {},
    element(
      "details",
      { open: complete || !silent, "data-folds": complete && silent },
      element("summary", { class: "tree-row" }, ...row),
      silent ? null : element("p", { class: "tree-remark" }, ...sentence(node.remark)),
      nodeList(node.children, tree, complete),
    ),
  );
}

const nodeList = (nodes: readonly TreeNode[], tree: BlockTree, complete: boolean): Markup =>
  element("ul", { class: "tree-nodes" }, ...nodes.map((node) => nodeItem(node, tree, complete)));

/** Who stands behind whom, as on the page of analysis. */
export function treeElement(tree: BlockTree, { complete }: Presentation, figure: Figure): Markup {
  const { caption, columns, nodes, more, note, drawing } = tree;
  return element(
    "section",
    { class: "tree", "aria-label": caption },
    element("h3", {}, caption),
    element(
      "p",
      { class: "tree-head", "aria-hidden": "true" },
      element("span", { class: "r" }, columns.share),
      element("span", { class: "r tree-other" }, columns.other),
      element("span", {}, columns.status),
    ),
    nodeList(nodes, tree, complete),
    more === null ? null : folded(more.summary, complete, nodeList(more.nodes, tree, complete)),
    note === "" ? null : element("p", { class: "note" }, ...sentence(note)),
    drawing === null
      ? null
      : folded(drawing.summary, complete, figure(drawing.chart, drawing.chart.description)),
  );
}
