import { classTotal } from "../../blocks/class-totals.ts";
import type { TypedCell, TypedTable } from "../../typed-table.ts";
import { number, share } from "../typed-cells.ts";
import type { WorkbookTelling } from "../workbook-telling.ts";

/** The table of concentration [D2] with figures to the last digit. */
export function concentrationTable(telling: WorkbookTelling, told: TypedTable): TypedTable {
  const { document } = telling;
  const { top1, top3, top5, top10, effectiveNumber, hhi, gini } = document.concentration;
  const exact: Readonly<Record<string, TypedCell>> = {
    top1: share(telling, top1),
    top3: share(telling, top3),
    top5: share(telling, top5),
    top10: share(telling, top10),
    lastC: share(telling, classTotal(document, { abc: "C" }).share),
    effective: number(effectiveNumber, 1),
    hhi: number(hhi),
    gini: number(gini, 2),
  };
  return {
    ...told,
    rows: told.rows.map((row, at) => {
      const [label, value] = row;
      const figure = exact[told.rowIds?.[at] ?? ""] ?? value;
      return label === undefined || figure === undefined ? row : [label, figure];
    }),
  };
}

/** The nine cells [X5] with their shares as figures. */
export function matrixTable(telling: WorkbookTelling, told: TypedTable): TypedTable {
  const at = told.columns.findIndex(({ id }) => id === "share");
  return {
    ...told,
    rows: told.rows.map((row) => {
      const letters = row[0]?.text ?? "";
      const cell = telling.document.matrix.find(({ abc, xyz }) => abc + (xyz ?? "") === letters);
      return row.with(at, share(telling, cell?.share ?? 0));
    }),
  };
}
