import type { AmountColumn } from "../../messages/amounts.ts";
import type { WinBackMessages } from "../../messages/analyse-win-back.ts";
import { formatFor } from "../../messages/format.ts";
import { typeset } from "../../reports/blocks/names.ts";
import { stakeOf } from "../../reports/blocks/silent-reading.ts";
import { usePageParts } from "./page-parts.ts";
import type { WinBackRow } from "./win-back-rows.ts";

interface WinBackTableProps {
  readonly words: WinBackMessages;
  readonly rows: readonly WinBackRow[];
  readonly money: AmountColumn;
  readonly outcome: (row: WinBackRow) => string;
  readonly onRemove: (id: string) => void;
}

/** The list as it stands, the most at stake first. */
export function WinBackTable({ words, rows, money, outcome, onRemove }: WinBackTableProps) {
  const { locale } = usePageParts();
  const { columns, heading } = words;
  const format = formatFor(locale, null);
  return (
    <div className="scrolled" role="region" aria-label={heading} tabIndex={0}>
      <table>
        <caption className="vh">{heading}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.customer}</th>
            <th scope="col" className="r">
              {columns.stake(money.unit)}
            </th>
            <th scope="col">{columns.reason}</th>
            <th scope="col">{columns.offer}</th>
            <th scope="col">{columns.owner}</th>
            <th scope="col">{columns.date}</th>
            <th scope="col">{columns.result}</th>
            <th scope="col">
              <span className="vh">{words.removeShort}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{typeset(row.entry.name)}</th>
              <td className="r">
                {row.customer === null ? "–" : money.cell(stakeOf(row.customer))}
              </td>
              <td>{words.reasons[row.entry.reason]}</td>
              <td>{row.entry.offer}</td>
              <td>{typeset(row.entry.owner)}</td>
              <td>{format.day(row.entry.date)}</td>
              <td>{outcome(row)}</td>
              <td>
                <button
                  type="button"
                  className="btn quiet"
                  aria-label={words.remove(row.entry.name)}
                  onClick={() => onRemove(row.id)}
                >
                  {words.removeShort}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
