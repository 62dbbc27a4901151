import type { WinBackList } from "../../domain/win-back.ts";
import type { WinBackMessages } from "../../messages/analyse-win-back.ts";
import { usePageParts } from "./page-parts.ts";
import { refusalCounts } from "./win-back-rows.ts";

interface WinBackRefusalsProps {
  readonly words: WinBackMessages;
  readonly list: WinBackList;
}

/** Why customers left, quarter by quarter: a reason that grows is a fault of ours that grows [L5]. */
export function WinBackRefusals({ words, list }: WinBackRefusalsProps) {
  const { format } = usePageParts();
  const { quarters, rows } = refusalCounts(list);
  return (
    <div className="scrolled" role="region" aria-label={words.refusals} tabIndex={0}>
      <table className="refusals">
        <caption className="cap">{words.refusals}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.reason}</th>
            {quarters.map((quarter) => (
              <th key={quarter} scope="col" className="r">
                {format.step(quarter)}
              </th>
            ))}
            <th scope="col" className="r">
              {words.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ reason, counts, total }) => (
            <tr key={reason}>
              <th scope="row">{words.reasons[reason]}</th>
              {counts.map((count, index) => (
                <td key={quarters[index]} className="r">
                  {count === 0 ? "–" : count}
                </td>
              ))}
              <td className="r">{total}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
