import type { MatrixCell, MatrixGrid, MatrixRow } from "../../reports/blocks/matrix-grid.ts";
import { classLetters } from "./cell.ts";
import { element } from "./element.ts";

interface Choosing {
  readonly list: HTMLElement;
  readonly buttons: HTMLButtonElement[];
}

function listMembers({ list, buttons }: Choosing, cell: MatrixCell, pressed: HTMLElement): void {
  for (const button of buttons) button.setAttribute("aria-pressed", String(button === pressed));
  list.replaceChildren(
    element("p", {}, classLetters(cell.abc, cell.xyz), " ", element("b", {}, cell.summary)),
    element(
      "ul",
      {},
      ...cell.members.map(({ name, amount }) =>
        element("li", {}, `${name} `, element("span", {}, amount)),
      ),
      cell.more === "" ? null : element("li", { class: "more" }, cell.more),
    ),
  );
}

function matrixCell(cell: MatrixCell, choosing: Choosing): HTMLElement {
  const content = [
    element("span", { class: "n" }, String(cell.count)),
    element("span", { class: "sh" }, cell.share),
    element("span", { class: "nm" }, cell.name),
    element("span", { class: "advice" }, cell.advice),
  ];
  const holder = element("td", { class: `tone-${String(cell.tone)}` });
  if (cell.count === 0) {
    holder.append(element("div", {}, ...content));
    return holder;
  }
  const button = element("button", { type: "button", "aria-pressed": "false" }, ...content);
  button.addEventListener("click", () => {
    listMembers(choosing, cell, button);
  });
  choosing.buttons.push(button);
  holder.append(button);
  return holder;
}

const matrixRow = (row: MatrixRow, choosing: Choosing): HTMLElement =>
  element(
    "tr",
    {},
    element(
      "th",
      { scope: "row" },
      classLetters(row.abc, null),
      element("span", {}, element("b", {}, row.customers), ` ${row.share}`),
    ),
    ...row.cells.map((cell) => matrixCell(cell, choosing)),
  );

/** Value against rhythm; a chosen cell lists who is in it. */
export function matrix(grid: MatrixGrid): HTMLElement {
  const list = element("div", { class: "members", "aria-live": "polite" });
  const choosing: Choosing = { list, buttons: [] };
  const table = element(
    "table",
    { class: "matrix" },
    element("caption", { class: "vh" }, grid.caption),
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        element("td"),
        ...grid.columns.map(({ xyz, text, summary }) =>
          element(
            "th",
            { scope: "col" },
            xyz === null ? null : classLetters(null, xyz),
            element("span", {}, `${text} `, element("b", {}, summary)),
          ),
        ),
      ),
    ),
    element("tbody", {}, ...grid.rows.map((row) => matrixRow(row, choosing))),
  );
  choosing.buttons[0]?.click();
  return element("div", {}, table, list);
}
