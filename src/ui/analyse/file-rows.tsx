import { bins } from "../../domain/source.ts";
import type { ReadTable } from "../../intake/contract.ts";
import "../../styles/analyse/file-rows.css";
import { fileTicks, madeColumns } from "./check-rows.ts";
import { usePageParts } from "./page-parts.ts";
import { RowsPreview } from "./rows-preview.tsx";
import type { Understood } from "./state.ts";
import { TableForm } from "./table-form.tsx";

interface FileRowsProps {
  readonly understood: Understood;
  readonly table: ReadTable;
}

/** Every row of a table in one bin: their sum, where they lie, and the rows worth seeing. */
export function FileRows({ understood, table }: FileRowsProps) {
  const { words, format } = usePageParts();
  const { source, preview } = table;
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
      <TableForm understood={understood} table={table} />
      <Levels table={table} />
      <div className="bin-strip" aria-hidden="true">
        {fileTicks(source, preview).map(({ bin, at, width }) => (
          <i
            key={`${bin}-${String(at)}`}
            data-bin={bin}
            style={{ left: `${String(at * 100)}%`, width: `${String(width * 100)}%` }}
          />
        ))}
      </div>
      <RowsPreview understood={understood} table={table} />
      <p className="note">{words.check.rowsAddUp}</p>
    </section>
  );
}

/** The levels of a report of groups, and the months of one that has them across. */
function Levels({ table }: { readonly table: ReadTable }) {
  const { check } = usePageParts().words;
  const made = madeColumns(table);
  const { value } = table.understanding.layout;
  if (made.length === 0 || (value !== "grouped" && value !== "crosstab")) return null;
  return (
    <p className="note levels">
      {value === "grouped" ? check.levels : check.made}:{" "}
      <b>{made.map(({ header }) => header).join(value === "grouped" ? " → " : ", ")}</b>
    </p>
  );
}
