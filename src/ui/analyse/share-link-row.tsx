import { useRef } from "react";
import { CopyButton } from "./copy-button.tsx";
import { linkFits } from "./link-length.ts";
import { ShareLength } from "./share-length.tsx";
import { useShareWords } from "./share-words.ts";
import { isReady, type Lock, type ReportLink } from "./use-report-link.ts";

interface ShareLinkRowProps {
  readonly link: ReportLink;
  readonly lock: Lock;
  onFile(): void;
}

/** The finished link with its length; it stays in sight while the decisions are scrolled. */
export function ShareLinkRow({ link: { address }, lock, onFile }: ShareLinkRowProps) {
  const { link: words, length } = useShareWords();
  const field = useRef<HTMLInputElement>(null);
  const ready = isReady(lock);
  const made = ready && address.kind === "there" ? address.value : null;
  const notLocked = lock.kind === "locked" ? words.passphraseMissing : "";
  const long = made !== null && linkFits(made.length) === "file";
  const waiting = ready ? (lock.kind === "open" ? words.making : words.sealing) : notLocked;
  return (
    <footer className="share-foot">
      {ready && address.kind === "failed" && (
        <p role="alert" className="refused">
          {words.failed}
        </p>
      )}
      <div className="share-link-row">
        <input
          ref={field}
          type="text"
          readOnly
          value={made ?? ""}
          placeholder={address.kind === "failed" ? "" : waiting}
          aria-label={words.address}
          onFocus={(event) => {
            event.currentTarget.select();
          }}
        />
        <CopyButton
          key={made}
          text={made}
          field={field}
          className={long ? "btn" : "btn primary"}
          words={words}
        />
        {long && (
          <button type="button" className="btn primary" onClick={onFile}>
            {length.toFile}
          </button>
        )}
      </div>
      <ShareLength characters={made?.length ?? null} />
    </footer>
  );
}
