import type { MatrixCell, MatrixGrid, MatrixRow } from "../../reports/blocks/matrix-grid.ts";
import { element, type Markup } from "../markup.ts";
import { classLetters } from "./cell.ts";

const cellId = ({ abc, xyz }: MatrixCell): string => `${abc}${xyz ?? ""}`;

const members = (cell: MatrixCell): Markup =>
  element(
    "div",
    { class: "members", "data-members": cellId(cell) },
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

const matrixCell = (cell: MatrixCell): Markup =>
  element(
    "td",
    { class: `tone-${String(cell.tone)}` },
    element(
      "div",
      { "data-cell": cell.count === 0 ? null : cellId(cell) },
      element("span", { class: "n" }, String(cell.count)),
      element("span", { class: "sh" }, cell.share),
      element("span", { class: "nm" }, cell.name),
      element("span", { class: "advice" }, cell.advice),
    ),
  );

const matrixRow = (row: MatrixRow): Markup =>
  element(
    "tr",
    {},
    element(
      "th",
      { scope: "row" },
      classLetters(row.abc, null),
      element("span", {}, element("b", {}, row.customers), ` ${row.share}`),
    ),
    ...row.cells.map(matrixCell),
  );

/** Value against rhythm, and under it who is in each cell. */
export function matrix(grid: MatrixGrid): Markup {
  const head = element(
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
  );
  const filled = grid.rows.flatMap(({ cells }) => cells).filter(({ count }) => count > 0);
  return element(
    "div",
    { class: "matrix-part" },
    element(
      "table",
      { class: "matrix" },
      element("caption", { class: "vh" }, grid.caption),
      element("thead", {}, head),
      element("tbody", {}, ...grid.rows.map(matrixRow)),
    ),
    element("div", { class: "all-members" }, ...filled.map(members)),
  );
}
