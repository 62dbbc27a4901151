import type { Loss } from "../../document/loss.ts";
import type { TypedCell, TypedTable } from "../../typed-table.ts";
import { amount, number, share } from "../typed-cells.ts";
import type { WorkbookTelling } from "../workbook-telling.ts";

type Figures = Readonly<Record<string, readonly [now: TypedCell, after: TypedCell]>>;

function figures(telling: WorkbookTelling, { before, after, survival }: Loss): Figures {
  const both = (of: (side: Loss["before"]) => TypedCell) => [of(before), of(after)] as const;
  const first = ({ largest }: Loss["before"]) => largest[0]?.share ?? null;
  return {
    value: both(({ value }) => amount(value)),
    revenue: both(({ revenue }) => amount(revenue)),
    grossProfit: both(({ grossProfit }) => amount(grossProfit)),
    customers: both(({ customers }) => number(customers)),
    share: both((side) => share(telling, first(side))),
    hhi: both(({ hhi }) => number(hhi)),
    effective: both(({ effectiveNumber }) => number(effectiveNumber, 1)),
    ...(survival === null
      ? {}
      : {
          monthly: [amount(survival.monthlyGrossProfitNow), amount(survival.monthlyGrossProfit)],
          costs: [amount(survival.fixedCosts), amount(survival.fixedCosts)],
        }),
  };
}

/** The table "before and after" with figures where the page writes short words [D4]. */
export function lossTable(telling: WorkbookTelling, loss: Loss, told: TypedTable): TypedTable {
  const exact = figures(telling, loss);
  return {
    ...told,
    rows: told.rows.map((row, at) => {
      const [label] = row;
      const sides = exact[told.rowIds?.[at] ?? ""];
      return label === undefined || sides === undefined ? row : [label, ...sides];
    }),
  };
}
