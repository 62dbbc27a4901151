import type { CalendarCell, CalendarChartData, CalendarRow } from "../reports/blocks/chart-data.ts";
import { at, penOf, picture } from "./svg.ts";
import type { ChartOptions, Pen } from "./svg.ts";
import { fitted, textWidth } from "./text.ts";

const HEAD = 22;
const ROW = 18;
const GAP = 1.5;
const WIDEST_CELL = 46;
const SMALL = 12;
const LEGEND = 34;

interface Layout {
  /** Where the cells begin, and how wide each is. */
  readonly left: number;
  readonly cell: number;
  readonly notes: number;
}

/** Names take what the longest needs, but never so much that nothing is left for the time. */
function layoutOf({ rows, columns }: CalendarChartData, width: number): Layout {
  const longest = (of: (row: CalendarRow) => string): number =>
    Math.max(0, ...rows.map((row) => textWidth(of(row), SMALL)));
  const notes = Math.min(longest((row) => row.note) + 10, width * 0.22);
  const left = Math.min(longest((row) => row.label) + 12, width * 0.36);
  const room = width - left - (notes > 10 ? notes : 0);
  return { left, cell: Math.min(WIDEST_CELL, room / Math.max(1, columns)), notes };
}

const middle = (top: number): number => top + ROW / 2;

function emptyCell({ draw }: Pen, x: number, top: number): SVGElement {
  return draw("circle", { cx: at(x), cy: middle(top), r: 1.1, fill: "var(--rule-2)" });
}

function cellGroup(
  pen: Pen,
  cell: CalendarCell,
  place: { readonly x: number; readonly top: number; readonly width: number },
): SVGElement {
  const { draw } = pen;
  const { x, top, width } = place;
  const written = cell.label !== "" && textWidth(cell.label, SMALL) + 3 <= width;
  const centre = x + width / 2;
  return draw(
    "g",
    {},
    draw("title", {}, cell.title),
    // What takes the pointer where there is nothing to see.
    draw("rect", {
      x: at(x),
      y: top,
      width: at(width),
      height: ROW,
      fill: "none",
      "pointer-events": "all",
    }),
    cell.tone === 0
      ? cell.mark === undefined
        ? emptyCell(pen, centre, top)
        : null
      : draw("rect", {
          x: at(x + GAP / 2),
          y: top + GAP / 2,
          width: at(Math.max(1, width - GAP)),
          height: ROW - GAP,
          fill: `var(--s${String(cell.tone)})`,
        }),
    written
      ? draw(
          "text",
          {
            x: at(centre),
            y: middle(top) + 4,
            "text-anchor": "middle",
            class: "t12",
            style: `fill: var(--on-s${String(Math.max(1, cell.tone))})`,
          },
          cell.label,
        )
      : null,
    cell.mark === "due" ? dueMark(pen, centre, top, Math.min(width, ROW) / 2 - 1) : null,
  );
}

/** A ring: something was to be here. */
const dueMark = ({ draw }: Pen, x: number, top: number, radius: number): SVGElement =>
  draw("circle", {
    cx: at(x),
    cy: middle(top),
    r: at(Math.max(2.5, Math.min(6, radius))),
    fill: "var(--paper)",
    stroke: "var(--st-lost)",
    "stroke-width": 1.6,
  });

/** One dashed line through the days of a silence; days that nobody waited for lie before it. */
function silence({ draw }: Pen, row: CalendarRow, layout: Layout, top: number): SVGElement | null {
  const silent = row.cells.flatMap((cell, index) => (cell?.mark === undefined ? [] : [index]));
  const [first, last] = [silent.at(0), silent.at(-1)];
  if (first === undefined || last === undefined) return null;
  return draw("line", {
    x1: at(layout.left + first * layout.cell),
    x2: at(layout.left + (last + 1) * layout.cell),
    y1: middle(top),
    y2: middle(top),
    stroke: "var(--st-lost)",
    "stroke-width": 1.4,
    "stroke-dasharray": "2 4",
  });
}

function rowGroup(pen: Pen, row: CalendarRow, layout: Layout, top: number): SVGElement {
  const { draw } = pen;
  const { left, cell: width, notes } = layout;
  const end = left + row.cells.length * width;
  return draw(
    "g",
    {},
    draw("title", {}, [row.label, row.note].filter((text) => text !== "").join(": ")),
    draw("text", { x: 0, y: middle(top) + 4, class: "t12 m" }, fitted(row.label, left - 8, SMALL)),
    silence(pen, row, layout, top),
    ...row.cells.map((cell, index) =>
      cell === null ? null : cellGroup(pen, cell, { x: left + index * width, top, width }),
    ),
    row.note === ""
      ? null
      : draw(
          "text",
          { x: at(end + 8), y: middle(top) + 4, class: "t12 m" },
          fitted(row.note, notes, SMALL),
        ),
  );
}

/** Only the heads that have room. */
function heads(pen: Pen, data: CalendarChartData, { left, cell }: Layout): readonly SVGElement[] {
  let free = -Infinity;
  return data.heads.flatMap(({ at: column, label }) => {
    const begin = left + column * cell;
    if (begin < free) return [];
    free = begin + textWidth(label, SMALL) + 8;
    return [pen.draw("text", { x: at(begin), y: HEAD - 8, class: "t12 m" }, label)];
  });
}

function legend(pen: Pen, data: CalendarChartData, width: number, top: number) {
  const { draw } = pen;
  let x = 0;
  let line = 0;
  const nodes = data.legend.map(({ key, label }) => {
    const room = 20 + textWidth(label, SMALL) + 14;
    if (x > 0 && x + room > width) {
      x = 0;
      line += 1;
    }
    const begin = x;
    const base = top + line * 20;
    x += room;
    return draw(
      "g",
      {},
      key === "due"
        ? dueMark(pen, begin + 7, base, 5)
        : key === "silent"
          ? draw("line", {
              x1: begin,
              x2: begin + 14,
              y1: middle(base),
              y2: middle(base),
              stroke: "var(--st-lost)",
              "stroke-width": 1.4,
              "stroke-dasharray": "2 4",
            })
          : key === 0
            ? emptyCell(pen, begin + 7, base)
            : draw("rect", {
                x: begin,
                y: middle(base) - 6,
                width: 14,
                height: 12,
                fill: `var(--s${String(key)})`,
              }),
      draw("text", { x: begin + 20, y: middle(base) + 4, class: "t12 m" }, label),
    );
  });
  return { nodes, height: data.legend.length === 0 ? 0 : LEGEND + line * 20 };
}

/** Time in columns, and how much happened in each by its darkness; a silence is a dashed line. */
export function calendarChart(data: CalendarChartData, options: ChartOptions): SVGElement {
  const pen = penOf(options.document ?? document);
  const layout = layoutOf(data, options.width);
  const bottom = HEAD + data.rows.length * ROW;
  const explained = legend(pen, data, options.width, bottom + 8);
  return picture(
    pen,
    options,
    bottom + explained.height + 4,
    ...heads(pen, data, layout),
    ...data.rows.map((row, index) => rowGroup(pen, row, layout, HEAD + index * ROW)),
    ...explained.nodes,
  );
}
