import { use } from "react";
import type { Block } from "../../reports/blocks/block.ts";
import { Callouts, FoldedTables, FurtherPictures, OpenTables } from "./block-pieces.tsx";
import { ChartFigure } from "./chart-figure.tsx";
import { ReportControlsContext } from "./report-controls.ts";

/** Who is silent: their time, the table, what it does not mean, and what can be done about it. */
export function SilentView({ block }: { readonly block: Block }) {
  const { silence } = use(ReportControlsContext);
  const { chart, headline, topic, tables } = block;
  return (
    <>
      {chart !== null && (
        <ChartFigure chart={chart} caption={headline} name={topic} table={tables[0]} />
      )}
      <OpenTables block={block} />
      <div className="callouts-in-a-row">
        <Callouts block={block} />
      </div>
      {silence}
      <FurtherPictures block={block} />
      <FoldedTables block={block} />
    </>
  );
}
