import type { Unit } from "../../domain/words.ts";
import type { CallOptions } from "../../engines/engine.ts";
import type { Plan } from "../compose/plan.ts";
import type { Workbench } from "../compose/workbench.ts";

/** What is needed of one customer to ask about it. */
export interface Asked {
  readonly workbench: Workbench;
  readonly plan: Plan;
  readonly unit: Unit;
  readonly id: string;
  readonly options: CallOptions;
}
