import { memo, useMemo, useRef } from "react";
import type { Column } from "../../reports/blocks/block.ts";
import type { CustomerRow, CustomersBlock } from "../../reports/blocks/customers.ts";
import { columnClass, columnHead } from "../../markup/report/columns.ts";
import { CellContent } from "./cell-content.tsx";
import { useReportParts } from "./report-parts.ts";
import { useShownRows } from "./shown-rows.ts";
import { directionOf, nextSort, sortedRows, type Sort } from "./sorted-rows.ts";

interface CustomersTableProps {
  readonly list: CustomersBlock["list"];
  /** The rows that fit the choice. */
  readonly rows: readonly CustomerRow[];
  /** How many of them are drawn at most; the rest waits behind a button. */
  readonly most: number;
  readonly sort: string;
  readonly onSort: (sort: string) => void;
  readonly onChooseCustomer?: ((id: string) => void) | undefined;
}

/** Every customer in a real table: sorted by any column, virtual where it is long [A4]. */
export const CustomersTable = memo(function CustomersTable({
  list,
  rows,
  most,
  sort,
  onSort,
  onChooseCustomer,
}: CustomersTableProps) {
  const { locale } = useReportParts();
  const body = useRef<HTMLTableSectionElement>(null);
  const sorted = useMemo(
    () => sortedRows(rows, list.columns, sort, locale),
    [rows, list.columns, sort, locale],
  );
  const shown = useShownRows(Math.min(most, sorted.length), body);
  return (
    <table className="customers-table" aria-rowcount={rows.length + 2}>
      <caption className="vh">{list.caption}</caption>
      <thead>
        <tr aria-rowindex={1}>
          {list.columns.map((column) => (
            <SortableHead key={column.id} column={column} sort={sort} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        <Spacer height={shown.above} columns={list.columns.length} />
        {shown.indexes.map((index) => {
          const row = sorted[index];
          return row === undefined ? null : (
            <CustomerTableRow
              key={row.id}
              row={row}
              columns={list.columns}
              index={index}
              measure={shown.measure}
              onChooseCustomer={onChooseCustomer}
            />
          );
        })}
        <Spacer height={shown.below} columns={list.columns.length} />
      </tbody>
      <tfoot>
        <tr aria-rowindex={rows.length + 2}>
          {list.columns.map((column, index) => {
            const cell = list.total[index];
            return (
              <td key={column.id} className={columnClass(column)}>
                {cell !== undefined && (
                  <CellContent cell={cell} title={`${columnHead(column)}: ${totalName(list)}`} />
                )}
              </td>
            );
          })}
        </tr>
      </tfoot>
    </table>
  );
});

const totalName = ({ columns, total }: CustomersBlock["list"]): string =>
  total[columns.findIndex(({ id }) => id === "name")]?.text ?? "";

interface SortableHeadProps {
  readonly column: Column;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
}

function SortableHead({ column, sort, onSort }: SortableHeadProps) {
  const { words } = useReportParts();
  return (
    <th
      scope="col"
      className={columnClass(column)}
      data-label={columnHead(column)}
      aria-sort={directionOf(sort, column) ?? undefined}
    >
      <button
        type="button"
        title={words.customersBlock.sort(column.label)}
        onClick={() => {
          onSort(nextSort(sort, column));
        }}
      >
        {column.label}
        {column.unit !== "" && <span>, {column.unit}</span>}
      </button>
    </th>
  );
}

interface CustomerTableRowProps {
  readonly row: CustomerRow;
  readonly columns: readonly Column[];
  readonly index: number;
  readonly measure: ((row: HTMLElement | null) => void) | undefined;
  readonly onChooseCustomer: ((id: string) => void) | undefined;
}

const CustomerTableRow = memo(function CustomerTableRow({
  row,
  columns,
  index,
  measure,
  onChooseCustomer,
}: CustomerTableRowProps) {
  const name = row.cells[columns.findIndex(({ id }) => id === "name")]?.text ?? "";
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2}>
      {columns.map((column, place) => {
        const cell = row.cells[place];
        if (cell === undefined) return null;
        const className = columnClass(column);
        if (column.id !== "name")
          return (
            <td key={column.id} className={className}>
              <CellContent cell={cell} title={`${columnHead(column)}: ${name}`} />
            </td>
          );
        return (
          <th key={column.id} scope="row" className={className}>
            {onChooseCustomer === undefined ? (
              <CellContent cell={cell} />
            ) : (
              <button
                type="button"
                className="plain"
                onClick={() => {
                  onChooseCustomer(row.id);
                }}
              >
                <CellContent cell={cell} />
              </button>
            )}
          </th>
        );
      })}
    </tr>
  );
});

interface SpacerProps {
  readonly height: number;
  readonly columns: number;
}

/** Stands for the rows that are not drawn, so that the page keeps its length. */
function Spacer({ height, columns }: SpacerProps) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true" className="spacer">
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}
