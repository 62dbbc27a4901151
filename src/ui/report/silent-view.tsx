import { use } from "react";
import type { SilentBlock } from "../../reports/blocks/silent.ts";
import { Callouts, FoldedTables, OpenTables, Picture } from "./block-pieces.tsx";
import { ChartFigure } from "./chart-figure.tsx";
import { useReportParts } from "./report-parts.ts";
import { SilenceControlContext } from "./silence-control.ts";

/** Who is silent: their time, the table, what it does not mean, and all purchases at a glance. */
export function SilentView({ block }: { readonly block: SilentBlock }) {
  const { words } = useReportParts();
  const control = use(SilenceControlContext);
  const { heat, headline } = block;
  return (
    <>
      <Picture block={block} />
      <OpenTables block={block} />
      <div className="callouts-in-a-row">
        <Callouts block={block} />
      </div>
      {control}
      {heat !== null && (
        <details className="behind">
          <summary>{words.silent.heat.caption}</summary>
          <p className="note">{heat.caption}</p>
          <ChartFigure chart={heat.chart} caption={headline} />
        </details>
      )}
      <FoldedTables block={block} />
    </>
  );
}
