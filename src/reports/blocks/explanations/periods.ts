import { isPositiveDecimal, sumOfDecimals } from "../../../domain/decimal.ts";
import { stepSpans } from "../../../analysis/periods/rule.ts";
import { approximateDecimal } from "../../../messages/amounts.ts";
import type { Explanation, LinesWanted } from "../block.ts";
import { lastAgainstBefore } from "../comparison.ts";
import { equalOnes, squaresText } from "./concentration.ts";
import type { Explain, ReportStep } from "./explain.ts";
import { reckonings, sentences, type Teller } from "./teller.ts";

const MONTHS_OF_YEAR = 12;

/** All lines of some steps, the first and the last included [P1]. */
export function linesOfSteps({ telling }: Teller, first: string, last: string): LinesWanted {
  const { period } = telling.document;
  const whole = { first: period.first, last: period.last };
  const spans = stepSpans(period.step, whole, whole, period.grain);
  const of = (label: string) => spans.find((span) => span.label === label);
  return { parties: [], from: of(first)?.first ?? null, to: of(last)?.last ?? null };
}

/** What each customer brought in some steps together, where the document holds the series. */
function sumsOf({ telling }: Teller, from: number, to: number): readonly string[] {
  const { customers, steps } = telling.document;
  if (customers.some(({ series }) => series.length !== steps.length)) return [];
  return customers.map(({ series }) => sumOfDecimals(series.slice(from, to + 1)));
}

/** `1 000,00 : 4 000,00 = 25,00 %`: the largest of some values. */
function largestOf({ written, say }: Teller, values: readonly string[], count: number): string {
  const positive = values.filter(isPositiveDecimal);
  const first = positive
    .toSorted((a, b) => approximateDecimal(b) - approximateDecimal(a))
    .slice(0, count);
  if (first.length === 0) return values.length === 0 ? say.step.noSeries : "";
  const base = sumOfDecimals(positive);
  const part = approximateDecimal(sumOfDecimals(first)) / approximateDecimal(base);
  return written.part(first, base, part);
}

/** The book step by step [P1] [D2], and the last year against the one before [C1]. */
export function explainPeriods(
  teller: Teller,
): Pick<
  Explain,
  | "stepValue"
  | "stepCustomers"
  | "stepTop"
  | "stepHhi"
  | "stepEffective"
  | "trailingTop"
  | "trailingHhi"
  | "recent"
> {
  const { telling, say, written } = teller;
  const { document, measure, words } = telling;
  const rounded = document.seriesApproximate === true ? say.step.rounded : "";
  const at = ({ step }: ReportStep) => document.steps.findIndex((one) => one.step === step);
  const ofStep = (
    rule: string,
    step: ReportStep,
    formula: string,
    numbers: string,
  ): Explanation => ({
    rule,
    formula,
    numbers,
    lines: linesOfSteps(teller, step.step, step.step),
  });
  const ofYear = (
    step: ReportStep,
    formula: string,
    numbers: (values: readonly string[]) => string,
  ): Explanation => {
    const length = document.period.step === "quarter" ? MONTHS_OF_YEAR / 3 : MONTHS_OF_YEAR;
    const first = document.steps[at(step) - length + 1];
    return {
      rule: "D2",
      formula: sentences(formula, rounded),
      numbers: numbers(first === undefined ? [] : sumsOf(teller, at(first), at(step))),
      lines: first === undefined ? null : linesOfSteps(teller, first.step, step.step),
    };
  };
  return {
    stepValue: (step) => ({
      ...ofStep("P1", step, say.step.value(measure.subject), say.sum(written.exact(step.value))),
      sum: { measure: document.parameters.measure, value: step.value },
    }),
    stepCustomers: (step) =>
      ofStep(
        "X1",
        step,
        say.step.customers,
        say.together.count(step.customers, document.customers.length),
      ),
    stepTop: (step, count = 1) =>
      ofStep(
        "D2",
        step,
        sentences(say.step.top(count), rounded),
        largestOf(teller, sumsOf(teller, at(step), at(step)), count),
      ),
    stepHhi: (step) =>
      ofStep(
        "D2",
        step,
        sentences(say.step.hhi, rounded),
        squaresText(teller, sumsOf(teller, at(step), at(step))),
      ),
    stepEffective: (step, of) => {
      const { hhi = null } = of === "step" ? step : (step.trailing ?? {});
      const numbers = hhi === null || hhi === 0 ? "" : equalOnes(teller, hhi, 10_000 / hhi);
      return of === "step"
        ? ofStep("D2", step, say.effective, numbers)
        : ofYear(step, say.effective, () => numbers);
    },
    trailingTop: (step, count = 1) =>
      ofYear(step, say.step.trailing(count), (values) => largestOf(teller, values, count)),
    trailingHhi: (step) =>
      ofYear(step, say.step.trailingHhi, (values) => squaresText(teller, values)),
    recent: () => {
      const compared = lastAgainstBefore(document);
      if (compared === null) return { rule: "C1", formula: "", numbers: "", lines: null };
      const { count, start, change } = compared;
      const sum = (from: number) =>
        sumOfDecimals(document.steps.slice(from, from + count).map(({ value }) => value));
      const [before, last] = [sum(start), sum(start + count)];
      const first = document.steps[start + count];
      const end = document.steps[start + 2 * count - 1];
      return {
        rule: "C1",
        formula: say.recent(
          count,
          telling.format.plural(count, words.steps[document.period.step].full),
        ),
        numbers: reckonings(
          change === null
            ? ""
            : `(${written.exact(last)} − ${written.exact(before)})${say.over}${written.exact(before)} = ${written.percent(change)}`,
        ),
        lines: linesOfSteps(teller, first?.step ?? "", end?.step ?? ""),
        sum: { measure: document.parameters.measure, value: last },
      };
    },
  };
}
