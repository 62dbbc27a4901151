import { useEffect, useRef } from "react";
import "../../styles/analyse/share-files.css";
import { reportFiles, type ReportFile } from "./report-files.ts";
import { ShareChoice } from "./share-choice.tsx";
import { ShareFileOutcome } from "./share-file-outcome.tsx";
import { useShareWords } from "./share-words.ts";
import type { FileOutcome, MadeFiles } from "./use-made-files.ts";

/** The report as a file of the sender's own, in the form that its use asks for. */
export function ShareFiles({ files }: { readonly files: MadeFiles }) {
  const { files: words } = useShareWords();
  const { names, outcomes, warm } = files;
  // What makes files comes when they are looked at, so that it is there when one is asked for.
  const first = useRef(warm);
  useEffect(() => {
    first.current();
  }, []);
  return (
    <div className="share-panel share-files">
      <ShareChoice
        label={words.hide}
        note={names === "masked" ? words.namesHidden : words.namesShown}
        checked={names === "masked"}
        onChange={(hidden) => {
          files.setNames(hidden ? "masked" : "shown");
        }}
      />
      <ul>
        {reportFiles.map((file) => (
          <FileRow
            key={file.kind}
            file={file}
            outcome={outcomes[file.kind] ?? null}
            onSave={() => {
              files.save(file);
            }}
            onCancel={() => {
              files.cancel(file);
            }}
          />
        ))}
      </ul>
    </div>
  );
}

interface FileRowProps {
  readonly file: ReportFile;
  readonly outcome: FileOutcome | null;
  onSave(): void;
  onCancel(): void;
}

function FileRow({ file: { kind, ending }, outcome, onSave, onCancel }: FileRowProps) {
  const { files: words } = useShareWords();
  const { name, purpose } = words.kinds[kind];
  const save = useRef<HTMLButtonElement>(null);
  return (
    <li>
      <h3>
        {name} <span className="muted">{ending}</span>
      </h3>
      <p>{purpose}</p>
      <button
        ref={save}
        type="button"
        className="btn"
        aria-label={words.saveNamed(name)}
        aria-disabled={outcome === "making"}
        onClick={onSave}
      >
        {words.save}
      </button>
      <ShareFileOutcome
        name={name}
        outcome={outcome}
        onCancel={() => {
          onCancel();
          // The button that was pressed goes away.
          save.current?.focus();
        }}
      />
    </li>
  );
}
