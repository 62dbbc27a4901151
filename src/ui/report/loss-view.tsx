import { use } from "react";
import type { LossBlock } from "../../reports/blocks/loss-telling.ts";
import { Callouts, FoldedTables, OpenTables, Picture } from "./block-pieces.tsx";
import { ChartFigure } from "./chart-figure.tsx";
import { LossControlContext } from "./loss-control.ts";

/** What if somebody goes: who, the way down beside what is left, and the shares before and after. */
export function LossView({ block }: { readonly block: LossBlock }) {
  const control = use(LossControlContext);
  const { chart, shares, headline, tables } = block;
  const pairs = tables.find(({ id }) => id === "loss-shares");
  return (
    <>
      {control}
      <div className={chart === null ? "pair" : "pair pair-even"}>
        <Picture block={block} />
        <OpenTables block={block} />
      </div>
      {(shares !== null || block.callouts.length > 0) && (
        <div className="pair pair-callouts">
          <Callouts block={block} />
          {shares !== null && <ChartFigure chart={shares} caption={headline} table={pairs} />}
        </div>
      )}
      <FoldedTables block={block} />
    </>
  );
}
