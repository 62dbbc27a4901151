import type {
  DependencyBar,
  DependencyChartData,
  DependencyLevel,
  DependencySide,
} from "../reports/blocks/chart-data.ts";
import { hatchingOf } from "./hatching.ts";
import type { Hatching } from "./hatching.ts";
import { at, penOf, picture } from "./svg.ts";
import type { ChartOptions, Pen } from "./svg.ts";
import { fitted, textWidth } from "./text.ts";

/** Below this the two sides stand one under the other and names above their bars. */
const SIDE_BY_SIDE = 660;
const BAR = 15;
const LABEL_ROOM = 62;
const HEAD = 74;

interface Layout {
  readonly names: "beside" | "above";
  readonly row: number;
  /** Where the side begins, where its bars begin, and how long the axis is. */
  readonly left: number;
  readonly bars: number;
  readonly axis: number;
  readonly top: number;
  readonly end: number;
}

interface Place {
  readonly bar: DependencyBar;
  readonly middle: number;
  /** The right edge of what is written behind the bar; the left edge of the name. */
  readonly behind: number;
  readonly before: number;
}

const x = ({ bars, axis, end }: Layout, share: number): number =>
  bars + (Math.min(share, end) / end) * axis;

interface LevelPlace {
  readonly level: DependencyLevel;
  readonly line: number;
  /** Behind the break of the axis. */
  readonly beyond: boolean;
  /** What is written over the line ends there, not begins. */
  readonly ends: boolean;
}

function levelPlaces(levels: readonly DependencyLevel[], layout: Layout): readonly LevelPlace[] {
  const edge = layout.bars + layout.axis + LABEL_ROOM;
  return levels.map((level) => {
    const beyond = level.at > layout.end;
    const line = beyond ? edge - 8 : x(layout, level.at);
    return { level, line, beyond, ends: line + textWidth(level.word, 12) + 4 > edge };
  });
}

/** Whether the words of all levels have room side by side; if not, their figures must do. */
const wordsFit = (places: readonly LevelPlace[]): boolean =>
  places.every(({ level, line, ends }, index) => {
    const next = places[index + 1];
    if (next === undefined) return true;
    const end = line + (ends ? 0 : 4 + textWidth(level.word, 12));
    const begin = next.line - (next.ends ? 4 + textWidth(next.level.word, 12) : 0);
    return end + 4 < begin;
  });

function levelMark(
  pen: Pen,
  { level, line, beyond, ends }: LevelPlace,
  layout: Layout,
  { bottom, worded }: { readonly bottom: number; readonly worded: boolean },
): SVGElement {
  const { draw } = pen;
  const text = {
    x: at(line + (ends ? -4 : 4)),
    "text-anchor": ends ? "end" : "start",
    class: "t12 m halo",
  };
  return draw(
    "g",
    {},
    draw("line", {
      x1: at(line),
      x2: at(line),
      y1: layout.top - 8,
      y2: bottom,
      class: `level level-${level.status}`,
    }),
    worded ? draw("text", { ...text, y: layout.top - 24 }, level.word) : null,
    draw("text", { ...text, y: layout.top - 10 }, level.label),
    beyond
      ? draw("path", {
          d: `M${String(at(line - 22))},${String(bottom)}l4,-8m2,8l4,-8`,
          class: "break",
        })
      : null,
  );
}

function seams(pen: Pen, bar: DependencyBar, layout: Layout, top: number): readonly SVGElement[] {
  let sum = 0;
  return bar.parts.slice(0, -1).map((part) => {
    sum += part;
    const place = at(x(layout, sum));
    return pen.draw("line", { x1: place, x2: place, y1: top, y2: top + BAR, class: "seam" });
  });
}

