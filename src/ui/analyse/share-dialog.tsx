import { useEffect, useRef, useState } from "react";
import type { ReportDocument } from "../../reports/document.ts";
import "../../styles/analyse/share.css";
import { ShareFiles } from "./share-files.tsx";
import { ShareLink } from "./share-link.tsx";
import { SharePaper } from "./share-paper.tsx";
import { ShareWays, type ShareWay } from "./share-ways.tsx";
import { useShareWords } from "./share-words.ts";
import { useLinkDecisions } from "./use-link-decisions.ts";
import { useMadeFiles } from "./use-made-files.ts";

interface ShareDialogProps {
  readonly report: ReportDocument;
  onClose(): void;
}

/** Gives the report away as a link, as a file or on paper, and says what each of them tells. */
export default function ShareDialog({ report, onClose }: ShareDialogProps) {
  const words = useShareWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [way, setWay] = useState<ShareWay>("link");
  const decisions = useLinkDecisions(report);
  const files = useMadeFiles(report);
  const close = () => dialog.current?.close();

  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  return (
    <dialog
      ref={dialog}
      className="share-dialog"
      aria-labelledby="share-heading"
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) close();
      }}
    >
      <div className="share-body">
        <header>
          <h2 id="share-heading">{words.heading}</h2>
          <button type="button" className="btn quiet" onClick={close}>
            {words.close}
          </button>
        </header>
        <ShareWays way={way} onWay={setWay} />
        {way === "link" && (
          <ShareLink
            report={report}
            decisions={decisions}
            onFile={() => {
              setWay("file");
            }}
          />
        )}
        {way === "file" && <ShareFiles files={files} />}
        {way === "paper" && (
          <SharePaper
            onPrint={() => {
              close();
              window.print();
            }}
          />
        )}
      </div>
    </dialog>
  );
}
