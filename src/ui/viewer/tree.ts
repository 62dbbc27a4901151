import type { BlockChart, BlockTree, TreeNode } from "../../reports/blocks/block.ts";
import { barWidth } from "../kit/columns.ts";
import { element, sentence, type Child } from "./element.ts";

/** Draws a chart into its place once the charts have come. */
export type Await = (chart: BlockChart, caption: string) => HTMLElement;

const quiet = (text: string): Child =>
  text === "" ? null : element("span", { class: "quiet" }, text);

function rowOf(node: TreeNode, { columns }: BlockTree): readonly HTMLElement[] {
  const { name, note, label, status, statusLabel, fraction, other } = node;
  const heard = (text: string): HTMLElement => element("span", { class: "vh" }, `${text}: `);
  const bar = element("i", { class: status, style: `width: ${barWidth(fraction)}` });
  return [
    element("span", { class: "tree-name" }, name, " ", quiet(note)),
    element("span", { class: "tree-bar", "aria-hidden": "true" }, bar),
    element("span", { class: "r" }, heard(columns.share), label),
    element("span", { class: "r tree-other" }, other === "" ? null : heard(columns.other), other),
    element("span", { class: `dep dep-${status}` }, statusLabel),
  ];
}

function nodeItem(node: TreeNode, tree: BlockTree): HTMLElement {
  const row = rowOf(node, tree);
  if (node.children.length === 0)
    return element("li", {}, element("div", { class: "tree-row" }, ...row));
  return element(
    "li",
    {},
    element(
      "details",
      { open: node.remark === "" ? null : "" },
      element("summary", { class: "tree-row" }, ...row),
      node.remark === "" ? null : element("p", { class: "tree-remark" }, ...sentence(node.remark)),
      nodeList(node.children, tree),
    ),
  );
}

const nodeList = (nodes: readonly TreeNode[], tree: BlockTree): HTMLElement =>
  element("ul", { class: "tree-nodes" }, ...nodes.map((node) => nodeItem(node, tree)));

const folded = (summary: string, child: Child): HTMLElement =>
  element("details", { class: "behind" }, element("summary", {}, summary), child);

/** Who stands behind whom, as on the page of analysis. */
export function treeElement(tree: BlockTree, wait: Await): HTMLElement {
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
    nodeList(nodes, tree),
    more === null ? null : folded(more.summary, nodeList(more.nodes, tree)),
    note === "" ? null : element("p", { class: "note" }, ...sentence(note)),
    drawing === null
      ? null
      : folded(drawing.summary, wait(drawing.chart, drawing.chart.description)),
  );
}