function barGroup(
  pen: Pen,
  { bar, middle, behind }: Place,
  layout: Layout,
  hatching: Hatching,
): SVGElement {
  const { draw } = pen;
  const top = middle - BAR / 2;
  const above = layout.names === "above";
  const room = above ? layout.axis + LABEL_ROOM : layout.bars - layout.left - 8;
  const width = Math.max(1, x(layout, bar.share) - layout.bars);
  const strong = bar.status === "critical" || bar.status === "mono";
  const tick = bar.other === null ? null : at(x(layout, bar.other));
  return draw(
    "g",
    { class: "party" },
    draw("title", {}, `${bar.name}: ${bar.label}`),
    draw(
      "text",
      {
        x: above ? layout.left : layout.bars - 8,
        y: above ? top - 5 : middle + 4.5,
        "text-anchor": above ? "start" : "end",
        class: [strong ? "b" : "", above ? "halo" : ""].join(" ").trim() || null,
        "data-party": bar.id,
      },
      fitted(bar.name, strong ? room * 0.94 : room),
    ),
    draw("rect", {
      x: layout.bars,
      y: top,
      width: at(width),
      height: BAR,
      fill: hatching.fill(bar.status),
      stroke: bar.status === "none" ? null : hatching.stroke(bar.status),
    }),
    ...seams(pen, bar, layout, top),
    tick === null
      ? null
      : draw("line", { x1: tick, x2: tick, y1: top - 2.5, y2: top + BAR + 2.5, class: "other" }),
    draw(
      "text",
      { x: at(behind), y: middle + 4.5, "text-anchor": "end", class: `halo dep-${bar.status}` },
      bar.label,
    ),
  );
}

function places(side: DependencySide, layout: Layout): readonly Place[] {
  return side.bars.map((bar, index) => {
    const middle = layout.top + index * layout.row + (layout.names === "above" ? 24 : 12);
    const longest = Math.max(x(layout, bar.share), x(layout, bar.other ?? 0));
    const weight = bar.status === "none" ? 1 : 1.06;
    const before =
      layout.bars - 8 - Math.min(textWidth(bar.name) * weight, layout.bars - layout.left - 8);
    return { bar, middle, behind: longest + 7 + textWidth(bar.label) * weight, before };
  });
}

interface Drawn {
  readonly nodes: readonly SVGElement[];
  readonly places: readonly Place[];
  readonly bottom: number;
}

function drawSide(
  pen: Pen,
  side: DependencySide,
  levels: readonly DependencyLevel[],
  layout: Layout,
  hatching: Hatching,
): Drawn {
  const { draw } = pen;
  const bottom = layout.top + side.bars.length * layout.row + 2;
  const where = places(side, layout);
  const marks = levelPlaces(levels, layout);
  const worded = wordsFit(marks);
  const rest =
    side.rest === null
      ? []
      : [
          draw(
            "text",
            layout.names === "above"
              ? { x: layout.left, y: bottom + 17, class: "m t12" }
              : { x: layout.bars - 8, y: bottom + 17, "text-anchor": "end", class: "m" },
            side.rest.name +
              (layout.names === "above" && side.rest.label !== "" ? `: ${side.rest.label}` : ""),
          ),
          layout.names === "above"
            ? null
            : draw("text", { x: layout.bars + 2, y: bottom + 17, class: "m" }, side.rest.label),
        ].filter((node) => node !== null);
  return {
    nodes: [
      draw("text", { x: layout.left, y: layout.top - HEAD + 14, class: "b" }, side.title),
      draw("text", { x: layout.left, y: layout.top - HEAD + 30, class: "t12 m" }, side.subtitle),
      ...marks.map((mark) => levelMark(pen, mark, layout, { bottom, worded })),
      draw("line", {
        x1: layout.bars,
        x2: layout.bars,
        y1: layout.top - 8,
        y2: bottom,
        class: "axis",
      }),
      ...where.map((place) => barGroup(pen, place, layout, hatching)),
      ...rest,
    ],
    places: where,
    bottom: bottom + (side.rest === null ? 4 : 26),
  };
}

