import * as Plot from "@observablehq/plot";
import type { PeriodBar, PeriodsChartData, Tick } from "../reports/blocks/chart-data.ts";
import { framed, halo } from "./plot.ts";
import { penOf, picture } from "./svg.ts";
import type { ChartOptions, Pen } from "./svg.ts";
import { textWidth } from "./text.ts";

const MARGIN = { left: 48, right: 14 };
const BARS_HEIGHT = 236;
const SPANS_HEIGHT = 26;
const LINE_HEIGHT = 128;
/** Between two bars, as a part of a step; a bar of few steps is no wider than this. */
const GAP = 0.14;
const WIDEST_BAR = 72;
const gapOf = (perStep: number): number => Math.max(GAP, (1 - WIDEST_BAR / perStep) / 2);

type Span = PeriodsChartData["spans"][number];

/** An end of the line, with its place. */
interface End extends Tick {
  readonly share: number;
}

interface Placed extends PeriodBar {
  readonly index: number;
}

const labels = (ticks: readonly Tick[]): ReadonlyMap<number, string> =>
  new Map(ticks.map(({ at, label }) => [at, label]));

/** Only the labels that have room: years crowd on a phone. */
function spaced(ticks: readonly Tick[], perStep: number): readonly Tick[] {
  const chosen: Tick[] = [];
  let free = -Infinity;
  for (const tick of ticks) {
    const room = textWidth(tick.label, 12) + 12;
    const place = tick.at * perStep;
    if (place < free) continue;
    chosen.push(tick);
    free = place + room;
  }
  return chosen;
}

