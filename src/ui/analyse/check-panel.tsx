import { memo, useState } from "react";
import type { SourceWarningCode } from "../../domain/source.ts";
import type { TableKey } from "../../intake/contract.ts";
import "../../styles/analyse/check.css";
import { reconciliationOfAll } from "./reconciliation.ts";
import { CheckSums } from "./check-sums.tsx";
import { CheckTables } from "./check-tables.tsx";
import { ColumnMatching, doubtfulFields } from "./column-matching.tsx";
import { FileRows } from "./file-rows.tsx";
import { LeftOut } from "./left-out.tsx";
import { MadeChanges } from "./made-changes.tsx";
import { Mending } from "./mending.tsx";
import { Noticed } from "./noticed.tsx";
import { usePageParts } from "./page-parts.ts";
import { Recognition } from "./recognition.tsx";
import type { Shown, Understood } from "./state.ts";

/** How the files were read, row by row and column by column; open where something asks to be seen. */
export const CheckPanel = memo(function CheckPanel({ shown }: { readonly shown: Shown }) {
  const { words, store } = usePageParts();
  if (shown.origin === "saved") return null;
  if (shown.understood === null) {
    return (
      <p className="check-closed no-print">
        <button type="button" className="btn quiet" onClick={() => void store.readSample()}>
          {words.check.readSample}
        </button>
      </p>
    );
  }
  return <OpenCheck key={shown.arrival} shown={shown} understood={shown.understood} />;
});

interface CheckProps {
  readonly shown: Shown;
  readonly understood: Understood;
}

/** What may make the whole figure another one. */
const loud: readonly SourceWarningCode[] = [
  "revenue-column-assumed",
  "corrections-added",
  "returns-of-both-signs",
  "other-documents",
];

/** What asks to be seen: rejected rows, a total that differs, columns in doubt. */
function worriesOf({ intake: { tables } }: Understood) {
  const { verdict } = reconciliationOfAll(tables);
  const rejected = tables.reduce((sum, { source }) => sum + source.bins.rejected, 0);
  const doubts = tables.reduce((sum, table) => sum + doubtfulFields(table).length, 0);
  const differing = tables.some(({ source }) => source.statedTotalMatches === false);
  const assumed = tables.some(({ source }) =>
    source.warnings.some(({ code }) => loud.includes(code)),
  );
  return { verdict, rejected, doubts, isWorrying: rejected > 0 || differing || assumed };
}

function OpenCheck({ shown, understood }: CheckProps) {
  const { words } = usePageParts();
  const { tables } = understood.intake;
  const worries = worriesOf(understood);
  const [open, setOpen] = useState(worries.isWorrying);
  const [examined, setExamined] = useState<TableKey | null>(null);
  const table = tables.find(({ key }) => key === examined) ?? tables[0];
  if (table === undefined) return null;
  const calm = !worries.isWorrying && worries.doubts === 0;
  return (
    <details
      className="check no-print"
      id="check"
      open={open}
      data-worrying={!calm}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>
        <b>{calm ? words.check.summaryGood : words.check.summaryBad}</b>{" "}
        <CheckInShort understood={understood} />
      </summary>
      <Recognition shown={shown} understood={understood} />
      <MadeChanges understood={understood} />
      <CheckTables shown={shown} understood={understood} examined={table} onExamine={setExamined} />
      <CheckSums shown={shown} understood={understood} examined={table} />
      <FileRows understood={understood} table={table} />
      <div className="check-columns">
        <ColumnMatching understood={understood} table={table} />
        <div>
          <Mending understood={understood} table={table} />
          <Noticed shown={shown} understood={understood} table={table} />
        </div>
      </div>
      <LeftOut tables={tables} examined={table} />
    </details>
  );
}

function CheckInShort({ understood }: { readonly understood: Understood }) {
  const { words } = usePageParts();
  const { tables } = understood.intake;
  const { verdict, rejected, doubts } = worriesOf(understood);
  const accepted = tables.reduce((sum, { source }) => sum + source.bins.accepted, 0);
  return (
    <span className="muted">
      {[
        ...(tables.length > 1 ? [words.check.recognise.sheets(tables.length)] : []),
        words.check.rows(accepted),
        ...(rejected > 0 ? [`${words.check.bins.rejected} ${words.check.rows(rejected)}`] : []),
        ...(verdict === "no-total" ? [] : [words.check.verdictsShort[verdict]]),
        ...(doubts > 0 ? [words.check.columnsDoubt(doubts)] : []),
      ].join(" · ")}
    </span>
  );
}
