import { useEffect, useMemo, useRef, useState, type DragEvent } from "react";
import { reportMessages } from "../../messages/report.ts";
import type { SalesExport } from "../../intake/contract.ts";
import type { ReportDocument } from "../../reports/document.ts";
import type { ToldVerdict } from "../../reports/verify/telling.ts";
import { Sentence } from "../kit/sentence.tsx";
import { BlockTableView } from "../report/block-table.tsx";
import { ReportPartsContext } from "../report/report-parts.ts";
import { openSession } from "../session/open-session.ts";
import "../../styles/analyse/verify.css";
import { droppedFiles } from "./dropped-files.ts";
import { FileButton } from "./file-button.tsx";
import { usePageParts } from "./page-parts.ts";
import { verificationOf } from "./verify-reading.ts";

type Work =
  | { readonly kind: "none" }
  | { readonly kind: "working" }
  | { readonly kind: "told"; readonly told: ToldVerdict }
  | { readonly kind: "obstacle"; readonly sentence: string };

/** Takes the files of a saved report, makes it again and says whether it is the same [R3]. */
export function VerifyPanel({ document }: { readonly document: ReportDocument }) {
  const { words, locale } = usePageParts();
  const [work, setWork] = useState<Work>({ kind: "none" });
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);

  const verify = (files: readonly SalesExport[]) => {
    abort.current?.abort();
    const controller = new AbortController();
    abort.current = controller;
    const { signal } = controller;
    setWork({ kind: "working" });
    void verificationOf(document, files, { locale, openSession, signal })
      .catch(() => ({ ok: false, problem: { kind: "fault" } }) as const)
      .then((found) => {
        if (abort.current !== controller) return;
        if (found.ok) setWork({ kind: "told", told: found.value });
        else if (signal.aborted) setWork({ kind: "none" });
        else if ("sentence" in found.problem)
          setWork({ kind: "obstacle", sentence: found.problem.sentence });
        else setWork({ kind: "obstacle", sentence: words.verify.fault });
      });
  };
  // The page takes a dropped file for a new one to be analysed; dropped here, it is one to verify by.
  const onDrop = (event: DragEvent<HTMLElement>) => {
    event.preventDefault();
    const { items, files } = event.dataTransfer;
    void droppedFiles([...items], [...files]).then((dropped) => {
      if (dropped.ok) verify(dropped.files);
    });
  };

  return (
    <section className="verify no-print" aria-labelledby="verify-heading" onDrop={onDrop}>
      <h2 id="verify-heading">{words.verify.heading}</h2>
      <p className="note">{words.verify.about}</p>
      <FileButton label={words.verify.file} className="" onFiles={verify} />
      <div role="status">
        {work.kind === "working" && (
          <p>
            {words.verify.working}{" "}
            <button type="button" className="btn quiet" onClick={() => abort.current?.abort()}>
              {words.compare.cancel}
            </button>
          </p>
        )}
        {work.kind === "obstacle" && <p className="refused">{work.sentence}</p>}
        {work.kind === "told" && (
          <h3 className={work.told.confirmed ? "verdict" : "verdict verdict-differs"}>
            <Sentence>{work.told.headline}</Sentence>
          </h3>
        )}
      </div>
      {work.kind === "told" && <Grounds told={work.told} />}
    </section>
  );
}

/** What a verdict rests on, and where the two differ. */
function Grounds({ told }: { readonly told: ToldVerdict }) {
  const { locale, base, lessons } = usePageParts();
  const parts = useMemo(
    () => ({ words: reportMessages[locale], base, locale, lessons, onOffer: undefined }),
    [locale, base, lessons],
  );
  return (
    <ReportPartsContext value={parts}>
      <div className="report grounds">
        {told.paragraphs.map((paragraph) => (
          <p key={paragraph}>
            <Sentence>{paragraph}</Sentence>
          </p>
        ))}
        {told.table !== null && <BlockTableView table={told.table} />}
      </div>
    </ReportPartsContext>
  );
}
