import { useId } from "react";
import type { ReadTable, SkippedTable, TableKey } from "../../intake/contract.ts";
import { formatFor } from "../../messages/format.ts";
import "../../styles/analyse/check-tables.css";
import { usePageParts } from "./page-parts.ts";
import {
  reconciliationOf,
  reconciliationOfAll,
  type BinSum,
  type MoneyBin,
} from "./reconciliation.ts";
import type { Shown, Understood } from "./state.ts";
import { withTable, withoutTable } from "./table-choices.ts";

interface CheckTablesProps {
  readonly shown: Shown;
  readonly understood: Understood;
  readonly examined: ReadTable;
  onExamine(key: TableKey): void;
}

/** What was read where there are several tables, and what was not read at all. */
export function CheckTables(props: CheckTablesProps) {
  const { tables, skipped } = props.understood.intake;
  if (tables.length < 2 && skipped.length === 0) return null;
  return (
    <section className="check-block" aria-labelledby="check-tables">
      <TablesHeading />
      {tables.length > 1 && <ReadTables {...props} />}
      {skipped.length > 0 && <SkippedTables understood={props.understood} />}
    </section>
  );
}

function TablesHeading() {
  const { words } = usePageParts();
  return (
    <header>
      <h2 id="check-tables">{words.check.tables.heading}</h2>
    </header>
  );
}

/** The bins of money that are worth a column: customers always, others where a table fills them. */
const binsBeside: readonly MoneyBin[] = ["unnamed", "rejected", "excluded"];

function ReadTables({ shown, understood, examined, onExamine }: CheckTablesProps) {
  const { words, locale } = usePageParts();
  const { tables } = words.check;
  const read = understood.intake.tables;
  const sums = read.map((table) => ({ table, ...reconciliationOf(table) }));
  const all = reconciliationOfAll(read);
  const filled = binsBeside.filter((bin) =>
    sums.some(({ parts }) => parts.some((part) => part.bin === bin)),
  );
  const name = useId();
  const money = formatFor(locale, shown.document.currency);
  return (
    <div className="tables-read" role="region" aria-labelledby="check-tables" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{tables.table}</th>
            <th scope="col" className="r">
              {words.check.recognise.rows}
            </th>
            {["accepted" as const, ...filled].map((bin) => (
              <th key={bin} scope="col" className="r">
                {words.check.sums.parts[bin]}
              </th>
            ))}
            <th scope="col" className="r">
              {tables.stated}
            </th>
            <th scope="col">
              <span className="vh">{tables.leaveOut}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {sums.map(({ table, parts, stated }) => (
            <tr key={table.key} data-examined={table === examined}>
              <th scope="row">
                <label className="choice">
                  <input
                    type="radio"
                    name={name}
                    checked={table === examined}
                    aria-label={tables.examine(table.key)}
                    onChange={() => {
                      onExamine(table.key);
                    }}
                  />
                  <span>{table.key}</span>
                </label>
              </th>
              <td className="r">{money.integer(table.source.rows)}</td>
              {["accepted" as const, ...filled].map((bin) => (
                <PartCell key={bin} part={parts.find((part) => part.bin === bin)} money={money} />
              ))}
              <td className="r">
                {stated === null ? tables.noStated : money.exactMoney(stated)}{" "}
                <StatedCell matches={table.source.statedTotalMatches} />
              </td>
              <td className="r">
                <LeaveOutTable understood={understood} table={table} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{tables.all}</th>
            <td className="r">
              {money.integer(read.reduce((sum, { source }) => sum + source.rows, 0))}
            </td>
            {["accepted" as const, ...filled].map((bin) => (
              <PartCell key={bin} part={all.parts.find((part) => part.bin === bin)} money={money} />
            ))}
            <td className="r">{all.stated !== null && money.exactMoney(all.stated)}</td>
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

interface PartCellProps {
  readonly part: BinSum | undefined;
  readonly money: ReturnType<typeof formatFor>;
}

function PartCell({ part, money }: PartCellProps) {
  const { words } = usePageParts();
  if (part === undefined) return <td className="r muted">–</td>;
  return (
    <td className="r">
      {money.exactMoney(part.money)}
      {part.bin !== "accepted" && <small>{words.check.rows(part.rows)}</small>}
    </td>
  );
}

function StatedCell({ matches }: { readonly matches: boolean | null }) {
  const { tables } = usePageParts().words.check;
  if (matches === null) return null;
  return matches ? (
    <span className="matches" title={tables.matches}>
      ✓<span className="vh"> {tables.matches}</span>
    </span>
  ) : (
    <span className="differs">≠ {tables.differs}</span>
  );
}

interface LeaveOutTableProps {
  readonly understood: Understood;
  readonly table: ReadTable;
}

function LeaveOutTable({ understood, table }: LeaveOutTableProps) {
  const { words, store } = usePageParts();
  return (
    <button
      type="button"
      className="btn quiet"
      aria-label={`${words.check.tables.leaveOut}: ${table.key}`}
      onClick={() =>
        void store.choose(
          understood,
          withoutTable(understood.choices, understood.intake, table.key),
        )
      }
    >
      {words.check.tables.leaveOut}
    </button>
  );
}

function SkippedTables({ understood }: { readonly understood: Understood }) {
  const { words } = usePageParts();
  const { skipped } = understood.intake;
  return (
    <>
      <h3 className="skipped-heading">{words.check.tables.skipped}</h3>
      <ul className="skipped">
        {skipped.map((table) => (
          <Skipped key={table.key} understood={understood} table={table} />
        ))}
      </ul>
    </>
  );
}

interface SkippedProps {
  readonly understood: Understood;
  readonly table: SkippedTable;
}

function Skipped({ understood, table: { key, reason } }: SkippedProps) {
  const { words, store } = usePageParts();
  const { tables } = words.check;
  return (
    <li>
      <span className="skipped-name">{key}</span>
      <span className="muted">{tables.skippedReasons[reason]}</span>
      {reason !== "empty" && (
        <button
          type="button"
          className="btn quiet"
          aria-label={`${tables.read}: ${key}`}
          onClick={() =>
            void store.choose(understood, withTable(understood.choices, understood.intake, key))
          }
        >
          {tables.read}
        </button>
      )}
    </li>
  );
}
