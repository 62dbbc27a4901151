import type { Locale } from "../../domain/words.ts";
import { figureCell, textCell, type BlockTable } from "../blocks/block.ts";
import { orderedBlocks, reportBlocks, type ReportBlocks } from "../blocks/report-blocks.ts";
import type { ReportDocument } from "../document.ts";

/** A table of a report with the words that say where it stands. */
export interface ShownTable {
  /** The same in every report. */
  readonly id: string;
  readonly where: string;
  readonly table: BlockTable;
}

/** Everything of a report that a reader sees as figures: those under the headline, tables, customers. */
export function shownTables(document: ReportDocument, locale: Locale): readonly ShownTable[] {
  const blocks = reportBlocks(document, locale);
  const { customers } = blocks;
  const list = { ...customers.list, id: "list" };
  return [
    { id: "figures", where: blocks.headline, table: figuresTable(blocks) },
    ...orderedBlocks(blocks).flatMap(({ id, topic, tables }) =>
      tables.map((table) => ({
        id: `${id} ${table.id}`,
        where: table.caption === topic ? topic : `${topic}: ${table.caption}`,
        table,
      })),
    ),
    { id: "customers", where: customers.topic, table: list },
  ];
}

const figuresTable = ({ figures, headline }: ReportBlocks): BlockTable => ({
  id: "figures",
  caption: headline,
  columns: ["figure", "value"].map((id) => ({ id, label: "", unit: "", align: "start" })),
  rows: figures.map(({ id, label, value, unit, note }) => ({
    id,
    cells: [textCell(label), { ...figureCell(`${value} ${unit}`.trim(), 0), note }],
  })),
});
