import * as Plot from "@observablehq/plot";
import type { ConcentrationChartData, StepLine, Tick } from "../reports/blocks/chart-data.ts";
import { framed, halo } from "./plot.ts";
import { penOf, picture } from "./svg.ts";
import type { ChartOptions } from "./svg.ts";
import { textWidth } from "./text.ts";

const SHARES_HEIGHT = 250;
const HHI_HEIGHT = 132;
const MARGIN = { left: 48, right: 18, top: 24 };

interface Point {
  readonly at: number;
  readonly value: number | null;
  readonly title: string;
}

/** Strokes that differ in more than colour; the label at the end names the line. */
const strokes: Readonly<Record<string, { stroke: string; strokeWidth: number; dash: string }>> = {
  top1: { stroke: "var(--ink)", strokeWidth: 2.4, dash: "none" },
  top3: { stroke: "var(--b)", strokeWidth: 2, dash: "none" },
  top10: { stroke: "var(--ink-3)", strokeWidth: 2, dash: "6 3" },
  hhi: { stroke: "var(--ink)", strokeWidth: 2, dash: "none" },
};

const pointsOf = ({ values, titles }: StepLine): readonly Point[] =>
  values.map((value, at) => ({ at, value, title: titles[at] ?? "" }));

/** A line with a dot and words at each end. */
function drawn(line: StepLine): readonly Plot.Markish[] {
  const { stroke, strokeWidth, dash } = strokes[line.id] ?? { ...strokes["hhi"] };
  const ends = [line.first, line.last].flatMap((end) =>
    end === null ? [] : [{ ...end, value: line.values[end.at] ?? 0 }],
  );
  type End = (typeof ends)[number];
  const words = (end: Tick | null, anchor: "start" | "end"): Plot.Markish =>
    Plot.text(
      ends.filter(({ at }) => at === end?.at),
      {
        x: (one: End) => one.at,
        y: (one: End) => one.value,
        text: (one: End) => one.label,
        dy: -11,
        dx: anchor === "start" ? 6 : 4,
        textAnchor: anchor,
        fill: "var(--ink)",
        fontWeight: anchor === "end" ? 600 : 400,
        ...halo,
      },
    );
  return [
    Plot.lineY(pointsOf(line), {
      x: "at",
      y: (point: Point) => point.value ?? Number.NaN,
      stroke: stroke ?? "var(--ink)",
      strokeWidth: strokeWidth ?? 2,
      strokeDasharray: dash ?? "none",
    }),
    Plot.dot(
      pointsOf(line).filter(({ value }) => value !== null),
      {
        x: "at",
        y: (point: Point) => point.value ?? Number.NaN,
        r: 5,
        fill: "transparent",
        title: "title",
      },
    ),
    Plot.dot(ends, {
      x: (one: End) => one.at,
      y: (one: End) => one.value,
      r: 3.5,
      fill: stroke ?? "var(--ink)",
    }),
    words(line.first, "start"),
    words(line.last, "end"),
  ];
}

const grid = (ticks: readonly Tick[]): readonly Plot.Markish[] => {
  const label = new Map(ticks.map(({ at, label: text }) => [at, text]));
  const places = ticks.map(({ at }) => at);
  return [
    Plot.gridY(places, { stroke: "var(--grid)", strokeOpacity: 1 }),
    Plot.axisY(places, {
      tickFormat: (at: number) => label.get(at) ?? "",
      tickSize: 0,
      fill: "var(--ink-2)",
    }),
    Plot.ruleY([0], { stroke: "var(--axis)" }),
  ];
};

/** A level across the picture, and what it is called. */
interface Level {
  readonly at: number;
  readonly words: string;
}

/** What words take in height, and how much of the width those at the ends leave to others. */
const WORDS_HEIGHT = 15;
const NARROW = 480;

/**
 * The words of levels, away from those at the ends: over their rule, or under it where a line runs
 * over it. Of two levels so near that one would cover the other the higher is named.
 */
