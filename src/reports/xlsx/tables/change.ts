import type { Change } from "../../document/change.ts";
import type { TypedTable } from "../../typed-table.ts";
import { amount, filledTable, number, text } from "../typed-cells.ts";
import type { WorkbookTelling } from "../workbook-telling.ts";

type Move = Change["migration"][number];

/** From class to class [C1] as a list, each figure in a cell of its own. */
export function migrationTable(telling: WorkbookTelling, change: Change): TypedTable {
  const { words, sheet, measureUnit } = telling;
  const say = sheet.migration;
  return {
    id: "migration",
    caption: words.changeBlock.migration.caption(""),
    ...filledTable<Move>(
      [
        { id: "from", label: say.from, cell: ({ from }) => text(from ?? sheet.noClass) },
        { id: "to", label: say.to, cell: ({ to }) => text(to ?? sheet.noClass) },
        {
          id: "customers",
          label: words.changeBlock.bridge.customers,
          cell: ({ customers }) => number(customers),
        },
        {
          id: "before",
          label: say.before,
          unit: measureUnit,
          cell: ({ before }) => amount(before),
        },
        { id: "after", label: say.after, unit: measureUnit, cell: ({ after }) => amount(after) },
      ],
      change.migration,
    ),
    note: "",
  };
}
