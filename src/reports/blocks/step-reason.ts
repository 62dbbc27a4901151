import type { FurtherTelling } from "./telling.ts";

/** A median interval up to this many days asks for months [P4]. */
const MONTH_UP_TO_DAYS = 31;

/** Why the step is what it is, with the median that it follows from [P4]; empty where nothing is known. */
export function stepReason({
  document,
  words,
  format,
}: Pick<FurtherTelling, "document" | "words" | "format">): string {
  const { step, stepChosen, stepMedianDays: median, grain } = document.period;
  const say = words.classRules.step;
  const days = (count: number): string =>
    Number.isInteger(count)
      ? format.counted(count, words.nouns.day)
      : `${format.decimal(count, 1)}\u00a0${format.plural(2, words.nouns.day)}`;
  if (stepChosen === "given") return median === null ? "" : say.given(days(median));
  if (grain === "quarter") return say.byQuarters;
  if (median === null) return say.nobodyTwice;
  if (step === "quarter") return say.rarely(days(median));
  return median <= MONTH_UP_TO_DAYS ? say.often(days(median)) : say.short(days(median));
}
