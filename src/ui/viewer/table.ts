import type { FirstMessages } from "../../messages/report.ts";
import type { BlockRow, BlockTable, Cell, Column } from "../../reports/blocks/block.ts";
import { columnClass, columnHead, tableClass } from "../kit/columns.ts";
import { cellContent } from "./cell.ts";
import { element } from "./element.ts";

/** The heads of the columns, each with its one unit. */
export const headRow = (columns: readonly Column[]): HTMLElement =>
  element(
    "tr",
    {},
    ...columns.map((column) =>
      element("th", { scope: "col", class: columnClass(column) }, columnHead(column)),
    ),
  );

/** A row; the cell of the column called `named` is its head. */
export function bodyRow(
  columns: readonly Column[],
  cells: readonly Cell[],
  named: string | undefined = columns[0]?.id,
): HTMLTableRowElement {
  return element(
    "tr",
    {},
    ...columns.map((column, index) => {
      const cell = cells[index];
      const content = cell === undefined ? [] : cellContent(cell);
      return column.id === named
        ? element("th", { scope: "row", class: columnClass(column) }, ...content)
        : element("td", { class: columnClass(column) }, ...content);
    }),
  );
}

function groupedRows(
  columns: readonly Column[],
  rows: readonly BlockRow[],
): readonly HTMLElement[] {
  return rows.flatMap((row, index) => {
    const drawn = bodyRow(columns, row.cells);
    if (row.group === undefined || row.group === rows[index - 1]?.group) return [drawn];
    const head = element("th", { colspan: columns.length, scope: "colgroup" }, row.group);
    return [element("tr", { class: "group" }, head), drawn];
  });
}

function plainTable(table: BlockTable, captioned: boolean): HTMLElement {
  const { id, caption, columns, total, note } = table;
  const rows = table.rows.slice(0, table.shown);
  return element(
    "div",
    { class: tableClass(id) },
    element(
      "div",
      { class: "scrolled", role: "region", "aria-label": caption, tabindex: 0 },
      element(
        "table",
        {},
        element("caption", { class: captioned ? "cap" : "vh" }, caption),
        element("thead", {}, headRow(columns)),
        element("tbody", {}, ...groupedRows(columns, rows)),
        total === undefined ? null : element("tfoot", {}, bodyRow(columns, total)),
      ),
    ),
    note === undefined ? null : element("p", { class: "note" }, note),
  );
}

/** A table of a block as it stands, behind a summary unless it is open. */
export function blockTable(table: BlockTable, words: FirstMessages): HTMLElement {
  if (table.open === true) return plainTable(table, true);
  return element(
    "details",
    { class: "behind" },
    element("summary", {}, `${words.document.table}: ${table.caption}`),
    plainTable(table, false),
  );
}
