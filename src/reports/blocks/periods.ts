import { approximateDecimal } from "../../messages/amounts.ts";
import { amountCell } from "./amount-cell.ts";
import { figureCell, textCell } from "./block.ts";
import type { Block, BlockTable } from "./block.ts";
import type { PeriodsChartData } from "./chart-data.ts";
import { concentrationOverTime } from "./concentration-over-time.ts";
import { lastAgainstBefore } from "./comparison.ts";
import { stepTicks } from "./step-ticks.ts";
import { roundTicks } from "./ticks.ts";
import type { FurtherTelling } from "./telling.ts";

type Step = FurtherTelling["document"]["steps"][number];

const values = ({ document }: FurtherTelling): readonly number[] =>
  document.steps.map(({ value }) => approximateDecimal(value));

/** The two years that the finding compares. */
function comparedSpans({ document, compact }: FurtherTelling): PeriodsChartData["spans"] {
  const comparison = lastAgainstBefore(document);
  if (comparison === null) return [];
  const { start, count, before, last } = comparison;
  return [
    { from: start, to: start + count - 1, label: compact(before) },
    { from: start + count, to: start + 2 * count - 1, label: compact(last) },
  ];
}

function chart(telling: FurtherTelling): PeriodsChartData | null {
  const { document, words, format, compact, axis } = telling;
  const { steps } = document;
  if (steps.length === 0) return null;
  const numbers = values(telling);
  const ticks = roundTicks(numbers, 4);
  const unit = axis(ticks);
  return {
    kind: "periods",
    bars: steps.map((step, index) => ({
      step: format.step(step.step),
      value: numbers[index] ?? 0,
      title: `${format.step(step.step)}: ${compact(numbers[index] ?? 0)}${step.partial ? `, ${words.document.partial}` : ""}`,
      partial: step.partial,
      top: null,
    })),
    steps: stepTicks(telling),
    values: ticks.map((at) => ({ at, label: unit.cell(at) })),
    shares: [],
    unit: unit.unit,
    spans: comparedSpans(telling),
    topTitle: "",
    ends: [],
  };
}

/** A change that is 0,0 % in words. */
const ALIKE = 0.0005;

function finding(telling: FurtherTelling): string {
  const { document, words, format, compact } = telling;
  const comparison = lastAgainstBefore(document);
  const { step } = document.period;
  if (comparison !== null) {
    const { count, last, change } = comparison;
    const steps = format.plural(count, words.steps[step].full);
    const said = format.percent(Math.abs(change ?? 0));
    return change === null || Math.abs(change) < ALIKE
      ? words.periods.lastAlike(count, steps, compact(last))
      : words.periods.lastAgainst(count, steps, compact(last), said, change > 0);
  }
  const full = document.steps.filter(({ partial }) => !partial);
  const counted = full.length > 0 ? full : document.steps;
  const best = counted.reduce<Step | null>(
    (most, one) =>
      most === null || approximateDecimal(one.value) > approximateDecimal(most.value) ? one : most,
    null,
  );
  if (best === null) return words.periods.nothing;
  const sum = counted.reduce((all, { value }) => all + approximateDecimal(value), 0);
  return words.periods.average(
    compact(sum / counted.length),
    words.steps[step].name,
    format.step(best.step),
  );
}

function table(telling: FurtherTelling): BlockTable {
  const { document, words, format, measure, column, why } = telling;
  const unit = column(values(telling));
  const { columns } = words.periods;
  const part = (share: number | null) =>
    figureCell(share === null ? "" : format.percentNumeral(share), share);
  return {
    id: "periods",
    caption: `${measure.head} ${words.steps[document.period.step].by}`,
    columns: [
      { id: "step", label: columns.step, unit: "", align: "start" },
      {
        id: "value",
        label: measure.head,
        unit: unit.unit,
        exactUnit: unit.exactUnit,
        align: "end",
      },
      { id: "customers", label: columns.customers, unit: "", align: "end" },
      { id: "top1", label: columns.top1, unit: "%", align: "end" },
      { id: "hhi", label: columns.hhi, unit: "", align: "end", minor: true },
    ],
    rows: document.steps.map((step) => ({
      id: step.step,
      cells: [
        textCell(format.step(step.step), step.partial ? words.document.partial : ""),
        {
          ...amountCell(unit, step.value),
          ...why((explain) => explain.stepValue(step)),
        },
        {
          ...figureCell(format.integer(step.customers), step.customers),
          ...why((explain) => explain.stepCustomers(step)),
        },
        { ...part(step.top1), ...why((explain) => explain.stepTop(step)) },
        {
          ...figureCell(step.hhi === null ? "" : format.decimal(step.hhi, 0), step.hhi),
          ...why((explain) => explain.stepHhi(step)),
        },
      ],
    })),
  };
}

/** The measure step by step, and whether it rests more and more on one customer. */
export function periodsBlock(telling: FurtherTelling): Block {
  const { document, words, format, measure, source } = telling;
  const data = chart(telling);
  const headline = finding(telling);
  const comparison = lastAgainstBefore(document);
  const { partial, step } = document.period;
  const { by } = words.steps[step];
  const subtitle = words.periods.subtitle(measure.head, by, data?.unit ?? "");
  const uneven = concentrationOverTime(telling);
  const change = comparison?.change ?? null;
  const { howToRead } = words.periods;
  return {
    id: "periods",
    topic: words.periods.topic[step],
    brief: change === null ? "" : format.signedPercent(change),
    headline,
    subtitle,
    howToRead: [
      partial.length === 0
        ? howToRead.whole
        : howToRead.partial(format.list(partial.map(format.step))),
      ...(uneven === null ? [] : uneven.howToRead),
    ],
    callouts: [],
    chart: data === null ? null : { data, description: `${headline}. ${subtitle}` },
    ...(uneven === null ? {} : { charts: [uneven.chart] }),
    tables: [table(telling), ...(uneven === null ? [] : [uneven.table])],
    source,
  };
}