function named(
  levels: readonly Level[],
  lines: readonly StepLine[],
  { top, height, width }: { readonly top: number; readonly height: number; readonly width: number },
): readonly Plot.Markish[] {
  const room = (WORDS_HEIGHT / height) * top;
  const crossed = ({ at }: Level): boolean =>
    lines.some(({ values }) => {
      const value = values[Math.floor(values.length / 2)] ?? null;
      return value !== null && value >= at && value < at + room;
    });
  return levels
    .filter(({ at }) => !levels.some((other) => other.at > at && other.at - at < room))
    .map((one) =>
      Plot.text([one.words], {
        frameAnchor: "middle",
        y: one.at,
        dx: width < NARROW ? -28 : 0,
        dy: crossed(one) ? 9 : -8,
        text: (text: string) => text,
        fill: "var(--ink-2)",
        ...halo,
      }),
    );
}

const rules = (levels: readonly Level[]): Plot.Markish =>
  Plot.ruleY(
    levels.map(({ at }) => at),
    { stroke: "var(--ink-3)", strokeDasharray: "2 3" },
  );

const frame = ({ from, to }: ConcentrationChartData, options: ChartOptions, height: number) =>
  ({
    width: options.width,
    height,
    marginLeft: MARGIN.left,
    marginRight: MARGIN.right,
    marginTop: MARGIN.top,
    x: { domain: [from, to], label: null, axis: null },
  }) as const;

function spacedSteps(data: ConcentrationChartData, width: number): readonly Tick[] {
  const perStep = (width - MARGIN.left - MARGIN.right) / Math.max(1, data.to - data.from);
  let free = -Infinity;
  return data.steps.filter(({ at, label }) => {
    const place = (at - data.from) * perStep;
    if (place < free) return false;
    free = place + textWidth(label, 12) + 12;
    return true;
  });
}

function shares(data: ConcentrationChartData, options: ChartOptions): SVGElement {
  const top = Math.max(0.01, ...data.shares.map(({ at }) => at));
  const levels = data.levels
    .map(({ at, word, label }) => ({ at, words: `${word} ${label}` }))
    .filter(({ at }) => at <= top);
  const marginBottom = 12;
  const height = SHARES_HEIGHT - MARGIN.top - marginBottom;
  return framed(options, {
    ...frame(data, options, SHARES_HEIGHT),
    marginBottom,
    y: { domain: [0, top], label: null },
    marks: [
      ...grid(data.shares),
      rules(levels),
      ...data.lines.flatMap(drawn),
      ...named(levels, data.lines, { top, height, width: options.width }),
    ],
  });
}

function index(data: ConcentrationChartData, options: ChartOptions): SVGElement {
  const top = Math.max(1, ...data.hhi.ticks.map(({ at }) => at));
  const levels = data.hhi.bands.map(({ at, label: words }) => ({ at, words }));
  const marginBottom = 28;
  const height = HHI_HEIGHT - MARGIN.top - marginBottom;
  const steps = spacedSteps(data, options.width);
  const label = new Map(steps.map((step) => [step.at, step.label]));
  return framed(options, {
    ...frame(data, options, HHI_HEIGHT),
    marginBottom,
    y: { domain: [0, top], label: null },
    marks: [
      ...grid(data.hhi.ticks),
      Plot.text([data.hhi.title], {
        frameAnchor: "top-left",
        dx: 2 - MARGIN.left,
        dy: -20,
        text: (text: string) => text,
        fill: "var(--ink-2)",
      }),
      rules(levels),
      ...drawn(data.hhi.line),
      ...named(levels, [data.hhi.line], { top, height, width: options.width }),
      Plot.axisX(
        steps.map(({ at }) => at),
        {
          tickFormat: (at: number) => label.get(at) ?? "",
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

/** The shares of the largest over time against the levels, and the index of all under them [D2] [D6]. */
export function concentrationChart(
  data: ConcentrationChartData,
  options: ChartOptions,
): SVGElement {
  const pen = penOf(options.document ?? document);
  const over = shares(data, options);
  const under = index(data, options);
  under.setAttribute("y", String(SHARES_HEIGHT));
  for (const part of [over, under]) part.removeAttribute("role");
  return picture(pen, options, SHARES_HEIGHT + HHI_HEIGHT, over, under);
}
