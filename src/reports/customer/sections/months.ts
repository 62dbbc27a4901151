import { approximateDecimal } from "../../../messages/amounts.ts";
import { figureCell, textCell, type BlockTable, type Cell } from "../../blocks/block.ts";
import type { Explained } from "../../blocks/telling.ts";
import type { PeriodsChartData, Tick } from "../../blocks/chart-data.ts";
import { roundTicks } from "../../blocks/ticks.ts";
import { stepRevenue, trailingYear } from "../reckonings/time.ts";
import type { CustomerSection, CustomerTelling } from "../section.ts";

interface Step {
  readonly step: string;
  readonly partial: boolean;
  readonly value: number;
  /** Null where nobody has asked the engine yet. */
  readonly revenue: number | null;
  /** The sum of the twelve months that end with the step. */
  readonly trailing: number | null;
  /** Both as they are, to the last digit. */
  readonly exact: { readonly revenue: string; readonly trailing: string };
}

const MOST_LABELS = 7;

/** The month with which a step ends; weeks do not end with months. */
const lastMonth = (step: string): string =>
  step.replace(
    /-Q(\d)$/,
    (_, quarter: string) => `-${String(Number(quarter) * 3).padStart(2, "0")}`,
  );

function stepsOf({ document, customer, detail }: CustomerTelling): readonly Step[] {
  if (detail !== null) {
    const trailing = new Map(detail.trailing.map(({ month, value }) => [month, value]));
    return detail.steps.map(({ step, partial, value, revenue }) => {
      const year = trailing.get(lastMonth(step)) ?? null;
      return {
        step,
        partial,
        value: approximateDecimal(value),
        revenue: approximateDecimal(revenue),
        trailing: year === null ? null : approximateDecimal(year),
        exact: { revenue, trailing: year ?? "0" },
      };
    });
  }
  if (customer.series.length !== document.steps.length) return [];
  return document.steps.map(({ step, partial }, index) => ({
    step,
    partial,
    value: approximateDecimal(customer.series[index] ?? "0"),
    revenue: null,
    trailing: null,
    exact: { revenue: "0", trailing: "0" },
  }));
}

function stepTicks({ format }: CustomerTelling, steps: readonly Step[]): readonly Tick[] {
  const every = Math.ceil(steps.length / MOST_LABELS);
  const january = steps.flatMap(({ step }, at) => (/-(?:01|Q1|W01)$/.test(step) ? [at] : []));
  const chosen =
    january.length >= 2 && january.length <= MOST_LABELS
      ? january
      : steps.flatMap((_, at) => (at % every === 0 ? [at] : []));
  return chosen.map((at) => ({ at, label: format.step(steps[at]?.step ?? "") }));
}

function chart(telling: CustomerTelling, steps: readonly Step[]): PeriodsChartData {
  const { words, format, compact, axis, say } = telling;
  const ticks = roundTicks(
    steps.map(({ value }) => value),
    4,
  );
  const unit = axis(ticks);
  const known = steps.flatMap(({ trailing }, at) => (trailing === null ? [] : [{ at, trailing }]));
  const sums = roundTicks(
    known.map(({ trailing }) => trailing),
    3,
  );
  const yearUnit = axis(sums);
  return {
    kind: "periods",
    bars: steps.map(({ step, partial, value, trailing }) => ({
      step: format.step(step),
      value,
      title: `${format.step(step)}: ${compact(value)}${partial ? `, ${words.document.partial}` : ""}`,
      partial,
      top: trailing,
    })),
    steps: stepTicks(telling, steps),
    values: ticks.map((at) => ({ at, label: unit.cell(at) })),
    shares: sums.map((at) => ({ at, label: yearUnit.cell(at) })),
    unit: unit.unit,
    spans: [],
    topTitle: say.months.trailing(yearUnit.unit),
    ends: [known.at(0), known.at(-1)].flatMap((end) =>
      end === undefined ? [] : [{ at: end.at, label: compact(end.trailing) }],
    ),
  };
}

