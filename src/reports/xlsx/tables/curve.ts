import type { ReportCustomer } from "../../document.ts";
import type { TypedTable } from "../../typed-table.ts";
import { amount, filledTable, number, share, text } from "../typed-cells.ts";
import type { WorkbookTelling } from "../workbook-telling.ts";

/** The curve of ABC in figures [A3]: who, how much, what share, what share together with those above. */
export function curveTable(telling: WorkbookTelling): TypedTable {
  const { document, words, names, measure, sheet, measureUnit } = telling;
  const { customers } = document;
  const say = sheet.customers;
  let sum = 0;
  const rows = customers.map((customer) => {
    sum = Math.min(1, sum + customer.share);
    return { ...customer, cumulative: sum };
  });
  const within = customers.some((one) => (one.within ?? null) !== null);
  return {
    id: "curve",
    caption: words.curve.caption,
    ...filledTable(
      [
        {
          id: "rank",
          label: words.customersBlock.columns.rank,
          cell: ({ rank }: ReportCustomer) => number(rank),
        },
        ...(within
          ? [
              {
                id: "within",
                label: say.within,
                cell: (one: ReportCustomer) => text(one.within ?? ""),
              },
            ]
          : []),
        {
          id: "name",
          label: words.customersBlock.columns.name,
          cell: (one: ReportCustomer) => text(names.full(one)),
        },
        {
          id: "value",
          label: measure.head,
          unit: measureUnit,
          cell: ({ value }: ReportCustomer) => amount(value),
        },
        {
          id: "share",
          label: say.shareOf(measure.of),
          cell: (one: ReportCustomer) => share(telling, one.share),
        },
        {
          id: "cumulative",
          label: say.cumulative,
          cell: (one: (typeof rows)[number]) => share(telling, one.cumulative),
        },
        { id: "abc", label: say.abc, cell: ({ abc }: ReportCustomer) => text(abc) },
      ],
      rows,
    ),
    note: "",
  };
}
