import {
  stepSpans,
  usedSteps,
  type StepRange,
  type StepSpan,
} from "../../analysis/periods/rule.ts";
import { dayNumber } from "../../domain/calendar.ts";
import type { MaskingMessages } from "../../messages/ru/masking.ts";
import type { Frame } from "./frame.ts";
import type { Memory } from "./memory.ts";
import { checkPeriod } from "./period.ts";
import type { Rest } from "./rest.ts";

/** How series are written: exactly, with three significant digits, or not at all. */
export const seriesForms = ["exact", "approximate", "none"] as const;
export type SeriesForm = (typeof seriesForms)[number];

/** What every table of one link is read by. */
export interface LinkContext {
  readonly frame: Frame;
  readonly series: SeriesForm;
  /** Decimals of money, and of the measure. */
  readonly moneyScale: number;
  readonly valueScale: number;
  /** The words that pseudonyms begin with; null where names are shown. */
  readonly words: MaskingMessages | null;
  readonly firstDay: number;
  readonly asOf: number;
  readonly spans: readonly StepSpan[];
  readonly used: StepRange;
  /** Whether customers have what is at stake and when they are due [L5] [L6]. */
  readonly stakes: boolean;
  /** What is known of customers that are not listed; null where all are. */
  readonly rest: Rest | null;
  /** Texts and shapes that came before. */
  readonly memory: Memory;
}

export function contextOf(
  frame: Frame,
  rest: Pick<
    LinkContext,
    "series" | "moneyScale" | "valueScale" | "words" | "stakes" | "memory" | "rest"
  >,
): LinkContext {
  const { period, parameters } = frame;
  checkPeriod(period.first, period.last);
  const window = { first: period.first, last: period.last };
  const spans = stepSpans(period.step, window, window, period.grain).map((span) => ({
    ...span,
    partial: period.partial.includes(span.label),
  }));
  return {
    frame,
    ...rest,
    firstDay: dayNumber(period.first),
    asOf: dayNumber(parameters.asOf),
    spans,
    used: usedSteps(spans, period.stepsUsed === spans.length ? "include" : "exclude").range,
  };
}
