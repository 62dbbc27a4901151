import type { FirstMessages } from "../../messages/report.ts";
import type { CustomersBlock } from "../../reports/blocks/customers.ts";
import { element } from "./element.ts";
import { bodyRow, headRow } from "./table.ts";

const FIRST = 25;

/** The list of customers: the first at once, all by a button and in print. */
export function customers({ list, brief }: CustomersBlock, words: FirstMessages): HTMLElement {
  const { columns, rows, total, caption } = list;
  const row = (index: number): HTMLElement => {
    const drawn = bodyRow(columns, rows[index]?.cells ?? [], "name");
    drawn.setAttribute("aria-rowindex", String(index + 2));
    return drawn;
  };
  const body = element("tbody");
  const draw = (from: number, to: number): void => {
    for (let index = from; index < to; index += 1) body.append(row(index));
  };
  draw(0, Math.min(FIRST, rows.length));
  const table = element(
    "table",
    { class: "customers-table", "aria-rowcount": rows.length + 2 },
    element("caption", { class: "vh" }, caption),
    element("thead", {}, headRow(columns)),
    body,
    element("tfoot", {}, bodyRow(columns, total, "")),
  );
  if (rows.length <= FIRST) return element("div", { class: "customers" }, table);

  const button = element(
    "button",
    { type: "button", class: "btn no-print" },
    words.customersBlock.showAll(brief),
  );
  const drawRest = (): void => {
    draw(body.rows.length, rows.length);
    button.remove();
  };
  button.addEventListener("click", drawRest);
  window.addEventListener("beforeprint", drawRest);
  return element("div", { class: "customers" }, table, button);
}
