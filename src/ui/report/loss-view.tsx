import { use } from "react";
import type { Block } from "../../reports/blocks/block.ts";
import { Callouts, FoldedTables, FurtherPictures, OpenTables, Picture } from "./block-pieces.tsx";
import { LossControlContext } from "./loss-control.ts";

/** What if somebody goes: who, the way down beside what is left, and the shares before and after. */
export function LossView({ block }: { readonly block: Block }) {
  return (
    <>
      {use(LossControlContext)}
      <div className={block.chart === null ? "pair" : "pair pair-even"}>
        <Picture block={block} />
        <OpenTables block={block} />
      </div>
      <Callouts block={block} />
      <FurtherPictures block={block} />
      <FoldedTables block={block} />
    </>
  );
}
