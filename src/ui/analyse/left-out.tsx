import { useState } from "react";
import type { ReadTable } from "../../intake/contract.ts";
import "../../styles/analyse/left-out.css";
import { ownColumns } from "./check-rows.ts";
import { download } from "../kit/download.ts";
import { leftOutCsv } from "./left-out-csv.ts";
import { usePageParts } from "./page-parts.ts";

interface LeftOutProps {
  readonly tables: readonly ReadTable[];
  readonly examined: ReadTable;
}

const rowsAtOnce = 100;
const leftOutBins = ["rejected", "unnamed", "excluded"] as const;

/** Rows that are in no customer's figure, as they stood in the file, with why; to look at and to take away. */
export function LeftOut({ tables, examined }: LeftOutProps) {
  const { words, format } = usePageParts();
  const { leftOut } = words.check;
  if (tables.every((table) => table.leftOut.length === 0)) return null;
  const counts = leftOutBins
    .map((bin) => ({ bin, rows: tables.reduce((sum, { source }) => sum + source.bins[bin], 0) }))
    .filter(({ rows }) => rows > 0);
  return (
    <section className="check-block" aria-labelledby="left-out">
      <header>
        <h2 id="left-out">{leftOut.heading}</h2>
        <p className="note">
          {counts
            .map(({ bin, rows }) => `${words.check.bins[bin]} ${format.integer(rows)}`)
            .join(", ")}
        </p>
        <Download tables={tables} />
      </header>
      {examined.leftOut.length > 0 && <LeftOutRows key={examined.key} table={examined} />}
    </section>
  );
}

function Download({ tables }: Pick<LeftOutProps, "tables">) {
  const { words, locale, session, format } = usePageParts();
  const { leftOut } = words.check;
  const [work, setWork] = useState<"idle" | "reading" | "failed">("idle");
  const kept = tables.reduce((sum, table) => sum + table.leftOut.length, 0);
  const rows = tables.reduce((sum, table) => sum + rowsLeftOut(table), 0);
  const name = `${leftOut.fileName}.csv`;
  const save = async () => {
    if (kept === rows) {
      const csv = leftOutCsv(tables, locale, words.check);
      download(new Blob([csv], { type: "text/csv;charset=utf-8" }), name);
      return;
    }
    setWork("reading");
    const all = await session.leftOut(locale);
    setWork(all.ok ? "idle" : "failed");
    if (all.ok) download(all.value, name);
  };
  return (
    <>
      <button
        type="button"
        className="btn"
        disabled={work === "reading"}
        onClick={() => void save()}
      >
        {kept === rows ? leftOut.download : leftOut.downloadAll(format.integer(rows))}
      </button>
      <p className="note" role="status">
        {work === "reading" && leftOut.reading}
        {work === "failed" && leftOut.failed}
      </p>
    </>
  );
}

/** Rows of a table that are in no customer's figure, listed or not. */
const rowsLeftOut = ({ source }: ReadTable): number =>
  leftOutBins.reduce((sum, bin) => sum + source.bins[bin], 0);

function LeftOutRows({ table }: { readonly table: ReadTable }) {
  const { words, format } = usePageParts();
  const { check } = words;
  const [shown, setShown] = useState(rowsAtOnce);
  const { leftOut } = table;
  const all = rowsLeftOut(table);
  const more = Math.min(rowsAtOnce, leftOut.length - shown);
  const columns = ownColumns(table);
  return (
    <>
      <div className="left-out" role="region" aria-label={check.leftOut.label} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col" className="r">
                {check.row}
              </th>
              <th scope="col">{check.leftOut.reason}</th>
              {columns.map(({ index, header }) => (
                <th key={index} scope="col">
                  {header === "" ? check.columnNumber(index + 1) : header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {leftOut.slice(0, shown).map(({ row, bin, reason, column, cells }) => (
              <tr key={row} data-bin={bin}>
                <th scope="row" className="r">
                  {format.integer(row)}
                </th>
                <td>{reason === null ? check.rowBins[bin] : check.reasons[reason]}</td>
                {columns.map(({ index }) => (
                  <td key={index} data-blamed={index === column ? true : undefined}>
                    {cells[index] ?? ""}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && (
        <button
          type="button"
          className="btn quiet"
          onClick={() => {
            setShown(shown + rowsAtOnce);
          }}
        >
          {check.leftOut.more(format.integer(more))}
        </button>
      )}
      {leftOut.length < all && (
        <p className="note">
          {check.leftOut.part(format.integer(leftOut.length), format.integer(all - leftOut.length))}
        </p>
      )}
    </>
  );
}
