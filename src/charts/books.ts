import type { BookBar, BooksChartData } from "../reports/blocks/chart-data.ts";
import { hatchingOf } from "./hatching.ts";
import type { Hatching } from "./hatching.ts";
import { at, penOf, picture } from "./svg.ts";
import type { ChartOptions, Pen } from "./svg.ts";
import { fitted, textWidth } from "./text.ts";

/** Below this names stand above their bars. */
const NAMES_BESIDE = 560;
const BAR = 15;
const HEAD = 30;

interface Layout {
  readonly above: boolean;
  readonly row: number;
  readonly names: number;
  /** Where bars begin and how long the axis is. */
  readonly bars: number;
  readonly axis: number;
  readonly end: number;
}

function layoutOf({ bars, end }: BooksChartData, width: number): Layout {
  const above = width < NAMES_BESIDE;
  const longest = (texts: readonly string[]): number =>
    Math.max(0, ...texts.map((text) => textWidth(text) * 1.06));
  const names = above ? 0 : Math.min(longest(bars.map(({ name }) => name)) + 12, width * 0.35);
  const labels = longest(bars.map(({ label }) => label)) + 12;
  const start = above ? 1 : Math.round(names);
  return {
    above,
    row: above ? 37 : 27,
    names,
    bars: start,
    axis: Math.max(60, width - start - labels),
    end,
  };
}

const x = ({ bars, axis, end }: Layout, share: number): number =>
  bars + (Math.min(share, end) / end) * axis;

/** The key customers of a book one after another, then the rest of it. */
function segments(
  { draw }: Pen,
  { keys, share }: BookBar,
  layout: Layout,
  top: number,
  hatching: Hatching,
): readonly SVGElement[] {
  let from = 0;
  const piece = (to: number, fill: string, stroke: string | null, title: string): SVGElement => {
    const left = x(layout, from);
    const width = Math.max(1, x(layout, to) - left);
    from = to;
    const place = { x: at(left), y: top, width: at(width), height: BAR, fill, stroke };
    return draw("rect", place, title === "" ? null : draw("title", {}, title));
  };
  const pieces = keys.map((key) =>
    piece(
      Math.min(share, from + key.share),
      hatching.fill(key.status),
      hatching.stroke(key.status),
      key.title,
    ),
  );
  return from < share ? [...pieces, piece(share, hatching.fill("none"), null, "")] : pieces;
}

function book(
  pen: Pen,
  bar: BookBar,
  layout: Layout,
  middle: number,
  hatching: Hatching,
): SVGElement {
  const { draw } = pen;
  const top = middle - BAR / 2;
  const room = layout.above ? layout.axis : layout.names - 8;
  return draw(
    "g",
    { class: "book" },
    draw(
      "text",
      {
        x: layout.above ? 0 : layout.bars - 8,
        y: layout.above ? top - 5 : middle + 4.5,
        "text-anchor": layout.above ? "start" : "end",
        class: bar.risky ? "b halo" : "halo",
      },
      fitted(bar.name, bar.risky ? room * 0.94 : room),
    ),
    ...segments(pen, bar, layout, top, hatching),
    draw(
      "text",
      {
        x: at(x(layout, bar.share) + 7),
        y: middle + 4.5,
        class: bar.risky ? "halo dep-critical" : "halo",
      },
      bar.label,
    ),
  );
}

/** Managers' books by share, their key customers inside, against the level of risk [D5]. */
export function booksChart(data: BooksChartData, options: ChartOptions): SVGElement {
  const pen = penOf(options.document ?? document);
  const { draw } = pen;
  const hatching = hatchingOf(pen, `books-${String(options.width)}`);
  const layout = layoutOf(data, options.width);
  const bottom = HEAD + data.bars.length * layout.row + 2;
  const line = at(x(layout, data.level.at));
  const ends = line + 4 + textWidth(data.level.label, 12) > options.width;
  return picture(
    pen,
    options,
    bottom + (data.rest === "" ? 4 : 26),
    hatching.definitions,
    draw("line", { x1: line, x2: line, y1: HEAD - 8, y2: bottom, class: "level level-critical" }),
    draw(
      "text",
      {
        x: line + (ends ? -4 : 4),
        y: HEAD - 10,
        "text-anchor": ends ? "end" : "start",
        class: "t12 m halo",
      },
      data.level.label,
    ),
    draw("line", {
      x1: layout.bars,
      x2: layout.bars,
      y1: HEAD - 8,
      y2: bottom,
      class: "axis",
    }),
    ...data.bars.map((bar, index) => {
      const middle = HEAD + index * layout.row + (layout.above ? 24 : 12);
      return book(pen, bar, layout, middle, hatching);
    }),
    data.rest === ""
      ? null
      : draw("text", { x: layout.bars, y: bottom + 17, class: "m" }, data.rest),
  );
}
