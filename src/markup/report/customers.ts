import type { CustomersBlock } from "../../reports/blocks/customers.ts";
import { element, type Markup } from "../markup.ts";
import type { Presentation } from "./presentation.ts";
import { bodyRow, headRow } from "./table.ts";

const FIRST = 25;

/** The rows of the list from one place to another. */
export const customerRows = (
  { list: { columns, rows } }: CustomersBlock,
  from: number,
  to: number,
  sortable = false,
): readonly Markup[] =>
  rows
    .slice(from, to)
    .map(({ cells }, place) =>
      bodyRow(columns, cells, { named: "name", sortable, index: from + place + 2 }),
    );

/** The list of customers: all, or the first and a button for the others. */
export function customers(block: CustomersBlock, { words, complete }: Presentation): Markup {
  const { columns, rows, total, caption } = block.list;
  const shown = complete ? rows.length : Math.min(FIRST, rows.length);
  const table = element(
    "table",
    {
      class: "customers-table",
      "aria-rowcount": rows.length + 2,
      "data-sortable": complete && rows.length > 1,
    },
    element("caption", { class: "vh" }, caption),
    element("thead", {}, headRow(columns)),
    element("tbody", {}, ...customerRows(block, 0, shown, complete)),
    element("tfoot", {}, bodyRow(columns, total, { named: "" })),
  );
  if (shown === rows.length) return element("div", { class: "customers" }, table);
  const more = element(
    "button",
    { type: "button", class: "btn no-print", "data-shows-all": true },
    words.customersBlock.showAll(block.brief),
  );
  return element("div", { class: "customers" }, table, more);
}
