import type { ReactNode } from "react";
import { FileButton } from "./file-button.tsx";
import { usePageParts } from "./page-parts.ts";
import "../../styles/analyse/empty.css";

interface EmptyStateProps {
  readonly hovering: boolean;
  /** What stands in the place of the invitation: the progress of the first file, or its questions. */
  readonly inZone: ReactNode;
  readonly trouble: ReactNode;
  /** Settings from the address, in words, where they differ from the usual ones. */
  readonly waitingSettings: ReactNode;
}

/** The page before the first report: where to put a file, and why that is safe. */
export function EmptyState({ hovering, inZone, trouble, waitingSettings }: EmptyStateProps) {
  const { words } = usePageParts();
  return (
    <section className="empty" aria-labelledby="empty-headline">
      <h1 id="empty-headline">{words.empty.headline}</h1>
      {trouble}
      <div className="drop-row">
        <div className="drop-zone" data-hovering={hovering}>
          {inZone ?? <DropInvitation hovering={hovering} />}
        </div>
        <SampleDoor />
      </div>
      {waitingSettings}
      <NothingSent />
      <div className="three-columns">
        {words.empty.columns.map(({ heading, text }) => (
          <div key={heading}>
            <h2>{heading}</h2>
            <p>{text}</p>
          </div>
        ))}
      </div>
    </section>
  );
}

function DropInvitation({ hovering }: { readonly hovering: boolean }) {
  const { words } = usePageParts();
  return (
    <>
      <svg viewBox="0 0 64 48" aria-hidden="true">
        <path d="M6 10h52M6 20h52M6 30h30M20 4v34M6 4h52v22M6 4v34h26" />
        <path className="arrow" d="M48 28v16m-6-6 6 6 6-6" />
      </svg>
      <p className="drop-word">{hovering ? words.empty.dropNow : words.empty.drop}</p>
      <FileButton label={words.empty.choose} className="primary" />
      <p className="muted drop-paste">
        {words.empty.paste} <kbd>Ctrl</kbd>&nbsp;+&nbsp;<kbd>V</kbd>
      </p>
      <p className="formats">{words.empty.formats}</p>
    </>
  );
}

function SampleDoor() {
  const { store, words } = usePageParts();
  return (
    <div className="sample-door">
      <h2>{words.empty.sampleHeading}</h2>
      <p className="muted">{words.empty.sampleAbout}</p>
      <p>
        {/* A link, so that it works before the page has come alive. */}
        <a
          className="btn big"
          href="?sample=1"
          onClick={(event) => {
            event.preventDefault();
            void store.showSample();
          }}
        >
          {words.empty.sampleButton}
        </a>
      </p>
      <p className="note">{words.empty.sampleInvented}</p>
      <hr />
      <h2>{words.empty.linkHeading}</h2>
      <p className="muted">{words.empty.linkAbout}</p>
    </div>
  );
}

function NothingSent() {
  const { words } = usePageParts();
  return (
    <div className="nothing-sent">
      <p className="amount">
        <b>{words.empty.sentAmount}</b> {words.empty.sent}
      </p>
      <div>
        <p>{words.empty.sentHow}</p>
        <details>
          <summary>{words.empty.verify}</summary>
          <p>{words.empty.verifyHow}</p>
        </details>
      </div>
    </div>
  );
}
