import { lazy, memo, Suspense, useState } from "react";
import { FileButton } from "./file-button.tsx";
import { usePageParts } from "./page-parts.ts";
import type { Shown } from "./state.ts";

/** Giving the report away, when somebody wants to. */
const ShareDialog = lazy(() => import("./share-dialog.tsx"));

interface ReportActionsProps {
  readonly shown: Shown;
  /** Asks for another report to compare with. */
  onCompare(): void;
}

/** What can be done with the report as a whole. */
export const ReportActions = memo(function ReportActions({ shown, onCompare }: ReportActionsProps) {
  const { words, store } = usePageParts();
  const [sharing, setSharing] = useState(false);
  return (
    <div className="actions no-print" role="group" aria-label={words.actions.label}>
      <button
        type="button"
        className="btn primary"
        onClick={() => {
          setSharing(true);
        }}
      >
        {words.actions.share}
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
      {sharing && (
        <Suspense fallback={null}>
          <ShareDialog
            report={shown.document}
            onClose={() => {
              setSharing(false);
            }}
          />
        </Suspense>
      )}
    </div>
  );
});
