import type { Block } from "../../reports/blocks/block.ts";
import { BlockTableView } from "./block-table.tsx";
import { CalloutView } from "./callout-view.tsx";
import { ChartFigure } from "./chart-figure.tsx";

interface PieceProps {
  readonly block: Block<string>;
}

/** The chart of a block, where it has one; the rows behind it are those of its first folded table. */
export function Picture({ block: { chart, headline, topic, tables } }: PieceProps) {
  const behind = tables.find(({ open }) => open !== true) ?? tables[0];
  return chart === null ? null : (
    <ChartFigure chart={chart} caption={headline} name={topic} table={behind} />
  );
}

/** Further pictures, each under a heading of its own; a table of a picture's own id is the one behind it. */
export function FurtherPictures({ block: { charts = [], tables } }: PieceProps) {
  const behind = tables.find(({ open }) => open !== true) ?? tables[0];
  return charts.map((chart) => (
    <section key={chart.id} className="further" aria-label={chart.title}>
      <h3>{chart.title}</h3>
      <p className="sub">{chart.subtitle}</p>
      <ChartFigure
        chart={chart}
        caption={chart.title}
        table={tables.find(({ id }) => id === chart.id) ?? behind}
      />
    </section>
  ));
}

/** What must be said beside the picture. */
export function Callouts({ block: { callouts } }: PieceProps) {
  if (callouts.length === 0) return null;
  return (
    <div className="callouts">
      {callouts.map((callout) => (
        <CalloutView key={callout.title} callout={callout} />
      ))}
    </div>
  );
}

/** Tables that stand open. */
export function OpenTables({ block: { tables } }: PieceProps) {
  const open = tables.filter((table) => table.open === true);
  if (open.length === 0) return null;
  return (
    <div className="open-tables">
      {open.map((table) => (
        <BlockTableView key={table.id} table={table} />
      ))}
    </div>
  );
}

/** Tables behind a summary: the same rows as the picture. */
export function FoldedTables({ block: { tables } }: PieceProps) {
  return tables
    .filter((table) => table.open !== true)
    .map((table) => <BlockTableView key={table.id} table={table} />);
}
