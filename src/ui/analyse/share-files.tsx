import { useState } from "react";
import type { ReportDocument } from "../../reports/document.ts";
import { download } from "../kit/download.ts";
import { usePageParts } from "./page-parts.ts";
import { fileNameOf, reportFiles, reportForFile, type ReportFile } from "./report-files.ts";
import { ShareChoice } from "./share-choice.tsx";
import { useShareWords } from "./share-words.ts";

interface Outcome {
  readonly file: ReportFile;
  readonly kind: "making" | "saved" | "failed";
}

/** The report as a file of the sender's own, in the form that its use asks for. */
export function ShareFiles({ report }: { readonly report: ReportDocument }) {
  const { locale, workspace } = usePageParts();
  const { files: words } = useShareWords();
  const [names, setNames] = useState<"masked" | "shown">("shown");
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const save = async (file: ReportFile) => {
    setOutcome({ file, kind: "making" });
    try {
      const given = await reportForFile(report, names, workspace);
      download(await file.content(given, locale), fileNameOf(given, file));
      setOutcome({ file, kind: "saved" });
    } catch {
      setOutcome({ file, kind: "failed" });
    }
  };
  return (
    <div className="share-panel share-files">
      <ShareChoice
        label={words.hide}
        note={names === "masked" ? words.namesHidden : words.namesShown}
        checked={names === "masked"}
        onChange={(hidden) => {
          setNames(hidden ? "masked" : "shown");
          setOutcome(null);
        }}
      />
      <ul>
        {reportFiles.map((file) => (
          <FileRow
            key={file.kind}
            file={file}
            outcome={outcome?.file === file ? outcome.kind : null}
            onSave={() => {
              void save(file);
            }}
          />
        ))}
      </ul>
    </div>
  );
}

interface FileRowProps {
  readonly file: ReportFile;
  readonly outcome: Outcome["kind"] | null;
  onSave(): void;
}

function FileRow({ file: { kind, ending }, outcome, onSave }: FileRowProps) {
  const { files: words } = useShareWords();
  const { name, purpose } = words.kinds[kind];
  return (
    <li>
      <h3>
        {name} <span className="muted">{ending}</span>
      </h3>
      <p>{purpose}</p>
      <button type="button" className="btn" aria-label={words.saveNamed(name)} onClick={onSave}>
        {words.save}
      </button>
      <p className="note" role="status">
        {outcome === "making" && words.making}
        {outcome === "saved" && words.saved(name)}
      </p>
      {outcome === "failed" && (
        <p role="alert" className="refused">
          {words.failed(name)}
        </p>
      )}
    </li>
  );
}
