import type { Tick } from "./chart-data.ts";
import type { Telling } from "./telling.ts";

const MOST_LABELS = 7;

/** Steps whose label stands on an axis: the first of each year, else every few. */
export function stepTicks({ document, format }: Telling): readonly Tick[] {
  const { steps } = document;
  const firstOfYear = steps
    .map(({ step }, at) => ({ at, label: format.step(step), step }))
    .filter(({ step }) => step.endsWith("-01") || step.endsWith("-Q1") || step.endsWith("-W01"));
  const every = Math.ceil(steps.length / MOST_LABELS);
  const spread = steps
    .map(({ step }, at) => ({ at, label: format.step(step) }))
    .filter(({ at }) => at % every === 0);
  const chosen =
    firstOfYear.length >= 2 && firstOfYear.length <= MOST_LABELS ? firstOfYear : spread;
  return chosen.map(({ at, label }) => ({ at, label }));
}
