import type { Tick, WaterfallBar, WaterfallChartData } from "../reports/blocks/chart-data.ts";
import { at, penOf, picture } from "./svg.ts";
import type { ChartOptions, Pen } from "./svg.ts";
import { fitted, textWidth } from "./text.ts";

/** Below this names stand above their bars. */
const NAMES_BESIDE = 460;
const BAR = 18;
const GAP = 8;
const AXIS = 30;
/** Half of the first label of the axis, where no names stand before it. */
const AXIS_LABEL = 16;

/** A bar with where it begins and ends, in the unit of the axis. */
interface Step {
  readonly bar: WaterfallBar;
  readonly from: number;
  readonly to: number;
}

interface Layout {
  readonly width: number;
  readonly above: boolean;
  /** From where on, and how far, bars are drawn; names have what is left of it. */
  readonly left: number;
  readonly length: number;
  readonly row: number;
  readonly x: (value: number) => number;
}

/** Each gain and fall begins where the bar before it ended; a total stands on the zero line. */
function stepsOf(bars: readonly WaterfallBar[]): readonly Step[] {
  let level = 0;
  return bars.map((bar) => {
    const from = bar.kind === "total" ? 0 : level;
    level = from + bar.value;
    return { bar, from, to: level };
  });
}

/** Figures stand behind their bars. */
const figureRoom = (bars: readonly WaterfallBar[]): number =>
  bars.reduce((most, { figure }) => Math.max(most, textWidth(figure)), 0) + 12;

function layoutOf(
  { bars, ticks, levels }: WaterfallChartData,
  steps: readonly Step[],
  width: number,
): Layout {
  const above = width < NAMES_BESIDE;
  const names = bars.reduce(
    (most, { label, note }) => Math.max(most, textWidth(label), textWidth(note, 12)),
    0,
  );
  const left = above ? AXIS_LABEL : Math.min(names + 14, width * 0.4);
  const room = figureRoom(bars);
  const reached = steps.flatMap(({ from, to }) => [from, to]);
  const marks = [...ticks, ...levels].map((tick) => tick.at);
  const low = Math.min(0, ...marks, ...reached);
  const high = Math.max(0, ...marks, ...reached);
  const length = Math.max(40, width - left - room);
  const span = high - low === 0 ? 1 : high - low;
  return {
    width,
    above,
    left,
    length,
    row: (above ? BAR + 18 : 30) + GAP,
    x: (value) => left + ((value - low) / span) * length,
  };
}

function axis({ draw }: Pen, data: WaterfallChartData, layout: Layout, bottom: number) {
  const { ticks, unit } = data;
  const labels = spaced(ticks, layout);
  return [
    ...ticks.map((tick) =>
      draw("line", {
        x1: at(layout.x(tick.at)),
        x2: at(layout.x(tick.at)),
        y1: AXIS - 6,
        y2: bottom,
        class: tick.at === 0 ? "axis" : "grid",
      }),
    ),
    ...labels.map(({ at: value, label }) =>
      draw(
        "text",
        { x: at(layout.x(value)), y: AXIS - 12, "text-anchor": "middle", class: "t12 m" },
        label,
      ),
    ),
    layout.above || unit === ""
      ? null
      : draw("text", { x: 0, y: AXIS - 12, class: "t12 m" }, fitted(unit, layout.left - 30, 12)),
  ];
}

/** A line to compare every bar with; what it stands for is written over it, in place of the ticks. */
function level({ draw }: Pen, { at: value, label }: Tick, layout: Layout, bottom: number) {
  const place = layout.x(value);
  const ends = place > layout.left + layout.length / 2;
  return draw(
    "g",
    {},
    draw("line", {
      x1: at(place),
      x2: at(place),
      y1: AXIS - 12,
      y2: bottom,
      class: "waterfall-level",
    }),
    draw(
      "text",
      {
        x: at(place + (ends ? -5 : 5)),
        y: AXIS + 1,
        "text-anchor": ends ? "end" : "start",
        class: "t12 halo",
      },
      label,
    ),
  );
}

/** Zero first, then whatever has room beside the labels chosen. */
function spaced(ticks: readonly Tick[], { x }: Layout): readonly Tick[] {
  const chosen: Tick[] = [];
  const zeroFirst = [
    ...ticks.filter((tick) => tick.at === 0),
    ...ticks.filter((tick) => tick.at !== 0),
  ];
  const half = (label: string): number => textWidth(label, 12) / 2 + 4;
  for (const tick of zeroFirst) {
    const clear = chosen.every(
      (other) => Math.abs(x(other.at) - x(tick.at)) > half(other.label) + half(tick.label),
    );
    if (clear) chosen.push(tick);
  }
  return chosen;
}

/** The name of a bar and, quieter, what it counts. */
function names({ draw }: Pen, { bar }: Step, layout: Layout, top: number) {
  const bold = bar.kind === "total" ? "b" : null;
  const { label, note } = bar;
  if (layout.above)
    return draw(
      "text",
      { x: 0, y: top - 6, class: bold === null ? "halo" : `${bold} halo` },
      draw("tspan", {}, fitted(label, layout.width - textWidth(note, 12) - 12)),
      draw("tspan", { class: "t12 m", dx: 8 }, note),
    );
  const room = layout.left - 10;
  const middle = top + BAR / 2;
  return draw(
    "g",
    {},
    draw(
      "text",
      { x: 0, y: note === "" ? middle + 4.5 : middle - 1, class: bold },
      fitted(label, room),
    ),
    note === ""
      ? null
      : draw("text", { x: 0, y: middle + 13, class: "t12 m" }, fitted(note, room, 12)),
  );
}

/** A bar, its figure behind it, and the thread to the next. */
function row(pen: Pen, step: Step, layout: Layout, top: number, last: boolean): SVGElement {
  const { draw } = pen;
  const { bar, from, to } = step;
  const [start, end] = [layout.x(from), layout.x(to)];
  return draw(
    "g",
    { class: `waterfall-${bar.kind}` },
    draw("title", {}, `${bar.label}: ${bar.figure}`),
    names(pen, step, layout, top),
    draw("rect", {
      x: at(Math.min(start, end)),
      y: top,
      width: Math.max(1, at(Math.abs(end - start))),
      height: BAR,
      class: "bar",
    }),
    draw(
      "text",
      {
        x: at(Math.max(start, end) + 6),
        y: top + BAR / 2 + 4.5,
        class: "figure halo b",
      },
      bar.figure,
    ),
    last
      ? null
      : draw("line", {
          x1: at(end),
          x2: at(end),
          y1: top + BAR,
          y2: top + layout.row,
          class: "thread",
        }),
  );
}

/** From one sum to another, each part beginning where the one before it ended [C2]. */
export function waterfallChart(data: WaterfallChartData, options: ChartOptions): SVGElement {
  const pen = penOf(options.document ?? document);
  const steps = stepsOf(data.bars);
  const layout = layoutOf(data, steps, options.width);
  const first = AXIS + (layout.above ? 22 : 6) + (data.levels.length > 0 ? 8 : 0);
  const height = first + steps.length * layout.row;
  return picture(
    pen,
    options,
    height,
    ...axis(pen, data, layout, height - GAP),
    ...data.levels.map((one) => level(pen, one, layout, height - GAP)),
    ...steps.map((step, index) =>
      row(pen, step, layout, first + index * layout.row, index === steps.length - 1),
    ),
  );
}
