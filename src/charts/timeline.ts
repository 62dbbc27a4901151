import type { TimelineChartData, TimelineRow } from "../reports/blocks/chart-data.ts";
import { at, penOf, picture } from "./svg.ts";
import type { ChartOptions, Pen } from "./svg.ts";
import { fitted, textWidth } from "./text.ts";

/** Below this the names stand above the bars and the figures under them. */
const BESIDE_FROM = 720;
const HEAD = 38;
const GROUP = 30;
const BAR = 12;
const SMALL = 12;
const BETWEEN = 18;

interface Layout {
  readonly beside: boolean;
  readonly row: number;
  /** Where time begins, and how long it is. */
  readonly left: number;
  readonly length: number;
  /** The right edges of the columns of figures. */
  readonly columns: readonly number[];
  readonly width: number;
}

const rowsOf = ({ groups }: TimelineChartData): readonly TimelineRow[] =>
  groups.flatMap(({ rows }) => rows);

function layoutOf(data: TimelineChartData, width: number): Layout {
  // Half of the last day's label stands behind the axis.
  const margin = textWidth(data.end.label, SMALL) / 2 + 4;
  if (width < BESIDE_FROM)
    return { beside: false, row: 56, left: 1, length: width - margin, columns: [], width };
  const rows = rowsOf(data);
  const names = Math.min(Math.max(...rows.map(({ name }) => textWidth(name))), width * 0.2);
  const badges = Math.max(...rows.map(({ badge }) => textWidth(badge, SMALL)));
  const widths = data.heads.map((head, column) =>
    Math.max(
      ...head.map((line) => textWidth(line, SMALL)),
      ...rows.map(({ figures }) => textWidth(figures[column] ?? "")),
    ),
  );
  const columns: number[] = [];
  let edge = width;
  for (const column of widths.toReversed()) {
    columns.unshift(edge);
    edge -= column + BETWEEN;
  }
  const left = names + badges + 2 * BETWEEN;
  return { beside: true, row: 32, left, length: edge - margin - left, columns, width };
}

const x = ({ left, length }: Layout, place: number): number => at(left + place * length);

function axis(pen: Pen, data: TimelineChartData, layout: Layout, bottom: number) {
  const { draw } = pen;
  const end = x(layout, 1);
  const lastLabel = end - textWidth(data.end.label, SMALL) / 2;
  return [
    ...data.heads.flatMap((head, column) =>
      head.map((line, index) => {
        const edge = layout.columns[column];
        const place = {
          x: at(edge ?? 0),
          y: 14 + index * 15,
          "text-anchor": "end",
          class: "t12 m",
        };
        return edge === undefined ? null : draw("text", place, line);
      }),
    ),
    ...data.years.flatMap(({ at: place, label }) => {
      const line = x(layout, place);
      const fits = line + 4 + textWidth(label, SMALL) < lastLabel;
      return [
        draw("line", { x1: line, x2: line, y1: HEAD - 4, y2: bottom, class: "grid" }),
        fits ? draw("text", { x: line + 4, y: HEAD - 9, class: "t12 m" }, label) : null,
      ];
    }),
    draw("line", { x1: end, x2: end, y1: HEAD - 18, y2: bottom, class: "axis" }),
    draw("text", { x: end, y: 14, "text-anchor": "middle", class: "t12" }, data.end.label),
  ];
}

/** From the first purchase to the last, a stroke for each step with one, then the silence. */
function life(pen: Pen, row: TimelineRow, layout: Layout, middle: number) {
  const { draw } = pen;
  const [from, to, end] = [x(layout, row.first), x(layout, row.last), x(layout, 1)];
  const [top, bottom] = [middle - BAR / 2, middle + BAR / 2];
  return [
    draw("rect", {
      x: from,
      y: top,
      width: Math.max(2, at(to - from)),
      height: BAR,
      class: "life",
    }),
    ...row.ticks.map((tick) => {
      const place = x(layout, tick);
      return draw("line", { x1: place, x2: place, y1: top, y2: bottom, class: "purchase" });
    }),
    draw("line", { x1: to, x2: end, y1: middle, y2: middle, class: `quiet quiet-${row.state}` }),
    row.flag === null
      ? null
      : draw("line", {
          x1: x(layout, row.flag),
          x2: x(layout, row.flag),
          y1: top - 3,
          y2: bottom + 3,
          class: `flag flag-${row.state}`,
        }),
  ];
}

function besideRow(pen: Pen, row: TimelineRow, layout: Layout, top: number): SVGElement {
  const { draw } = pen;
  const middle = top + layout.row / 2;
  const base = middle + 4.5;
  const badge = layout.left - BETWEEN;
  const room = badge - textWidth(row.badge, SMALL) - 8;
  return draw(
    "g",
    {},
    draw("title", {}, row.title),
    draw("line", { x1: 0, x2: layout.width, y1: top, y2: top, class: "hairline" }),
    draw("text", { x: 0, y: base }, fitted(row.name, room)),
    draw("text", { x: badge, y: base, "text-anchor": "end", class: "t12 b m" }, row.badge),
    ...life(pen, row, layout, middle),
    ...layout.columns.map((edge, column) =>
      draw(
        "text",
        { x: at(edge), y: base, "text-anchor": "end", class: column === 1 ? "b" : null },
        row.figures[column] ?? "",
      ),
    ),
  );
}

function stackedRow(pen: Pen, row: TimelineRow, layout: Layout, top: number): SVGElement {
  const { draw } = pen;
  return draw(
    "g",
    {},
    draw("title", {}, row.title),
    draw("text", { x: 0, y: top + 14, class: "halo" }, fitted(row.name, layout.width)),
    ...life(pen, row, layout, top + 26),
    draw("text", { x: 0, y: top + 45, class: "t12 m halo" }, fitted(row.note, layout.width, SMALL)),
  );
}

/**
 * Joseph Priestley's chart of lives, for customers: how long each bought, how long it has been silent,
 * and the day on which that became longer than its own rhythm [L2].
 */
export function timelineChart(data: TimelineChartData, options: ChartOptions): SVGElement {
  const pen = penOf(options.document ?? document);
  const layout = layoutOf(data, options.width);
  const nodes: SVGElement[] = [];
  let top = HEAD;
  for (const { title, rows } of data.groups) {
    nodes.push(pen.draw("text", { x: 0, y: top + 19, class: "b t12 halo" }, title));
    top += GROUP;
    for (const row of rows) {
      nodes.push((layout.beside ? besideRow : stackedRow)(pen, row, layout, top));
      top += layout.row;
    }
  }
  return picture(pen, options, top + 4, ...axis(pen, data, layout, top), ...nodes);
}
