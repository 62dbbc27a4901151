import type { MigrationChartData, MigrationEnd } from "../reports/blocks/chart-data.ts";
import { at, penOf, picture } from "./svg.ts";
import type { ChartOptions, Pen } from "./svg.ts";
import { fitted, textWidth } from "./text.ts";

const HEAD = 22;
const COLUMN = 14;
const GAP = 16;
/** Two lines of text have room beside the smallest piece. */
const TEXT = 28;
/** Height of all customers of a side together, without the gaps. */
const FULL = 250;

type Flow = MigrationChartData["flows"][number];

/** An end with the place of its piece of the column. */
interface Place {
  readonly end: MigrationEnd;
  readonly top: number;
  readonly height: number;
}

interface Band {
  readonly flow: Flow;
  readonly from: number;
  readonly to: number;
  readonly height: number;
}

function placesOf(ends: readonly MigrationEnd[], scale: number): readonly Place[] {
  let top = HEAD;
  return ends.map((end) => {
    const height = end.count === 0 ? 0 : Math.max(2, end.count * scale);
    const place = { end, top, height };
    if (end.count > 0) top += Math.max(height, TEXT) + GAP;
    return place;
  });
}

/** Bands leave and arrive in the order of the other side, so that they cross as little as they can. */
function bandsOf(
  flows: readonly Flow[],
  before: readonly Place[],
  after: readonly Place[],
  scale: number,
): readonly Band[] {
  const leave = before.map(({ top }) => top);
  const arrive = after.map(({ top }) => top);
  const ordered = flows.toSorted((one, other) => one.from - other.from || one.to - other.to);
  return ordered.map((flow) => {
    const height = flow.count * scale;
    const band = { flow, from: leave[flow.from] ?? 0, to: arrive[flow.to] ?? 0, height };
    leave[flow.from] = band.from + height;
    arrive[flow.to] = band.to + height;
    return band;
  });
}

function bandPath({ from, to, height }: Band, left: number, right: number): string {
  const middle = (left + right) / 2;
  const [x1, x2, bend] = [left, right, middle].map((x) => String(at(x)));
  const [y1, y2, y3, y4] = [from, to, to + height, from + height].map((y) => String(at(y)));
  return `M${x1},${y1}C${bend},${y1} ${bend},${y2} ${x2},${y2}V${y3}C${bend},${y3} ${bend},${y4} ${x1},${y4}Z`;
}

/** Better, worse or the same class; without colour the slope says it. */
const direction = ({ from, to }: Flow): string => (to < from ? "up" : to > from ? "down" : "level");

function side(
  { draw }: Pen,
  places: readonly Place[],
  { left, room, anchor }: { left: number; room: number; anchor: "start" | "end" },
): readonly SVGElement[] {
  const text = anchor === "end" ? left - 8 : left + COLUMN + 8;
  return places
    .filter(({ end }) => end.count > 0)
    .map(({ end, top, height }) =>
      draw(
        "g",
        {},
        draw("rect", {
          x: at(left),
          y: at(top),
          width: COLUMN,
          height: at(height),
          class: `migration-${end.letter?.toLowerCase() ?? "none"}`,
        }),
        draw(
          "text",
          {
            x: at(text),
            y: at(top + Math.max(height, TEXT) / 2 - 2),
            "text-anchor": anchor,
            class: "b halo",
          },
          fitted(end.label, room),
          end.sum === "" ? null : draw("tspan", { class: "sum", dx: 5 }, end.sum),
        ),
        draw(
          "text",
          {
            x: at(text),
            y: at(top + Math.max(height, TEXT) / 2 + 13),
            "text-anchor": anchor,
            class: "t12 m halo",
          },
          fitted(end.note, room, 12),
        ),
      ),
    );
}

/** Who went from class to class [C1]: two columns, and bands as wide as the number of customers. */
export function migrationChart(data: MigrationChartData, options: ChartOptions): SVGElement {
  const pen = penOf(options.document ?? document);
  const { draw } = pen;
  const { width } = options;
  const { before, after, flows, heads } = data;
  const count = before.reduce((sum, end) => sum + end.count, 0);
  const scale = FULL / Math.max(1, count);
  const [leaving, arriving] = [placesOf(before, scale), placesOf(after, scale)];
  const widest = [...before, ...after].reduce(
    (most, { label, sum, note }) =>
      Math.max(most, textWidth(`${label} ${sum}`) + 4, textWidth(note, 12)),
    0,
  );
  const room = Math.min(widest, width * 0.32);
  const [left, right] = [room + 8, width - room - 8 - COLUMN];
  const last = Math.max(...[leaving, arriving].map((places) => bottomOf(places)));
  return picture(
    pen,
    options,
    Math.ceil(last + 16),
    ...heads.map((head, index) =>
      draw(
        "text",
        {
          x: at(index === 0 ? left + COLUMN : right),
          y: 12,
          "text-anchor": index === 0 ? "end" : "start",
          class: "t12 m",
        },
        head,
      ),
    ),
    ...bandsOf(flows, leaving, arriving, scale).map((band) =>
      draw(
        "path",
        { d: bandPath(band, left + COLUMN, right), class: `band band-${direction(band.flow)}` },
        draw("title", {}, band.flow.title),
      ),
    ),
    ...side(pen, leaving, { left, room, anchor: "end" }),
    ...side(pen, arriving, { left: right, room, anchor: "start" }),
  );
}

const bottomOf = (places: readonly Place[]): number =>
  places.reduce(
    (bottom, { top, height }) => (height === 0 ? bottom : top + Math.max(height, TEXT)),
    HEAD,
  );
