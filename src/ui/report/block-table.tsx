import { Fragment } from "react";
import type { BlockRow, BlockTable, Column } from "../../reports/blocks/block.ts";
import { columnClass, columnHead, tableClass } from "../../markup/report/columns.ts";
import { CellContent } from "./cell-content.tsx";
import { CustomerName } from "./customer-name.tsx";
import { useReportParts } from "./report-parts.ts";
import { TableTools } from "./save-tools.tsx";

/** A table of a block as it stands, behind a summary unless it is open. */
export function BlockTableView({ table }: { readonly table: BlockTable }) {
  const { words } = useReportParts();
  if (table.open === true) return <PlainTable table={table} captioned />;
  return (
    <details className="behind">
      <summary>
        {words.document.table}: {table.caption}
      </summary>
      <PlainTable table={table} captioned={false} />
    </details>
  );
}

interface PlainTableProps {
  readonly table: BlockTable;
  /** Whether the caption is drawn, or only read out. */
  readonly captioned: boolean;
}

function PlainTable({ table, captioned }: PlainTableProps) {
  const { caption, columns, total, note } = table;
  const rows = table.rows.slice(0, table.shown);
  return (
    <div className={tableClass(table.id)}>
      <div className="scrolled" role="region" aria-label={caption} tabIndex={0}>
        <table>
          <caption className={captioned ? "cap" : "vh"}>{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.id} scope="col" className={columnClass(column)}>
                  {columnHead(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <Fragment key={row.id}>
                {row.group !== undefined && row.group !== rows[index - 1]?.group && (
                  <tr className="group">
                    <th colSpan={columns.length} scope="colgroup">
                      {row.group}
                    </th>
                  </tr>
                )}
                <TableRow row={row} columns={columns} />
              </Fragment>
            ))}
          </tbody>
          {total !== undefined && (
            <tfoot>
              <TableRow row={{ id: "total", cells: total }} columns={columns} />
            </tfoot>
          )}
        </table>
      </div>
      {note !== undefined && <p className="note">{note}</p>}
      <TableTools table={table} />
    </div>
  );
}

interface TableRowProps {
  readonly row: BlockRow;
  readonly columns: readonly Column[];
}

function TableRow({ row, columns }: TableRowProps) {
  return (
    <tr>
      {columns.map((column, index) => {
        const cell = row.cells[index];
        const name = row.cells[0]?.text ?? "";
        // Where a table is names and their figures, the head of the figures says nothing of them.
        const title = columns.length === 2 ? name : `${columnHead(column)}: ${name}`;
        const content = cell === undefined ? null : <CellContent cell={cell} title={title} />;
        return index === 0 ? (
          <th key={column.id} scope="row" className={columnClass(column)}>
            <CustomerName id={row.id}>{content}</CustomerName>
          </th>
        ) : (
          <td key={column.id} className={columnClass(column)}>
            {content}
          </td>
        );
      })}
    </tr>
  );
}
