import type { Block } from "./block.ts";
import { changeBlock, type ChangeBlock } from "./change.ts";
import { curveBlock } from "./curve.ts";
import { loadBlock } from "./load.ts";
import { lossBlock } from "./loss.ts";
import { methodBlock } from "./method.ts";
import { periodsBlock } from "./periods.ts";
import { planBlock, type PlanBlock } from "./plan.ts";
import { silentBlock } from "./silent.ts";
import type { FurtherTelling } from "./telling.ts";

/** The other blocks, which the viewer of links loads last; null where the document does not hold one. */
export interface FurtherBlocks {
  readonly curve: Block;
  readonly periods: Block;
  readonly silent: Block;
  readonly method: Block;
  readonly load: Block | null;
  readonly change: ChangeBlock | null;
  readonly loss: Block | null;
  readonly plan: PlanBlock | null;
}

export const furtherBlocks = (telling: FurtherTelling): FurtherBlocks => ({
  curve: curveBlock(telling),
  periods: periodsBlock(telling),
  silent: silentBlock(telling),
  method: methodBlock(telling),
  load: loadBlock(telling),
  change: changeBlock(telling),
  loss: lossBlock(telling),
  plan: planBlock(telling),
});
