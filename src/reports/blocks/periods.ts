import { approximateDecimal } from "../../messages/amounts.ts";
import { figureCell, textCell } from "./block.ts";
import type { Block, BlockTable } from "./block.ts";
import type { PeriodsChartData, Tick } from "./chart-data.ts";
import { lastAgainstBefore } from "./comparison.ts";
import { roundTicks } from "./ticks.ts";
import type { Telling } from "./telling.ts";

type Step = Telling["document"]["steps"][number];

const values = ({ document }: Telling): readonly number[] =>
  document.steps.map(({ value }) => approximateDecimal(value));

/** The trailing share of the largest where there is one, else that of the step itself [D2]. */
function topShare(telling: Telling): {
  readonly of: (step: Step) => number | null;
  readonly trailing: boolean;
} {
  const trailing =
    telling.document.steps.filter((step) => (step.trailing?.top1 ?? null) !== null).length > 1;
  return { trailing, of: (step) => (trailing ? (step.trailing?.top1 ?? null) : step.top1) };
}

const MOST_LABELS = 7;

function stepTicks({ document, format }: Telling): readonly Tick[] {
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

/** The two years that the finding compares. */
function comparedSpans({ document, compact }: Telling): PeriodsChartData["spans"] {
  const comparison = lastAgainstBefore(document);
  if (comparison === null) return [];
  const { start, count, before, last } = comparison;
  return [
    { from: start, to: start + count - 1, label: compact(before) },
    { from: start + count, to: start + 2 * count - 1, label: compact(last) },
  ];
}

function chart(telling: Telling): PeriodsChartData | null {
  const { document, words, format, compact, axis } = telling;
  const { steps } = document;
  if (steps.length === 0) return null;
  const numbers = values(telling);
  const ticks = roundTicks(numbers, 4);
  const unit = axis(ticks);
  const { of } = topShare(telling);
  const top = steps.map(of);
  const shares = top.filter((share) => share !== null);
  const known = top.flatMap((share, at) => (share === null ? [] : [{ at, share }]));
  const ends = [known.at(0), known.at(-1)].flatMap((one) =>
    one === undefined ? [] : [{ at: one.at, label: format.percent(one.share) }],
  );
  return {
    kind: "periods",
    bars: steps.map((step, index) => ({
      step: format.step(step.step),
      value: numbers[index] ?? 0,
      title: `${format.step(step.step)}: ${compact(numbers[index] ?? 0)}${step.partial ? `, ${words.document.partial}` : ""}`,
      partial: step.partial,
      top: of(step),
    })),
    steps: stepTicks(telling),
    values: ticks.map((at) => ({ at, label: unit.cell(at) })),
    shares: roundTicks(shares, 3).map((at) => ({ at, label: format.level(at) })),
    unit: unit.unit,
    spans: comparedSpans(telling),
    topTitle: words.periods.topShare,
    ends,
  };
}

/** A change that is 0,0 % in words. */
const ALIKE = 0.0005;

function finding(telling: Telling): string {
  const { document, words, format, compact } = telling;
  const comparison = lastAgainstBefore(document);
  const { step } = document.period;
  if (comparison !== null) {
    const { count, last, change } = comparison;
    const { of } = words.steps[step];
    const said = format.percent(Math.abs(change ?? 0));
    return change === null || Math.abs(change) < ALIKE
      ? words.periods.lastAlike(count, of, compact(last))
      : words.periods.lastAgainst(count, of, compact(last), said, change > 0);
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

function table(telling: Telling): BlockTable {
  const { document, words, format, measure, column, why } = telling;
  const unit = column(values(telling));
  const { columns } = words.periods;
  const { trailing } = topShare(telling);
  const part = (share: number | null) =>
    figureCell(share === null ? "" : format.percentNumeral(share), share);
  return {
    id: "periods",
    caption: `${measure.head} ${words.steps[document.period.step].by}`,
    columns: [
      { id: "step", label: columns.step, unit: "", align: "start" },
      { id: "value", label: measure.head, unit: unit.unit, align: "end" },
      { id: "customers", label: columns.customers, unit: "", align: "end" },
      { id: "top1", label: columns.top1, unit: "%", align: "end" },
      { id: "hhi", label: columns.hhi, unit: "", align: "end", minor: true },
      ...(trailing
        ? [{ id: "trailing", label: columns.trailing, unit: "%", align: "end" as const }]
        : []),
    ],
    rows: document.steps.map((step) => ({
      id: step.step,
      cells: [
        textCell(format.step(step.step), step.partial ? words.document.partial : ""),
        {
          ...figureCell(unit.cell(approximateDecimal(step.value)), approximateDecimal(step.value)),
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
        ...(trailing
          ? [
              {
                ...part(step.trailing?.top1 ?? null),
                ...why((explain) => explain.trailingTop(step)),
              },
            ]
          : []),
      ],
    })),
  };
}

/** The measure step by step, and whether it rests more and more on one customer. */
export function periodsBlock(telling: Telling): Block {
  const { document, words, format, measure, source } = telling;
  const data = chart(telling);
  const headline = finding(telling);
  const comparison = lastAgainstBefore(document);
  const { partial, step } = document.period;
  const { by } = words.steps[step];
  const top = words.periods.topSubtitle[topShare(telling).trailing ? "trailing" : "own"];
  const subtitle = `${words.periods.subtitle(measure.head, by, data?.unit ?? "")} ${top}`;
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
      howToRead.line,
    ],
    callouts: [],
    chart: data === null ? null : { data, description: `${headline}. ${subtitle}` },
    tables: [table(telling)],
    source,
  };
}
