import { createContext } from "react";
import type { Explanation } from "../../reports/blocks/block.ts";

/** A figure that somebody asks about. */
export interface AskedFigure {
  /** What it is of: `Доля: ООО «Вектор»`. */
  readonly title: string;
  /** As it stands in the report. */
  readonly text: string;
  readonly explain: () => Explanation;
  /** Beside which the answer opens. */
  readonly anchor: HTMLElement;
}

/** Opens the explanation of a figure; null where the report is drawn without explanations. */
export const ExplainContext = createContext<((asked: AskedFigure) => void) | null>(null);
