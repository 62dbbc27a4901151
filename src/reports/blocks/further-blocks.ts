import { madeWhenRead, type Makers } from "../../domain/made-when-read.ts";
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

/** What each of them is made by. */
export const furtherMakers: Makers<FurtherTelling, FurtherBlocks> = {
  curve: curveBlock,
  periods: periodsBlock,
  silent: silentBlock,
  method: methodBlock,
  load: loadBlock,
  change: changeBlock,
  loss: lossBlock,
  plan: planBlock,
};

export const furtherBlocks = (telling: FurtherTelling): FurtherBlocks =>
  madeWhenRead(furtherMakers, telling);
