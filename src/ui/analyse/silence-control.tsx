import { useMemo, useState } from "react";
import { reportMessages } from "../../messages/report.ts";
import { tell } from "../../reports/blocks/telling.ts";
import type { ReportDocument } from "../../reports/document.ts";
import { awaitedIn, type Whose } from "../../reports/calendar/awaited.ts";
import { download } from "../kit/download.ts";
import { usePageParts } from "./page-parts.ts";
import { WinBack } from "./win-back-list.tsx";

interface SilenceControlProps {
  readonly document: ReportDocument;
  /** Whether the lines are at hand, to fit models to. */
  readonly live: boolean;
}

/** What can be done about silence: ask the models, take the next purchases along, win customers back. */
export function SilenceControl({ document, live }: SilenceControlProps) {
  const { locale } = usePageParts();
  const telling = useMemo(() => tell(document, locale), [document, locale]);
  return (
    <div className="silence-control no-print">
      {live && <AskModels document={document} />}
      <NextCalendar document={document} />
      <WinBack telling={telling} />
    </div>
  );
}

/** A second opinion takes seconds, so it is given when it is asked for [L4]. */
function AskModels({ document: { silence } }: { readonly document: ReportDocument }) {
  const { locale, store } = usePageParts();
  const words = reportMessages[locale].silent.models;
  if (silence === undefined || silence.models !== undefined) return null;
  return (
    <p className="ask-models">
      {words.asking(silence.repeaters)}{" "}
      <button type="button" className="btn" onClick={() => void store.fitModels()}>
        {words.ask}
      </button>
    </p>
  );
}

/** The next purchases as a file for a calendar [L6]. */
function NextCalendar({ document }: { readonly document: ReportDocument }) {
  const { locale } = usePageParts();
  const words = reportMessages[locale].silent.calendar;
  const [whose, setWhose] = useState<Whose>("top");
  const count = awaitedIn(document, whose).length;
  if (awaitedIn(document, "awaited").length === 0) return null;
  const save = async () => {
    const { nextPurchases } = await import("../../reports/calendar/next-purchases.ts");
    const text = nextPurchases(document, locale, whose);
    download(new Blob([text], { type: "text/calendar;charset=utf-8" }), words.file);
  };
  return (
    <div className="next-calendar">
      <label>
        {words.which}{" "}
        <select
          value={whose}
          onChange={(event) => {
            setWhose(event.currentTarget.value === "awaited" ? "awaited" : "top");
          }}
        >
          <option value="top">{words.whose.top}</option>
          <option value="awaited">{words.whose.awaited}</option>
        </select>
      </label>
      <button type="button" className="btn" disabled={count === 0} onClick={() => void save()}>
        {words.button}
      </button>
      <span className="muted">{words.count(count)}</span>
    </div>
  );
}
