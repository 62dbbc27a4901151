import { useEffect, useMemo, useState } from "react";
import type { WinBackEntry, WinBackList } from "../../domain/win-back.ts";
import { winBackMessages } from "../../messages/analyse-win-back.ts";
import { approximateDecimal } from "../../messages/amounts.ts";
import { flaggedIn, stakeOf } from "../../reports/blocks/silent-reading.ts";
import type { Telling } from "../../reports/blocks/telling.ts";
import type { BoughtSince } from "../../reports/bought-since.ts";
import type { ReportDocument } from "../../reports/document.ts";
import "../../styles/analyse/win-back.css";
import { download } from "../kit/download.ts";
import { usePageParts } from "./page-parts.ts";
import { useWorkspace } from "./use-workspace.ts";
import { winBackCsv } from "./win-back-csv.ts";
import { WinBackForm, type Candidate } from "./win-back-form.tsx";
import { WinBackRefusals } from "./win-back-refusals.tsx";
import { winBackRows, type WinBackRow } from "./win-back-rows.ts";
import { WinBackTable } from "./win-back-table.tsx";

/** What came of the list, asked anew with every report and every entry; null until it is known. */
function useMeasured(list: WinBackList, report: ReportDocument): BoughtSince | null {
  const { store } = usePageParts();
  const [measured, setMeasured] = useState<BoughtSince | null>(null);
  useEffect(() => {
    let gone = false;
    const days = Object.entries(list).map(([id, { date }]) => [id, date] as const);
    if (days.length === 0) return undefined;
    void store.wonBack(Object.fromEntries(days)).then((found) => {
      if (!gone) setMeasured(found);
    });
    return () => {
      gone = true;
    };
  }, [store, list, report]);
  return measured;
}

function candidatesFor(telling: Telling, list: WinBackList): readonly Candidate[] {
  const { document, words, names, compact } = telling;
  const { locale } = telling.format;
  const { lost, cooling } = flaggedIn(document);
  return [...lost, ...cooling]
    .filter(({ id }) => list[id] === undefined)
    .map((customer) => ({
      id: customer.id,
      name: names.short(customer),
      about: winBackMessages[locale].offered(
        words.states[customer.state],
        compact(stakeOf(customer)),
      ),
      manager: customer.manager ?? "",
    }));
}

/** Whom to win back, why each left, and what came of it [L5]; kept in the workspace. */
export function WinBack({ telling }: { readonly telling: Telling }) {
  const { locale, workspace } = usePageParts();
  const { contents } = useWorkspace();
  const words = winBackMessages[locale];
  const list = contents.winBack;
  const { document, format, compact, column } = telling;
  const measured = useMeasured(list, document);
  const [open, setOpen] = useState(false);
  const rows = winBackRows(list, document, measured);
  const outcome = ({ back, customer }: WinBackRow): string => {
    if (customer === null) return words.notInReport;
    if (back === null) return words.unmeasured;
    if (back === undefined) return words.notBack;
    return words.back(format.day(back.firstDay), compact(approximateDecimal(back.value)));
  };
  const money = column(
    rows.flatMap(({ customer }) => (customer === null ? [] : [stakeOf(customer)])),
  );
  const put = (id: string, entry: WinBackEntry) =>
    void workspace.change((kept) => ({ ...kept, winBack: { ...kept.winBack, [id]: entry } }));
  const remove = (id: string) =>
    void workspace.change(({ winBack, ...kept }) => ({
      ...kept,
      winBack: Object.fromEntries(Object.entries(winBack).filter(([key]) => key !== id)),
    }));
  const save = () => {
    const text = winBackCsv(rows, locale, words, outcome, document.currency ?? "");
    download(new Blob([text], { type: "text/csv" }), words.file);
  };
  const back = rows.filter(({ back: found }) => found !== null && found !== undefined).length;
  return (
    <details
      className="win-back no-print"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>
        <b>{words.heading}</b> <span className="muted">{words.brief(rows.length, back)}</span>
      </summary>
      <p className="note">{words.about}</p>
      {rows.length > 0 && (
        <>
          <WinBackTable
            words={words}
            rows={rows}
            money={money}
            outcome={outcome}
            onRemove={remove}
          />
          <p>
            <button type="button" className="btn quiet" onClick={save}>
              {words.csv}
            </button>
          </p>
          <WinBackRefusals words={words} list={list} />
        </>
      )}
      {open && <Offer telling={telling} list={list} onAdd={put} />}
    </details>
  );
}

interface OfferProps {
  readonly telling: Telling;
  readonly list: WinBackList;
  readonly onAdd: (id: string, entry: WinBackEntry) => void;
}

/** Whom the list can take: of a large book thousands, so that only who looks has them drawn. */
function Offer({ telling, list, onAdd }: OfferProps) {
  const { locale } = usePageParts();
  const candidates = useMemo(() => candidatesFor(telling, list), [telling, list]);
  return (
    <WinBackForm
      words={winBackMessages[locale]}
      candidates={candidates}
      today={telling.document.parameters.asOf}
      onAdd={onAdd}
    />
  );
}
