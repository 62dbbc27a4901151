import { createContext } from "react";
import type { PlanTask } from "../../reports/blocks/plan.ts";

/** What was ticked off, and who takes a tick; where nobody does, a report shows empty boxes [W3]. */
export interface PlanMarks {
  readonly isDone: (task: PlanTask) => boolean;
  readonly mark: (task: PlanTask, done: boolean) => void;
}

export const PlanMarksContext = createContext<PlanMarks | null>(null);
