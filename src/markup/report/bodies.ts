import type { Block, BlockId } from "../../reports/blocks/block.ts";
import type { FirstBlocks } from "../../reports/blocks/first-blocks.ts";
import type { FurtherBlocks } from "../../reports/blocks/further-blocks.ts";
import { element, type Child, type Markup } from "../markup.ts";
import { customers } from "./customers.ts";
import { folded } from "./folded.ts";
import { matrix } from "./matrix.ts";
import type { Presentation } from "./presentation.ts";
import { figureOf, piecesOf, type Pieces } from "./section.ts";
import { blockTable } from "./table.ts";

/** The blocks at hand: a reader of a link gets the further ones later. */
export type BlocksAtHand = FirstBlocks & Partial<FurtherBlocks>;

type Body = (pieces: Pieces) => readonly Child[];

const pair = (kind: string, ...children: readonly Child[]): Markup =>
  element("div", { class: `pair pair-${kind}` }, ...children);

const loss: Body = ({ picture, callouts, openTables, further, foldedTables }) => [
  picture === null
    ? openTables
    : pair("even", element("div", { class: "loss-picture" }, picture, callouts), openTables),
  picture === null ? callouts : null,
  ...further,
  ...foldedTables,
];

/** Its table is too wide to stand beside anything. */
const silent: Body = ({ picture, openTables, callouts, further, foldedTables }) => [
  picture,
  openTables,
  callouts === null ? null : element("div", { class: "callouts-in-a-row" }, callouts),
  ...further,
  ...foldedTables,
];

const curve: Body = ({ picture, openTables }) => [pair("aside", picture, openTables)];

const method: Body = ({ openTables, callouts, foldedTables }) => [
  pair("even", element("div", {}, openTables, callouts)),
  ...foldedTables,
];

/** Picture, what stands out, tables: the body of a section that needs nothing of its own. */
const plain: Body = ({ picture, further, callouts, openTables, trees, foldedTables }) => [
  picture,
  ...further,
  callouts === null && openTables === null ? null : pair("callouts", callouts, openTables),
  ...trees,
  ...foldedTables,
];

const change =
  ({ tables, migration }: NonNullable<FurtherBlocks["change"]>, presentation: Presentation): Body =>
  ({ picture, foldedTables }) => {
    const table = (id: string): Child => {
      const found = tables.find((one) => one.id === id);
      return found === undefined ? null : blockTable(found, presentation);
    };
    if (picture === null) return [];
    const drawn = (shown: NonNullable<typeof migration>): Markup =>
      folded(
        shown.summary,
        presentation.complete,
        figureOf(presentation)(shown.chart, shown.summary),
      );
    return [
      pair(
        "change",
        picture,
        element("div", {}, table("migration"), migration && drawn(migration)),
      ),
      table("moves"),
      ...foldedTables,
    ];
  };

/** The body of a section: that of its own kind, or the plain one. */
export function bodyOf(
  block: Block,
  blocks: BlocksAtHand,
  presentation: Presentation,
): readonly Child[] {
  const own: Readonly<Partial<Record<BlockId, Body>>> = {
    matrix: ({ callouts, foldedTables }) => [
      pair("aside", matrix(blocks.matrix.grid), callouts),
      ...foldedTables,
    ],
    curve,
    loss,
    silent,
    method,
    customers: () => [customers(blocks.customers, presentation)],
    ...(blocks.change === undefined || blocks.change === null
      ? {}
      : { change: change(blocks.change, presentation) }),
  };
  return (own[block.id] ?? plain)(piecesOf(block, presentation));
}
