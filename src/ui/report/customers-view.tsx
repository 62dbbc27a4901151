import { useDeferredValue, useMemo, useState } from "react";
import type { CustomersBlock } from "../../reports/blocks/customers.ts";
import { chosenRows, isEveryone } from "./customer-choice.ts";
import type { CustomerChoice } from "./customer-choice.ts";
import { CustomerFilters } from "./customer-filters.tsx";
import { CustomersTable } from "./customers-table.tsx";
import { usePrinting } from "./printing.ts";
import { useReportParts } from "./report-parts.ts";
import { TableTools } from "./save-tools.tsx";

/** Enough for a first look; the rest is one button away, and all of it in print. */
const FIRST = 25;

interface CustomersViewProps {
  readonly block: CustomersBlock;
  readonly choice: CustomerChoice;
  readonly onChange: (choice: CustomerChoice) => void;
  readonly sort: string;
  readonly onSort: (sort: string) => void;
  readonly onChooseCustomer?: ((id: string) => void) | undefined;
}

/** The list of customers with its search and filters. */
export function CustomersView({
  block,
  choice,
  onChange,
  sort,
  onSort,
  onChooseCustomer,
}: CustomersViewProps) {
  const { words } = useReportParts();
  const say = words.customersBlock;
  const { list } = block;
  const [all, setAll] = useState(false);
  // Typing stays quick on thousands of rows: the list follows a moment later.
  const settled = useDeferredValue(choice);
  const rows = useMemo(() => chosenRows(list.rows, settled), [list.rows, settled]);
  const printing = usePrinting();
  const most = all || printing || !isEveryone(settled) ? rows.length : Math.min(FIRST, rows.length);
  return (
    <div className="customers">
      <CustomerFilters rows={list.rows} choice={choice} onChange={onChange} />
      <p className="found note" role="status">
        {isEveryone(settled) ? "" : say.found(rows.length, String(list.rows.length))}
      </p>
      {rows.length === 0 ? (
        <p className="note">{say.nobody}</p>
      ) : (
        <CustomersTable
          list={list}
          rows={rows}
          most={most}
          sort={sort}
          onSort={onSort}
          onChooseCustomer={onChooseCustomer}
        />
      )}
      {isEveryone(settled) && list.rows.length > FIRST && (
        <button
          type="button"
          className="btn no-print"
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
          }}
        >
          {all ? say.showFewer : say.showAll(block.brief)}
        </button>
      )}
      {rows.length > 0 && <TableTools table={{ ...list, id: "customers", rows }} />}
    </div>
  );
}
