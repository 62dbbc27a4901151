import * as Plot from "@observablehq/plot";
import type { CurveChartData, CurveClass, CurvePoint } from "../reports/blocks/chart-data.ts";
import { framed, halo } from "./plot.ts";
import type { ChartOptions } from "./svg.ts";

const MARGIN = { left: 48, right: 18, top: 14, bottom: 46 };

const classFill: Record<CurveClass["letter"], string> = {
  A: "var(--a)",
  B: "var(--b)",
  C: "var(--c)",
};

/** The share at a rank, on the straight line between two points; 0 before the first. */
function shareAt(points: readonly CurvePoint[], rank: number): number {
  const at = points.findIndex((point) => point.rank >= rank);
  const after = at < 0 ? points.at(-1) : points[at];
  const before = points[at - 1] ?? { rank: 0, share: 0 };
  if (after === undefined || rank <= 0) return 0;
  if (after.rank <= rank) return after.share;
  const part = (rank - before.rank) / (after.rank - before.rank);
  return before.share + (after.share - before.share) * part;
}

/** The part of the curve under one class, both ends included so that the areas touch. */
const within = ({ points }: CurveChartData, { from, to }: CurveClass): readonly CurvePoint[] => [
  { rank: from, share: shareAt(points, from) },
  ...points.filter(({ rank }) => rank > from && rank < to),
  ...(to > from ? [{ rank: to, share: shareAt(points, to) }] : []),
];

const LETTER_ROOM = 18;
const LABEL_ROOM = 44;

/** The cumulative curve [A3]: one axis, shaded classes, every label on the thing it names. */
export function curveChart(data: CurveChartData, options: ChartOptions): SVGElement {
  const { width } = options;
  const height = Math.round(Math.min(380, Math.max(260, width * 0.52)));
  const count = data.points.at(-1)?.rank ?? 0;
  const perCustomer = (width - MARGIN.left - MARGIN.right) / Math.max(1, count);
  // A curve that rises early leaves room for labels at its end; a flat one at its beginning.
  const early = shareAt(data.points, Math.ceil(count * 0.7)) > 0.95;
  const line = [{ rank: 0, share: 0 }, ...data.points];
  const borders = data.classes.filter(({ to, letter }) => letter !== "C" && to > 0 && to < count);
  const roomy = (room: number) => (one: CurveClass) => (one.to - one.from) * perCustomer > room;
  const middle = ({ from, to }: CurveClass): number => (from + to) / 2;
  const shareLabel = new Map(data.shares.map(({ at, label }) => [at, label]));
  const rankLabel = new Map(data.ranks.map(({ at, label }) => [at, label]));
  return framed(options, {
    width,
    height,
    marginLeft: MARGIN.left,
    marginRight: MARGIN.right,
    marginTop: MARGIN.top,
    marginBottom: MARGIN.bottom,
    x: { domain: [0, Math.max(1, count)], label: null },
    y: { domain: [0, 1.0], label: null },
    marks: [
      data.classes.map((one) =>
        Plot.areaY(within(data, one), {
          x: "rank",
          y: "share",
          fill: classFill[one.letter],
          fillOpacity: 0.15,
        }),
      ),
      Plot.gridY(
        data.shares.map(({ at }) => at),
        { stroke: "var(--grid)", strokeOpacity: 1 },
      ),
      Plot.axisY(
        data.shares.map(({ at }) => at),
        { tickFormat: (at: number) => shareLabel.get(at) ?? "", tickSize: 0, fill: "var(--ink-2)" },
      ),
      Plot.axisX(
        data.ranks.map(({ at }) => at),
        {
          tickFormat: (at: number) => rankLabel.get(at) ?? "",
          tickSize: 4,
          fill: "var(--ink-2)",
          stroke: "var(--axis)",
        },
      ),
      Plot.ruleY([0], { stroke: "var(--axis)" }),
      Plot.line(
        [
          { rank: 0, share: 0 },
          { rank: count, share: 1 },
        ],
        { x: "rank", y: "share", stroke: "var(--axis)", strokeDasharray: "3 4" },
      ),
      Plot.ruleY(data.borders, { y: "at", stroke: "var(--ink-3)", strokeDasharray: "2 3" }),
      Plot.text(data.borders, {
        x: () => (early ? count : 0),
        y: "at",
        text: "label",
        textAnchor: early ? "end" : "start",
        dx: early ? -6 : 6,
        dy: early ? 10 : -8,
        fill: "var(--ink-2)",
        ...halo,
      }),
      Plot.ruleX(borders, {
        x: "to",
        y1: 0,
        y2: (one: CurveClass) => shareAt(data.points, one.to),
        stroke: "var(--ink)",
      }),
      Plot.lineY(line, { x: "rank", y: "share", stroke: "var(--ink)", strokeWidth: 2 }),
      Plot.dot(borders, {
        x: "to",
        y: (one: CurveClass) => shareAt(data.points, one.to),
        r: 4.5,
        fill: (one: CurveClass) => classFill[one.letter],
        stroke: "var(--paper)",
        strokeWidth: 1.5,
        title: "title",
      }),
      Plot.text(data.classes.filter(roomy(LETTER_ROOM)), {
        x: middle,
        y: 0,
        dy: -28,
        text: "letter",
        fontWeight: 600,
        fontSize: 14,
        fill: "var(--ink)",
      }),
      Plot.text(data.classes.filter(roomy(LABEL_ROOM)), {
        x: middle,
        y: 0,
        dy: -11,
        text: "label",
        fill: "var(--ink-2)",
      }),
      data.first === null
        ? null
        : [
            Plot.dot([data.first], {
              x: "at",
              y: shareAt(data.points, data.first.at),
              r: 3,
              fill: "var(--ink)",
            }),
            Plot.text([data.first], {
              x: "at",
              y: shareAt(data.points, data.first.at),
              text: "label",
              textAnchor: "start",
              dx: 8,
              dy: 5,
              fill: "var(--ink)",
              ...halo,
            }),
          ],
      Plot.text([data.axis], {
        frameAnchor: "bottom-left",
        dy: 40,
        text: (text: string) => text,
        fill: "var(--ink-2)",
      }),
    ],
  });
}