/** The last window against the one before [C1], else the mean and the best step. */
function headline(telling: CustomerTelling, steps: readonly Step[]): string {
  const { document, words, format, compact, detail } = telling;
  const { step } = document.period;
  const trend = detail?.trend ?? null;
  if (trend !== null) {
    const before = approximateDecimal(trend.before);
    const after = approximateDecimal(trend.after);
    if (before > 0) {
      const change = after / before - 1;
      const said = format.percent(Math.abs(change));
      const months = format.plural(trend.months, words.steps.month.full);
      return Math.abs(change) < 0.0005
        ? words.periods.lastAlike(trend.months, months, compact(after))
        : words.periods.lastAgainst(trend.months, months, compact(after), said, change > 0);
    }
  }
  const full = steps.filter(({ partial }) => !partial);
  const counted = full.length > 0 ? full : steps;
  const best = counted.reduce<Step | null>(
    (most, one) => (most === null || one.value > most.value ? one : most),
    null,
  );
  if (best === null) return words.periods.nothing;
  const sum = counted.reduce((all, { value }) => all + value, 0);
  return words.periods.average(
    compact(sum / counted.length),
    words.steps[step].name,
    format.step(best.step),
  );
}

/** How a step explains itself, where the report knows it. */
function whyOf({ document, customer, why }: CustomerTelling, { step }: Step): Explained {
  const found = document.steps.find((one) => one.step === step);
  return found === undefined || customer.series.length !== document.steps.length
    ? {}
    : why((explain) => explain.purchases(customer, found));
}

function table(telling: CustomerTelling, steps: readonly Step[]): BlockTable {
  const { document, words, format, measure, column, say, why } = telling;
  const { measure: chosen } = document.parameters;
  const byRevenue = chosen === "revenue";
  const revenues = steps.flatMap(({ revenue }) => (revenue === null ? [] : [revenue]));
  const values = steps.flatMap(({ value, trailing }) => [value, trailing ?? 0]);
  // Sums that are read side by side have one unit.
  const unit = column(chosen === "grossProfit" ? [...values, ...revenues] : values);
  const revenue = chosen === "grossProfit" ? unit : format.moneyColumn(revenues);
  const hasRevenue = !byRevenue && revenues.length > 0;
  const hasYears = steps.some(({ trailing }) => trailing !== null);
  const revenueCell = ({ step, revenue: sum, exact }: Step): Cell => ({
    ...figureCell(revenue.cell(sum ?? 0), sum),
    ...why((explain) => explain.plain(stepRevenue(telling, step, exact.revenue))),
  });
  const yearCell = ({ step, trailing, exact }: Step): Cell =>
    trailing === null
      ? figureCell("", null)
      : {
          ...figureCell(unit.cell(trailing), trailing),
          ...why((explain) =>
            explain.plain(trailingYear(telling, lastMonth(step), exact.trailing)),
          ),
        };
  return {
    id: "customer-months",
    caption: `${measure.head} ${words.steps[document.period.step].by}`,
    columns: [
      { id: "step", label: say.months.step, unit: "", align: "start" },
      { id: "value", label: measure.head, unit: unit.unit, align: "end" },
      ...(hasRevenue
        ? [
            {
              id: "revenue",
              label: words.measures.revenue.head,
              unit: revenue.unit,
              align: "end" as const,
            },
          ]
        : []),
      ...(hasYears
        ? [
            {
              id: "trailing",
              label: say.months.trailingHead,
              unit: unit.unit,
              align: "end" as const,
            },
          ]
        : []),
    ],
    rows: steps.map((step) => ({
      id: step.step,
      cells: [
        textCell(format.step(step.step), step.partial ? words.document.partial : ""),
        { ...figureCell(unit.cell(step.value), step.value), ...whyOf(telling, step) },
        ...(hasRevenue ? [revenueCell(step)] : []),
        ...(hasYears ? [yearCell(step)] : []),
      ],
    })),
  };
}

/** What the customer brought step by step, and its trailing year; null where nothing is known of it. */
export function monthsSection(telling: CustomerTelling): CustomerSection | null {
  const { document, words, measure, say, source } = telling;
  const steps = stepsOf(telling);
  if (steps.length === 0) return null;
  const data = chart(telling, steps);
  const finding = headline(telling, steps);
  const { by } = words.steps[document.period.step];
  const years = steps.filter(({ trailing }) => trailing !== null).length > 1;
  const subtitle = (years ? say.months.subtitle : say.months.subtitleBare)(
    measure.head,
    by,
    data.unit,
  );
  return {
    id: "customer-months",
    topic: say.months.topic,
    brief: "",
    headline: finding,
    subtitle,
    howToRead: years ? [say.months.howToRead] : [],
    callouts: [],
    chart: { data, description: `${finding}. ${subtitle}` },
    tables: [table(telling, steps)],
    source,
  };
}
