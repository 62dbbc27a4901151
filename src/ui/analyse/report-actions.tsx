import { memo, useState } from "react";
import { FileButton } from "./file-button.tsx";
import { LinkDialog } from "./link-dialog.tsx";
import { usePageParts } from "./page-parts.ts";
import { saveReport } from "./save-report.ts";
import type { Shown } from "./state.ts";

interface ReportActionsProps {
  readonly shown: Shown;
  /** Asks for another report to compare with. */
  onCompare(): void;
}

/** What can be done with the report as a whole. */
export const ReportActions = memo(function ReportActions({ shown, onCompare }: ReportActionsProps) {
  const { words, store } = usePageParts();
  const [linking, setLinking] = useState(false);
  return (
    <div className="actions no-print" role="group" aria-label={words.actions.label}>
      <button
        type="button"
        className="btn primary"
        onClick={() => {
          setLinking(true);
        }}
      >
        {words.actions.link}
      </button>
      <button
        type="button"
        className="btn"
        onClick={() => {
          void saveReport(shown.document);
        }}
      >
        {words.actions.save}
      </button>
      <button
        type="button"
        className="btn"
        onClick={() => {
          window.print();
        }}
      >
        {words.actions.print}
      </button>
      <button type="button" className="btn" onClick={onCompare}>
        {words.compare.open}
      </button>
      <FileButton label={words.actions.another} className="" />
      <button
        type="button"
        className="btn quiet"
        onClick={() => {
          store.forget();
        }}
      >
        {words.actions.forget}
      </button>
      {linking && (
        <LinkDialog
          report={shown.document}
          onClose={() => {
            setLinking(false);
          }}
        />
      )}
    </div>
  );
});
