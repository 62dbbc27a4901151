import type { PairRow, PairsChartData } from "../reports/blocks/chart-data.ts";
import { hatchingOf, type Hatching } from "./hatching.ts";
import { at, penOf, picture } from "./svg.ts";
import type { ChartOptions, Pen } from "./svg.ts";
import { fitted, textWidth } from "./text.ts";

/** Below this names stand above their bars. */
const NAMES_BESIDE = 520;
const BAR = 9;
const HEAD = 48;
const ROW = 30;

interface Layout {
  readonly above: boolean;
  readonly left: number;
  /** What a name may take. */
  readonly room: number;
  readonly row: number;
  readonly x: (share: number) => number;
}

function layoutOf({ rows, end }: PairsChartData, width: number): Layout {
  const above = width < NAMES_BESIDE;
  const names = rows.reduce((most, { name }) => Math.max(most, textWidth(name)), 0);
  const left = above ? 1 : Math.min(names + 12, width * 0.36);
  const labels = rows.reduce((most, { label }) => Math.max(most, textWidth(label) * 1.06), 0);
  const length = Math.max(40, width - left - labels - 10);
  return {
    above,
    left,
    room: above ? width : left - 12,
    row: above ? ROW + 18 : ROW,
    x: (share) => left + (share / end) * length,
  };
}

/** What the two bars of a row stand for, drawn as they are drawn. */
function legend({ draw }: Pen, { sides: [before, after] }: PairsChartData) {
  const second = 20 + textWidth(before, 12) + 20;
  const sample = (x: number, kind: string): SVGElement =>
    draw("rect", { x, y: 1, width: 14, height: BAR, class: `pair-${kind}` });
  const name = (x: number, text: string): SVGElement =>
    draw("text", { x, y: 10, class: "t12 m" }, text);
  return draw(
    "g",
    {},
    sample(0.5, "before"),
    name(20, before),
    sample(second, "after"),
    name(second + 20, after),
  );
}

function levels({ draw }: Pen, data: PairsChartData, { x }: Layout, bottom: number) {
  return data.levels.map(({ at: share, label, status }) =>
    draw(
      "g",
      {},
      draw("line", {
        x1: at(x(share)),
        x2: at(x(share)),
        y1: HEAD - 8,
        y2: bottom,
        class: `level level-${status}`,
      }),
      draw(
        "text",
        { x: at(x(share)), y: HEAD - 12, "text-anchor": "middle", class: "t12 m" },
        label,
      ),
    ),
  );
}

function rowGroup(pen: Pen, row: PairRow, layout: Layout, top: number, hatching: Hatching) {
  const { draw } = pen;
  const { above, left, x } = layout;
  const width = (share: number): number => at(Math.max(1, x(share) - left));
  const bars = top + (above ? 20 : 4);
  const longest = Math.max(row.before, row.after ?? 0);
  return draw(
    "g",
    { class: "pair-row" },
    draw("title", {}, `${row.name}: ${row.label}`),
    draw(
      "text",
      {
        x: above ? 0 : left - 8,
        y: above ? top + 13 : bars + BAR + 4.5,
        "text-anchor": above ? "start" : "end",
        class: above ? "halo" : null,
      },
      fitted(row.name, layout.room),
    ),
    draw("rect", {
      x: at(left),
      y: bars,
      width: width(row.before),
      height: BAR,
      class: "pair-before",
    }),
    row.after === null
      ? null
      : draw("rect", {
          x: at(left),
          y: bars + BAR + 1,
          width: width(row.after),
          height: BAR,
          fill: hatching.fill(row.status),
          stroke: row.status === "none" ? null : hatching.stroke(row.status),
        }),
    draw(
      "text",
      { x: at(x(longest) + 7), y: bars + BAR + 4.5, class: `halo dep-${row.status}` },
      row.label,
    ),
  );
}

/** Shares before and after somebody goes, two bars a party [D4]. */
export function pairsChart(data: PairsChartData, options: ChartOptions): SVGElement {
  const pen = penOf(options.document ?? document);
  const layout = layoutOf(data, options.width);
  const hatching = hatchingOf(pen, `pairs-${String(options.width)}`);
  const bottom = HEAD + data.rows.length * layout.row;
  return picture(
    pen,
    options,
    bottom + 2,
    hatching.definitions,
    legend(pen, data),
    ...levels(pen, data, layout, bottom),
    pen.draw("line", {
      x1: at(layout.left),
      x2: at(layout.left),
      y1: HEAD - 8,
      y2: bottom,
      class: "axis",
    }),
    ...data.rows.map((row, index) =>
      rowGroup(pen, row, layout, HEAD + index * layout.row, hatching),
    ),
  );
}
