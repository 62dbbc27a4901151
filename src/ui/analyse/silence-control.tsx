import { memo, useMemo } from "react";
import { reportMessages } from "../../messages/report.ts";
import { tell } from "../../reports/blocks/tell.ts";
import type { ReportDocument } from "../../reports/document.ts";
import { NextCalendar } from "./next-calendar.tsx";
import { usePageParts } from "./page-parts.ts";
import { WinBack } from "./win-back-list.tsx";

interface SilenceControlProps {
  readonly document: ReportDocument;
  /** Whether the lines are at hand, to fit models to. */
  readonly live: boolean;
}

/** What can be done about silence: ask the models, take the next purchases along, win customers back. */
export const SilenceControl = memo(function SilenceControl({
  document,
  live,
}: SilenceControlProps) {
  const { locale } = usePageParts();
  const telling = useMemo(() => tell(document, locale), [document, locale]);
  return (
    <div className="silence-control no-print">
      {live && <AskModels document={document} />}
      <NextCalendar telling={telling} />
      <WinBack telling={telling} />
    </div>
  );
});

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
