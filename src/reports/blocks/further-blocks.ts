import type { Block } from "./block.ts";
import { changeBlock, type ChangeBlock } from "./change.ts";
import { loadBlock } from "./load.ts";
import { lossBlock } from "./loss.ts";
import { planBlock, type PlanBlock } from "./plan.ts";
import type { FurtherTelling } from "./telling.ts";

/** Blocks that not every document holds; null where it does not. The viewer of links loads them last. */
export interface FurtherBlocks {
  readonly load: Block | null;
  readonly change: ChangeBlock | null;
  readonly loss: Block | null;
  readonly plan: PlanBlock | null;
}

export const furtherBlocks = (telling: FurtherTelling): FurtherBlocks => ({
  load: loadBlock(telling),
  change: changeBlock(telling),
  loss: lossBlock(telling),
  plan: planBlock(telling),
});
