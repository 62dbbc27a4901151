import type { PersonsChartData, PersonsNode } from "../reports/blocks/chart-data.ts";
import { hatchingOf } from "./hatching.ts";
import { at, penOf, picture } from "./svg.ts";
import type { ChartOptions, Pen } from "./svg.ts";
import { fitted, textWidth } from "./text.ts";

/** What all money drawn takes in height, and what a name needs. */
const MONEY_HEIGHT = 220;
const SLOT = 24;
const BAR = 10;
const HEAD = 26;
const GAP = 8;
/** Below this names take more of the width than the ribbons. */
const NARROW = 560;

/** Where a node stands: its bar from `top` down, and the room of its column for names. */
interface Place {
  readonly node: PersonsNode;
  readonly top: number;
  readonly height: number;
  readonly middle: number;
}

interface Column {
  readonly places: readonly Place[];
  readonly bottom: number;
}

function columnOf(nodes: readonly PersonsNode[], scale: number): Column {
  let next = HEAD;
  const places = nodes.map((node): Place => {
    const height = Math.max(2, node.share * scale);
    const slot = Math.max(SLOT, height + GAP);
    const top = next + (slot - height) / 2;
    next += slot;
    return { node, top, height, middle: top + height / 2 };
  });
  return { places, bottom: next };
}

interface Sides {
  /** The inner edges of the bars: ribbons run between them. */
  readonly left: number;
  readonly right: number;
  readonly leftRoom: number;
  readonly rightRoom: number;
}

const written = ({ name, label }: PersonsNode): string =>
  label === "" ? name : `${name} ${label}`;

function sidesOf({ persons, entities }: PersonsChartData, width: number): Sides {
  const most = width * (width < NARROW ? 0.42 : 0.36);
  const room = (nodes: readonly PersonsNode[]): number =>
    Math.min(most, Math.max(40, ...nodes.map((node) => textWidth(written(node)) * 1.06)));
  const leftRoom = room(persons);
  const rightRoom = room(entities);
  return {
    leftRoom,
    rightRoom,
    left: leftRoom + GAP + BAR,
    right: width - rightRoom - GAP - BAR,
  };
}

const curve = (left: number, from: number, right: number, to: number): string => {
  const half = at((left + right) / 2);
  return `C${String(half)},${String(at(from))} ${String(half)},${String(at(to))} ${String(at(right))},${String(at(to))}`;
};

/** A ribbon as wide as the money that goes from a person to an entity. */
function ribbon(sides: Sides, from: number, entity: Place): string {
  const { left, right } = sides;
  const { top, height } = entity;
  return [
    `M${String(at(left))},${String(at(from))}`,
    curve(left, from, right, top),
    `V${String(at(top + height))}`,
    curve(right, top + height, left, from + height),
    "Z",
  ].join("");
}

function links(
  { draw }: Pen,
  data: PersonsChartData,
  sides: Sides,
  persons: readonly Place[],
  entities: readonly Place[],
): readonly SVGElement[] {
  const used = new Map<string, number>();
  return data.links.flatMap((link) => {
    const person = persons.find(({ node }) => node.id === link.person);
    const entity = entities.find(({ node }) => node.id === link.entity);
    if (person === undefined || entity === undefined) return [];
    const title = draw("title", {}, link.title);
    if (!link.primary) {
      const path = `M${String(at(sides.left))},${String(at(person.middle))}${curve(sides.left, person.middle, sides.right, entity.middle)}`;
      return [draw("path", { d: path, class: "flow-beside" }, title)];
    }
    const from = used.get(link.person) ?? person.top;
    used.set(link.person, from + entity.height);
    const path = ribbon(sides, from, entity);
    return [draw("path", { d: path, class: `flow flow-${person.node.status}` }, title)];
  });
}

function names(
  { draw }: Pen,
  places: readonly Place[],
  { room, x, anchor }: { readonly room: number; readonly x: number; readonly anchor: string },
): readonly SVGElement[] {
  return places.map(({ node, middle }) => {
    const labelRoom = node.label === "" ? 0 : textWidth(` ${node.label}`);
    return draw(
      "text",
      { x: at(x), y: at(middle + 4.5), "text-anchor": anchor, "data-party": node.id },
      `${fitted(node.name, room - labelRoom)} `,
      draw("tspan", { class: `dep-${node.status} b` }, node.label),
    );
  });
}

/** Persons on the left, legal entities on the right, ribbons as wide as the money between them [K1]. */
export function personsChart(data: PersonsChartData, options: ChartOptions): SVGElement {
  const pen = penOf(options.document ?? document);
  const { draw } = pen;
  const hatching = hatchingOf(pen, `persons-${String(options.width)}`);
  const money = data.persons.reduce((sum, { share }) => sum + share, 0);
  const scale = money > 0 ? MONEY_HEIGHT / money : 0;
  const sides = sidesOf(data, options.width);
  const persons = columnOf(data.persons, scale);
  const entities = columnOf(data.entities, scale);
  const [personHead, entityHead] = data.heads;
  const bar = ({ node, top, height }: Place, left: number): SVGElement =>
    draw("rect", {
      x: at(left),
      y: at(top),
      width: BAR,
      height: at(height),
      fill: hatching.fill(node.status),
      stroke: node.status === "none" ? null : hatching.stroke(node.status),
    });
  return picture(
    pen,
    options,
    Math.max(persons.bottom, entities.bottom) + 4,
    hatching.definitions,
    draw(
      "text",
      { x: at(sides.leftRoom), y: 12, "text-anchor": "end", class: "t12 m" },
      personHead,
    ),
    draw("text", { x: at(options.width - sides.rightRoom), y: 12, class: "t12 m" }, entityHead),
    ...links(pen, data, sides, persons.places, entities.places),
    ...persons.places.map((place) => bar(place, sides.left - BAR)),
    ...entities.places.map((place) => bar(place, sides.right)),
    ...names(pen, persons.places, { room: sides.leftRoom, x: sides.leftRoom, anchor: "end" }),
    ...names(pen, entities.places, {
      room: sides.rightRoom,
      x: options.width - sides.rightRoom,
      anchor: "start",
    }),
  );
}
