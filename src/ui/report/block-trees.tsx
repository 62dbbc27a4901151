import type { Block, BlockTree, TreeNode } from "../../reports/blocks/block.ts";
import { barWidth } from "../../markup/report/columns.ts";
import { Sentence } from "../kit/sentence.tsx";
import { CustomerName } from "./customer-name.tsx";
import { ChartFigure } from "./chart-figure.tsx";

/** Who stands behind whom: lists inside lists that open and close, each with a drawing on demand. */
export function BlockTrees({ block: { trees = [] } }: { readonly block: Block<string> }) {
  return trees.map((tree) => <TreeView key={tree.caption} tree={tree} />);
}

function TreeView({ tree }: { readonly tree: BlockTree }) {
  const { caption, columns, nodes, more, note, drawing } = tree;
  return (
    <section className="tree" aria-label={caption}>
      <h3>{caption}</h3>
      <p className="tree-head" aria-hidden="true">
        <span className="r">{columns.share}</span>
        <span className="r tree-other">{columns.other}</span>
        <span>{columns.status}</span>
      </p>
      <Nodes nodes={nodes} tree={tree} />
      {more !== null && (
        <details className="behind">
          <summary>{more.summary}</summary>
          <Nodes nodes={more.nodes} tree={tree} />
        </details>
      )}
      {note !== "" && (
        <p className="note">
          <Sentence>{note}</Sentence>
        </p>
      )}
      {drawing !== null && (
        <details className="behind">
          <summary>{drawing.summary}</summary>
          <ChartFigure chart={drawing.chart} caption={drawing.chart.description} />
        </details>
      )}
    </section>
  );
}

interface NodesProps {
  readonly nodes: readonly TreeNode[];
  readonly tree: BlockTree;
}

function Nodes({ nodes, tree }: NodesProps) {
  return (
    <ul className="tree-nodes">
      {nodes.map((node) => (
        <li key={node.id}>
          {node.children.length === 0 ? (
            <div className="tree-row">
              <NodeRow node={node} tree={tree} />
            </div>
          ) : (
            <details open={node.remark !== ""}>
              <summary className="tree-row">
                <NodeRow node={node} tree={tree} />
              </summary>
              {node.remark !== "" && (
                <p className="tree-remark">
                  <Sentence>{node.remark}</Sentence>
                </p>
              )}
              <Nodes nodes={node.children} tree={tree} />
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

function NodeRow({
  node,
  tree: { columns },
}: {
  readonly node: TreeNode;
  readonly tree: BlockTree;
}) {
  const { id, name, note, label, status, statusLabel, fraction, other, children } = node;
  return (
    <>
      <span className="tree-name">
        {/* A name that opens its own branch leads nowhere else. */}
        {children.length === 0 ? <CustomerName id={id}>{name}</CustomerName> : name}{" "}
        {note !== "" && <span className="quiet">{note}</span>}
      </span>
      <span className="tree-bar" aria-hidden="true">
        <i className={status} style={{ width: barWidth(fraction) }} />
      </span>
      <span className="r">
        <span className="vh">{columns.share}: </span>
        {label}
      </span>
      <span className="r tree-other">
        {other !== "" && <span className="vh">{columns.other}: </span>}
        {other}
      </span>
      <span className={`dep dep-${status}`}>{statusLabel}</span>
    </>
  );
}