function hatch({ draw }: Pen, id: string): SVGElement {
  return draw(
    "defs",
    {},
    draw(
      "pattern",
      { id, width: 5, height: 5, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
      draw("rect", { width: 5, height: 5, fill: "var(--paper)" }),
      draw("rect", { width: 2, height: 5, fill: "var(--b)" }),
    ),
  );
}

function frame(options: ChartOptions, count: number, height: number) {
  return {
    width: options.width,
    height,
    marginLeft: MARGIN.left,
    marginRight: MARGIN.right,
    x: { domain: [0, Math.max(1, count)], label: null, axis: null },
  } as const;
}

/** A line over each of the spans that the finding compares, with its sum. */
function compared({ spans, values }: PeriodsChartData): readonly Plot.Markish[] {
  const top = Math.max(1, ...values.map(({ at }) => at));
  return [
    Plot.ruleY(spans, {
      x1: (span: Span) => span.from + GAP,
      x2: (span: Span) => span.to + 1 - GAP,
      y: top,
      dy: -12,
      stroke: "var(--ink-2)",
    }),
    Plot.text(spans, {
      x: (span: Span) => (span.from + span.to + 1) / 2,
      y: top,
      dy: -22,
      text: "label",
      fill: "var(--ink)",
      fontWeight: 600,
    }),
  ];
}

function bars(data: PeriodsChartData, options: ChartOptions, fill: string): SVGElement {
  const placed = data.bars.map((bar, index): Placed => ({ ...bar, index }));
  const label = labels(data.values);
  const perStep = (options.width - MARGIN.left - MARGIN.right) / Math.max(1, placed.length);
  const gap = gapOf(perStep);
  const steps = spaced(data.steps, perStep);
  const stepLabel = labels(steps);
  const ticks = data.values.map(({ at }) => at);
  return framed(options, {
    ...frame(options, placed.length, BARS_HEIGHT),
    marginTop: 24 + (data.spans.length > 0 ? SPANS_HEIGHT : 0),
    marginBottom: 30,
    y: { domain: [Math.min(0, ...ticks), Math.max(1, ...ticks)], label: null },
    marks: [
      Plot.gridY(ticks, { stroke: "var(--grid)", strokeOpacity: 1 }),
      Plot.axisY(ticks, {
        tickFormat: (at: number) => label.get(at) ?? "",
        tickSize: 0,
        fill: "var(--ink-2)",
      }),
      Plot.text([data.unit], {
        frameAnchor: "top-left",
        dx: 2 - MARGIN.left,
        dy: data.spans.length > 0 ? -20 - SPANS_HEIGHT : -20,
        text: (text: string) => text,
        fill: "var(--ink-2)",
      }),
      Plot.rectY(placed, {
        x1: (bar: Placed) => bar.index + gap,
        x2: (bar: Placed) => bar.index + 1 - gap,
        y1: 0,
        y2: "value",
        fill: (bar: Placed) => (bar.partial ? fill : "var(--b)"),
        stroke: (bar: Placed) => (bar.partial ? "var(--b)" : "none"),
        title: "title",
      }),
      ...compared(data),
      Plot.ruleY([0], { stroke: "var(--axis)" }),
      Plot.ruleX(steps, { x: "at", y1: 0, y2: 0, stroke: "var(--axis)" }),
      Plot.axisX(
        steps.map(({ at }) => at),
        {
          tickFormat: (at: number) => stepLabel.get(at) ?? "",
          tickSize: 5,
          textAnchor: "start",
          dx: -1,
          fill: "var(--ink-2)",
          stroke: "var(--axis)",
        },
      ),
    ],
  });
}

function line(data: PeriodsChartData, options: ChartOptions): SVGElement {
  const placed = data.bars.map((bar, index): Placed => ({ ...bar, index }));
  const middle = (bar: Placed): number => bar.index + 0.5;
  const label = labels(data.shares);
  const ticks = data.shares.map(({ at }) => at);
  const ends = data.ends.map((end): End => ({ ...end, share: data.bars[end.at]?.top ?? 0 }));
  const first = ends[0]?.at ?? 0;
  /** The highest the line stands over a label that ends there: a falling one would strike it through. */
  const above = ({ at, label: text }: End): number => {
    const step = (options.width - MARGIN.left) / Math.max(1, placed.length);
    const from = Math.max(0, at - Math.ceil(textWidth(text, 12) / step));
    return Math.max(...data.bars.slice(from, at + 1).map(({ top }) => top ?? 0));
  };
  return framed(options, {
    ...frame(options, placed.length, LINE_HEIGHT),
    marginTop: 30,
    marginBottom: 8,
    y: { domain: [0, Math.max(0.01, ...ticks)], label: null },
    marks: [
      Plot.gridY(ticks, { stroke: "var(--grid)", strokeOpacity: 1 }),
      Plot.axisY(ticks, {
        tickFormat: (at: number) => label.get(at) ?? "",
        tickSize: 0,
        fill: "var(--ink-2)",
      }),
      Plot.text([data.topTitle], {
        frameAnchor: "top-left",
        dx: 2 - MARGIN.left,
        dy: -26,
        text: (text: string) => text,
        fill: "var(--ink-2)",
      }),
      Plot.ruleY([0], { stroke: "var(--axis)" }),
      Plot.lineY(placed, {
        x: middle,
        y: (bar: Placed) => bar.top ?? Number.NaN,
        stroke: "var(--ink)",
        strokeWidth: 2,
      }),
      Plot.dot(ends, { x: (end: End) => end.at + 0.5, y: "share", r: 3.5, fill: "var(--ink)" }),
      Plot.text(
        ends.filter(({ at }) => at === first),
        {
          x: (end: End) => end.at + 0.5,
          y: "share",
          text: "label",
          dy: -11,
          textAnchor: "start",
          dx: -3,
          fill: "var(--ink)",
          ...halo,
        },
      ),
      Plot.text(
        ends.filter(({ at }) => at !== first),
        {
          x: (end: End) => end.at + 0.5,
          y: above,
          text: "label",
          dy: -11,
          textAnchor: "end",
          dx: 4,
          fontWeight: 600,
          fill: "var(--ink)",
          ...halo,
        },
      ),
    ],
  });
}

/** The measure step by step, and under it, on the same steps, the share of the largest [D2]. */
export function periodsChart(data: PeriodsChartData, options: ChartOptions): SVGElement {
  const pen = penOf(options.document ?? document);
  const id = `hatch-partial-${String(options.width)}`;
  const over = bars(data, options, `url(#${id})`);
  const hasLine = data.bars.filter(({ top }) => top !== null).length > 1;
  const under = hasLine ? line(data, options) : null;
  under?.setAttribute("y", String(BARS_HEIGHT));
  for (const part of [over, under]) part?.removeAttribute("role");
  return picture(
    pen,
    options,
    BARS_HEIGHT + (hasLine ? LINE_HEIGHT : 0),
    hatch(pen, id),
    over,
    under,
  );
}
