import { use } from "react";
import type { Block } from "../../reports/blocks/block.ts";
import { Callouts, FoldedTables, FurtherPictures, OpenTables, Picture } from "./block-pieces.tsx";
import { ReportControlsContext } from "./report-controls.ts";

/** What if somebody goes: who, the way down beside what is left, and the shares before and after. */
export function LossView({ block }: { readonly block: Block }) {
  return (
    <>
      {use(ReportControlsContext).loss}
      <div className={block.chart === null ? "pair" : "pair pair-even"}>
        <div className="loss-picture">
          <Picture block={block} />
          <Callouts block={block} />
        </div>
        <OpenTables block={block} />
      </div>
      <FurtherPictures block={block} />
      <FoldedTables block={block} />
    </>
  );
}
