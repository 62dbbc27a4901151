import { createContext, type ReactNode } from "react";
import type { PlanTask } from "../../reports/blocks/plan.ts";

/** What was ticked off, and who takes a tick; where nobody does, a report shows empty boxes [W3]. */
export interface PlanMarks {
  readonly isDone: (task: PlanTask) => boolean;
  readonly mark: (task: PlanTask, done: boolean) => void;
}

/** What a reader can change where the data are at hand, each part beside what it changes. */
export interface ReportControls {
  /** In the block of method. */
  readonly settings: ReactNode;
  /** In the block of what if [D4]. */
  readonly loss: ReactNode;
  /** In the block of those who are silent: a calendar, the list of whom to win back. */
  readonly silence: ReactNode;
  readonly planMarks: PlanMarks | null;
}

export const noControls: ReportControls = {
  settings: null,
  loss: null,
  silence: null,
  planMarks: null,
};

/**
 * A context, so that a change of the controls draws their sections anew and not the book of thousands
 * of customers beside them.
 */
export const ReportControlsContext = createContext<ReportControls>(noControls);
