import { bins, type Field } from "../../domain/source.ts";
import "../../styles/analyse/file-rows.css";
import { fieldsByColumn, fileTicks, previewLines, withRejected } from "./check.ts";
import { usePageParts } from "./page-parts.ts";
import { firstTable, type Shown, type Understood } from "./state.ts";

interface FileRowsProps {
  readonly shown: Shown;
  readonly understood: Understood;
}

/** Every row of the file in one bin: their sum, where they lie, and the rows worth seeing. */
export function FileRows({ shown, understood }: FileRowsProps) {
  const { words, format } = usePageParts();
  const source = shown.document.sources[0];
  if (source === undefined) return null;
  const filled = bins.filter((bin) => source.bins[bin] > 0);
  return (
    <section className="check-block" aria-labelledby="file-rows">
      <header>
        <h2 id="file-rows">{words.check.rowsHeading}</h2>
        <ul className="bin-legend">
          {filled.map((bin) => (
            <li key={bin} data-bin={bin}>
              {words.check.bins[bin]} <b>{format.integer(source.bins[bin])}</b>
            </li>
          ))}
          <li className="bin-sum">{words.check.rowsAll(source.rows)}</li>
        </ul>
      </header>
      <div className="bin-strip" aria-hidden="true">
        {fileTicks(source, firstTable(understood).preview).map(({ bin, at, width }) => (
          <i
            key={`${bin}-${String(at)}`}
            data-bin={bin}
            style={{ left: `${String(at * 100)}%`, width: `${String(width * 100)}%` }}
          />
        ))}
      </div>
      <Preview understood={understood} />
      <p className="note">{words.check.rowsAddUp}</p>
    </section>
  );
}

function Preview({ understood }: { readonly understood: Understood }) {
  const { words, format } = usePageParts();
  const { understanding, preview, source } = firstTable(understood);
  const roles = fieldsByColumn(understanding.mapping);
  const { columns } = understanding;
  const blame = new Map(source.rejections.map((rejection) => [rejection.row, rejection.column]));
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
                <Role fields={roles.get(column.index) ?? []} />
              </th>
            ))}
            <th scope="col" className="bin-name">
              <span className="vh">{words.check.bin}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {previewLines(withRejected(preview, source.rejections, columns)).map((line) =>
            line.kind === "gap" ? (
              <tr key={`gap-${String(line.from)}`} className="gap">
                <td className="row-number">⋯</td>
                <td colSpan={columns.length + 1}>
                  {words.check.gap(format.integer(line.from), format.integer(line.to))}
                </td>
              </tr>
            ) : (
              <tr key={line.row.row} data-bin={line.row.bin}>
                <th scope="row" className="row-number">
                  {format.integer(line.row.row)}
                </th>
                {columns.map(({ index, header }) => (
                  <td
                    key={index}
                    data-role={roleOf(roles.get(index))}
                    data-blamed={blame.get(line.row.row) === header ? true : undefined}
                  >
                    {line.row.cells[index] ?? ""}
                  </td>
                ))}
                <td className="bin-name">{words.check.rowBins[line.row.bin]}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}

/** Dates and numbers are told apart by colour and side, as spreadsheets do. */
function roleOf(fields: readonly Field[] | undefined): "date" | "number" | undefined {
  if (fields?.includes("date") === true) return "date";
  const numbers: readonly Field[] = ["revenue", "costOfSales", "quantity"];
  return fields?.some((field) => numbers.includes(field)) === true ? "number" : undefined;
}

function Role({ fields }: { readonly fields: readonly Field[] }) {
  const { words } = usePageParts();
  if (fields.length === 0) return <span className="role unused">{words.check.notUsed}</span>;
  return fields.map((field) => (
    <span key={field} className="role">
      {words.fieldNames[field]}
    </span>
  ));
}
