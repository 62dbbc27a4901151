import { sumOfDecimals } from "../../../domain/decimal.ts";
import { hasSeries } from "../../blocks/telling.ts";
import type { ReportCustomer } from "../../document.ts";
import type { TypedTable } from "../../typed-table.ts";
import { amount, filledTable, text, type Filled } from "../typed-cells.ts";
import type { WorkbookTelling } from "../workbook-telling.ts";

/** What each customer brought in each step; null where the document does not hold it. */
export function stepsTable(telling: WorkbookTelling): TypedTable | null {
  if (!hasSeries(telling)) return null;
  const { document, words, format, names, measure, sheet, measureUnit } = telling;
  const { customers, steps, seriesApproximate = false } = document;
  const filled: readonly Filled<ReportCustomer>[] = [
    {
      id: "name",
      label: words.customersBlock.columns.name,
      cell: (one) => text(names.full(one)),
      total: text(words.document.total),
    },
    {
      id: "class",
      label: sheet.customers.class,
      cell: ({ abc, xyz }) => text(abc + (xyz ?? "")),
    },
    ...steps.map(({ step, value, partial }, at): Filled<ReportCustomer> => ({
      id: step,
      label: partial ? `${format.step(step)} (${words.document.partial})` : format.step(step),
      unit: measureUnit,
      cell: ({ series }) => amount(series[at]),
      total: amount(value),
    })),
    {
      id: "total",
      label: sheet.total,
      unit: measureUnit,
      cell: ({ value }) => amount(value),
      total: amount(sumOfDecimals(steps.map(({ value }) => value))),
    },
  ];
  return {
    id: "steps",
    caption: `${measure.head} ${words.steps[document.period.step].by}`,
    ...filledTable(filled, customers),
    note: seriesApproximate ? sheet.front.approximate : "",
  };
}