/** Lines from entities to the party that joins them: the hidden dependency is seen before it is read. */
function joins(pen: Pen, left: readonly Place[], right: readonly Place[]): readonly SVGElement[] {
  const start = Math.max(...left.map(({ behind }) => behind)) + 4;
  return right
    .filter(({ bar }) => bar.from.length > 1)
    .toReversed()
    .flatMap(({ bar, middle, before }) =>
      left
        .filter((place) => bar.from.includes(place.bar.id))
        .map((place) => {
          const from = place.behind + 6;
          const to = before - 6;
          const third = (to - start) / 2;
          const path = `M${String(at(from))},${String(place.middle)}H${String(at(start))}C${String(at(start + third))},${String(place.middle)} ${String(at(to - third))},${String(middle)} ${String(at(to))},${String(middle)}`;
          return pen.draw("path", { d: path, class: `join join-${bar.status}` });
        }),
    );
}

function stacked(
  pen: Pen,
  data: DependencyChartData,
  options: ChartOptions,
  hatching: Hatching,
): SVGElement {
  let top = HEAD;
  const nodes: SVGElement[] = [];
  for (const side of data.sides) {
    const layout: Layout = {
      names: "above",
      row: 37,
      left: 0,
      bars: 1,
      axis: options.width - LABEL_ROOM - 2,
      top,
      end: data.end,
    };
    const drawn = drawSide(pen, side, data.levels, layout, hatching);
    nodes.push(...drawn.nodes);
    top = drawn.bottom + HEAD + 22;
  }
  return picture(pen, options, top - HEAD - 18, hatching.definitions, ...nodes);
}

/** Names take what the longest needs, but never so much that the bars cannot be compared. */
function nameRoom(side: DependencySide, width: number): number {
  const names = side.bars.map(({ name }) => textWidth(name) * 1.06);
  const longest = Math.max(textWidth(side.rest?.name ?? ""), ...names);
  return Math.min(longest + 12, width * 0.4);
}

function beside(
  pen: Pen,
  data: DependencyChartData,
  options: ChartOptions,
  hatching: Hatching,
): SVGElement {
  const [first, second] = data.sides;
  const names = data.sides.map((side) => nameRoom(side, options.width / data.sides.length));
  const between = second === undefined ? 0 : Math.max(56, Math.round(options.width * 0.07));
  const used = names.reduce((sum, room) => sum + room + LABEL_ROOM, between);
  // One length for both sides: the same money must look the same.
  const axis = Math.floor((options.width - used) / data.sides.length);
  const layoutOf = (left: number, room: number): Layout => ({
    names: "beside",
    row: 27,
    left: Math.round(left),
    bars: Math.round(left + room),
    axis,
    top: HEAD,
    end: data.end,
  });
  const [firstNames = 0, secondNames = 0] = names;
  const layout = layoutOf(0, firstNames);
  // A level behind the break is drawn once, at the far right, out of the way of the joins.
  const near = data.levels.filter(({ at: place }) => second === undefined || place <= data.end);
  const one = drawSide(pen, first, near, layout, hatching);
  if (second === undefined)
    return picture(pen, options, one.bottom, hatching.definitions, ...one.nodes);
  const right = layoutOf(firstNames + axis + LABEL_ROOM + between, secondNames);
  const two = drawSide(pen, second, data.levels, right, hatching);
  return picture(
    pen,
    options,
    Math.max(one.bottom, two.bottom),
    hatching.definitions,
    ...joins(pen, one.places, two.places),
    ...one.nodes,
    ...two.nodes,
  );
}

/** Ordered bars of share with the levels of [D1]; two readings of the same money joined by lines [K2]. */
export function dependencyChart(data: DependencyChartData, options: ChartOptions): SVGElement {
  const pen = penOf(options.document ?? document);
  const hatching = hatchingOf(pen, String(options.width));
  return options.width < SIDE_BY_SIDE
    ? stacked(pen, data, options, hatching)
    : beside(pen, data, options, hatching);
}
