import type { Field } from "../../domain/source.ts";
import type { PreviewRow, ReadTable } from "../../intake/contract.ts";
import { fieldsByColumn, ownColumns, previewLines, withRejected } from "./check-rows.ts";
import { usePageParts } from "./page-parts.ts";
import type { Understood } from "./state.ts";
import { withTableChoice } from "./table-choices.ts";

interface RowsPreviewProps {
  readonly understood: Understood;
  readonly table: ReadTable;
}

/** The rows worth seeing, coloured by their bin, with the bin in words beside each. */
export function RowsPreview({ understood, table }: RowsPreviewProps) {
  const { words, format } = usePageParts();
  const { understanding, preview, leftOut } = table;
  const roles = fieldsByColumn(understanding.mapping);
  const columns = ownColumns(table);
  // Columns of months fill what the layout makes of them.
  const unused = understanding.layout.value === "crosstab" ? "" : words.check.notUsed;
  const lines = previewLines(withRejected(preview, leftOut));
  return (
    // A region that scrolls sideways must be reachable by keyboard.
    <div className="preview" role="region" aria-label={words.check.previewLabel} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col" className="row-number">
              <span className="vh">{words.check.row}</span>
            </th>
            {columns.map((column) => (
              <th key={column.index} scope="col">
                <Role fields={roles.get(column.index) ?? []} unused={unused} />
              </th>
            ))}
            <th scope="col" className="bin-name">
              <span className="vh">{words.check.bin}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) =>
            line.kind === "gap" ? (
              <tr key={`gap-${String(line.from)}`} className="gap">
                <td className="row-number">⋯</td>
                <td colSpan={columns.length + 1}>
                  {line.from === line.to
                    ? words.check.mending.inRow(format.integer(line.from))
                    : words.check.gap(format.integer(line.from), format.integer(line.to))}
                </td>
              </tr>
            ) : (
              <Row
                key={line.row.row}
                row={line.row}
                roles={columns.map(({ index }) => roleOf(roles.get(index)))}
                understood={understood}
                table={table}
              />
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps extends RowsPreviewProps {
  readonly row: PreviewRow;
  readonly roles: readonly ("date" | "number" | undefined)[];
}

function Row({ row, roles, understood, table }: RowProps) {
  const { words, format } = usePageParts();
  const blamed = table.leftOut.find((leftOut) => leftOut.row === row.row)?.column ?? null;
  return (
    <tr data-bin={row.bin}>
      <th scope="row" className="row-number">
        {format.integer(row.row)}
      </th>
      {roles.map((role, index) => (
        <td
          // The columns of a file do not move.
          key={index}
          data-role={role}
          data-blamed={blamed === index ? true : undefined}
        >
          {row.cells[index] ?? ""}
        </td>
      ))}
      <td className="bin-name">
        <ToHeader row={row} understood={understood} table={table} />
        {words.check.rowBins[row.bin]}
      </td>
    </tr>
  );
}

/** Headers stand at the beginning of a table. */
const lastHeaderRow = 40;

interface ToHeaderProps extends RowsPreviewProps {
  readonly row: PreviewRow;
}

/** Moves the header to this row. */
function ToHeader({ row: { row, bin }, understood, table }: ToHeaderProps) {
  const { words, format, store } = usePageParts();
  const isHeader = row === table.understanding.headerRow.value;
  if (isHeader || bin === "blank" || row > lastHeaderRow) return null;
  return (
    <button
      type="button"
      className="to-header"
      aria-label={words.check.toHeaderLabel(format.integer(row))}
      onClick={() =>
        void store.choose(
          understood,
          withTableChoice(understood.choices, table.key, { headerRow: row }),
        )
      }
    >
      {words.check.toHeader}
    </button>
  );
}

/** Dates and numbers are told apart by colour and side, as spreadsheets do. */
function roleOf(fields: readonly Field[] | undefined): "date" | "number" | undefined {
  if (fields?.includes("date") === true) return "date";
  const numbers: readonly Field[] = ["revenue", "costOfSales", "quantity"];
  return fields?.some((field) => numbers.includes(field)) === true ? "number" : undefined;
}

interface FieldRoleProps {
  readonly fields: readonly Field[];
  /** What is said of a column without a field. */
  readonly unused: string;
}

function Role({ fields, unused }: FieldRoleProps) {
  const { words } = usePageParts();
  if (fields.length === 0)
    return unused === "" ? null : <span className="role unused">{unused}</span>;
  return fields.map((field) => (
    <span key={field} className="role">
      {words.fieldNames[field]}
    </span>
  ));
}
