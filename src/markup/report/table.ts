import type { BlockRow, BlockTable, Cell, Column } from "../../reports/blocks/block.ts";
import { element, type Markup } from "../markup.ts";
import { cellContent } from "./cell.ts";
import { columnClass, columnHead, tableClass } from "./columns.ts";
import { folded } from "./folded.ts";
import type { Presentation } from "./presentation.ts";

/** The heads of the columns, each with its one unit. */
export const headRow = (columns: readonly Column[]): Markup =>
  element(
    "tr",
    {},
    ...columns.map((column) =>
      element("th", { scope: "col", class: columnClass(column) }, columnHead(column)),
    ),
  );

/** What a cell sorts by, where that is not its text; empty stands last. */
const sortAttribute = ({ text, sort }: Cell): string | number | null =>
  sort === text ? null : (sort ?? "");

interface RowOptions {
  /** The column whose cell is the head of the row; the first unless told. */
  readonly named?: string | undefined;
  readonly sortable?: boolean;
  readonly index?: number;
}

/** A row; with `sortable` its cells carry what they sort by. */
export function bodyRow(
  columns: readonly Column[],
  cells: readonly Cell[],
  { named = columns[0]?.id, sortable = false, index }: RowOptions = {},
): Markup {
  return element(
    "tr",
    { "aria-rowindex": index ?? null },
    ...columns.map((column, place) => {
      const cell = cells[place];
      const content = cell === undefined ? [] : cellContent(cell);
      const value = sortable && cell !== undefined ? sortAttribute(cell) : null;
      const attributes = { class: columnClass(column), "data-sort": value };
      return column.id === named
        ? element("th", { scope: "row", ...attributes }, ...content)
        : element("td", attributes, ...content);
    }),
  );
}

function groupedRows(
  columns: readonly Column[],
  rows: readonly BlockRow[],
  sortable: boolean,
): readonly Markup[] {
  return rows.flatMap((row, index) => {
    const drawn = bodyRow(columns, row.cells, { sortable });
    if (row.group === undefined || row.group === rows[index - 1]?.group) return [drawn];
    const head = element("th", { colspan: columns.length, scope: "colgroup" }, row.group);
    return [element("tr", { class: "group" }, head), drawn];
  });
}

function plainTable(table: BlockTable, captioned: boolean, complete: boolean): Markup {
  const { id, caption, columns, total, note } = table;
  const rows = table.rows.slice(0, table.shown);
  // Rows under headings have a place of their own.
  const sortable = complete && rows.length > 1 && rows.every(({ group }) => group === undefined);
  return element(
    "div",
    { class: tableClass(id) },
    element(
      "div",
      { class: "scrolled", role: "region", "aria-label": caption, tabindex: 0 },
      element(
        "table",
        { "data-sortable": sortable },
        element("caption", { class: captioned ? "cap" : "vh" }, caption),
        element("thead", {}, headRow(columns)),
        element("tbody", {}, ...groupedRows(columns, rows, sortable)),
        total === undefined ? null : element("tfoot", {}, bodyRow(columns, total)),
      ),
    ),
    note === undefined ? null : element("p", { class: "note" }, note),
  );
}

/** A table of a block as it stands, behind a summary unless it is open. */
export function blockTable(
  table: BlockTable,
  { words, complete }: Pick<Presentation, "words" | "complete">,
): Markup {
  if (table.open === true) return plainTable(table, true, complete);
  return folded(
    `${words.document.table}: ${table.caption}`,
    complete,
    plainTable(table, false, complete),
  );
}
