import { useEffect, useState } from "react";
import { useShareWords } from "./share-words.ts";
import type { FileOutcome } from "./use-made-files.ts";

interface ShareFileOutcomeProps {
  readonly name: string;
  readonly outcome: FileOutcome | null;
  onCancel(): void;
}

/** What becomes of a file that was asked for. */
export function ShareFileOutcome({ name, outcome, onCancel }: ShareFileOutcomeProps) {
  const { files: words } = useShareWords();
  return (
    <>
      <div className="share-file-outcome" role="status">
        {outcome === "making" && <Making name={name} onCancel={onCancel} />}
        {outcome === "saved" && <p className="note">{words.saved(name)}</p>}
        {outcome === "cancelled" && <p className="note">{words.cancelled}</p>}
      </div>
      {(outcome === "unloaded" || outcome === "failed") && (
        <p role="alert" className="refused">
          {words[outcome](name)}
        </p>
      )}
    </>
  );
}

/** Most files are there at once: nothing appears and goes before it could be read. */
const LATE_MILLISECONDS = 300;

function Making({ name, onCancel }: Pick<ShareFileOutcomeProps, "name" | "onCancel">) {
  const { files: words } = useShareWords();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setLate(true);
    }, LATE_MILLISECONDS);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  if (!late) return null;
  return (
    <div className="share-making">
      <p className="note">{words.making}</p>
      <progress aria-label={words.makingNamed(name)} />
      <button type="button" className="btn" aria-label={words.cancelNamed(name)} onClick={onCancel}>
        {words.cancel}
      </button>
    </div>
  );
}
