import { formatFor } from "../../messages/format.ts";
import "../../styles/analyse/check.css";
import { totalCheck } from "./check.ts";
import { ColumnMatching, doubtfulFields } from "./column-matching.tsx";
import { FileRows } from "./file-rows.tsx";
import { usePageParts } from "./page-parts.ts";
import { Noticed } from "./noticed.tsx";
import { firstTable, type Shown } from "./state.ts";

/** How the file was read, row by row and column by column; open where something asks to be seen. */
export function CheckPanel({ shown }: { readonly shown: Shown }) {
  const { words, store } = usePageParts();
  const { document, understood } = shown;
  const source = document.sources[0];
  if (source === undefined) return null;
  if (shown.origin === "saved") return null;
  if (understood === null) {
    return (
      <p className="check-closed no-print">
        <button type="button" className="btn quiet" onClick={() => void store.readSample()}>
          {words.check.readSample}
        </button>
      </p>
    );
  }
  const { verdict } = totalCheck(document);
  const worrying = source.bins.rejected > 0 || verdict === "differs";
  const doubts = doubtfulFields(firstTable(understood).understanding).length;
  return (
    <details className="check no-print" open={worrying} data-worrying={worrying || doubts > 0}>
      <summary>
        <b>{worrying || doubts > 0 ? words.check.summaryBad : words.check.summaryGood}</b>{" "}
        <span className="muted">
          {[
            words.check.rows(source.bins.accepted),
            ...(source.bins.rejected > 0
              ? [`${words.check.bins.rejected} ${words.check.rows(source.bins.rejected)}`]
              : []),
            ...(verdict === "no-total" ? [] : [words.check.verdictsShort[verdict]]),
            ...(doubts > 0 ? [words.check.columnsDoubt(doubts)] : []),
          ].join(" · ")}
        </span>
      </summary>
      <Sums shown={shown} />
      <FileRows shown={shown} understood={understood} />
      <div className="check-columns">
        <ColumnMatching understood={understood} />
        <Noticed document={document} understood={understood} />
      </div>
    </details>
  );
}

/** Accepted and unnamed money against the file's own total, to the last decimal [F3]. */
function Sums({ shown: { document } }: { readonly shown: Shown }) {
  const { words, locale } = usePageParts();
  const { exactMoney } = formatFor(locale, document.currency);
  const bins = document.sources[0]?.bins;
  if (bins === undefined) return null;
  const check = totalCheck(document);
  return (
    <div className="sums" role="group" aria-label={words.check.statedTotal}>
      <div>
        <p>{words.check.accepted}</p>
        <b>{exactMoney(check.accepted)}</b>
        <small>{words.check.rows(bins.accepted)}</small>
      </div>
      {check.unnamed !== null && (
        <div>
          <p>{words.check.unnamed}</p>
          <b>{exactMoney(check.unnamed)}</b>
          <small>{words.check.rows(bins.unnamed)}</small>
        </div>
      )}
      {check.stated !== null && (
        <div>
          <p>{words.check.statedTotal}</p>
          <b>{exactMoney(check.stated)}</b>
        </div>
      )}
      {check.verdict === "differs" && check.difference !== null && (
        <div className="bad">
          <p>{words.check.difference}</p>
          <b>{exactMoney(check.difference)}</b>
          {bins.rejected > 0 && (
            <small>
              {words.check.bins.rejected} {words.check.rows(bins.rejected)}
            </small>
          )}
        </div>
      )}
      <Verdict verdict={check.verdict} rejected={bins.rejected} />
    </div>
  );
}

interface VerdictProps {
  readonly verdict: ReturnType<typeof totalCheck>["verdict"];
  readonly rejected: number;
}

function Verdict({ verdict, rejected }: VerdictProps) {
  const { verdicts } = usePageParts().words.check;
  const [short, why] = {
    matches: [verdicts.matches, verdicts.matchesWhy],
    differs: [
      verdicts.differs,
      rejected > 0 ? verdicts.differsRejected(rejected) : verdicts.differsWhy,
    ],
    "no-total": [verdicts.noTotal, verdicts.noTotalWhy],
  }[verdict];
  return (
    <p className="verdict" data-verdict={verdict}>
      <b>{short}</b> {why}
    </p>
  );
}
