import { useEffect, useRef, useState } from "react";
import type { ReportDocument } from "../../reports/document.ts";
import "../../styles/analyse/link.css";
import { everywhere, inChats, linkFits } from "./link-length.ts";
import { usePageParts } from "./page-parts.ts";
import { useReportLink, type LinkChoices, type ReportLink } from "./report-link.ts";
import { saveReport } from "./save-report.ts";

interface LinkDialogProps {
  readonly report: ReportDocument;
  onClose(): void;
}

/** The report as a link: names masked unless ticked, its length and what carries it shown. */
export function LinkDialog({ report, onClose }: LinkDialogProps) {
  const { words } = usePageParts();
  const dialog = useRef<HTMLDialogElement>(null);
  const [choices, setChoices] = useState<LinkChoices>({ names: "masked", series: "kept" });
  const link = useReportLink(report, choices);

  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  return (
    <dialog
      ref={dialog}
      className="link-dialog"
      aria-labelledby="link-heading"
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current.close();
      }}
    >
      <div className="link-body">
        <header>
          <h2 id="link-heading">{words.link.heading}</h2>
          <button type="button" className="btn quiet" onClick={() => dialog.current?.close()}>
            {words.link.close}
          </button>
        </header>
        <p className="note">{words.link.what}</p>
        <LinkOption
          label={words.link.names}
          note={choices.names === "shown" ? words.link.namesOn : words.link.namesOff}
          checked={choices.names === "shown"}
          onChange={(shown) => {
            setChoices({ ...choices, names: shown ? "shown" : "masked" });
          }}
        />
        <LinkOption
          label={words.link.series}
          note={words.link.seriesNote}
          checked={choices.series === "kept"}
          onChange={(kept) => {
            setChoices({ ...choices, series: kept ? "kept" : "left-out" });
          }}
        />
        {link.kind === "making" && <p role="status">{words.link.making}</p>}
        {link.kind === "failed" && (
          <p role="alert" className="refused">
            {words.link.failed}
          </p>
        )}
        {link.kind === "made" && <MadeLink key={link.address} link={link} report={report} />}
      </div>
    </dialog>
  );
}

interface LinkOptionProps {
  readonly label: string;
  readonly note: string;
  readonly checked: boolean;
  onChange(checked: boolean): void;
}

function LinkOption({ label, note, checked, onChange }: LinkOptionProps) {
  return (
    <label className="choice">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => {
          onChange(event.currentTarget.checked);
        }}
      />
      <span>
        {label}
        <small>{note}</small>
      </span>
    </label>
  );
}

interface MadeLinkProps {
  readonly link: Extract<ReportLink, { readonly kind: "made" }>;
  readonly report: ReportDocument;
}

function MadeLink({ link: { address }, report }: MadeLinkProps) {
  const { words } = usePageParts();
  const [copied, setCopied] = useState<boolean | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const fits = linkFits(address.length);
  const copy = () => {
    field.current?.select();
    navigator.clipboard.writeText(address).then(
      () => {
        setCopied(true);
      },
      () => {
        setCopied(false);
      },
    );
  };
  return (
    <>
      <div className="link-row">
        <input
          ref={field}
          type="text"
          readOnly
          value={address}
          aria-label={words.link.address}
          onFocus={(event) => {
            event.currentTarget.select();
          }}
        />
        <button type="button" className={fits === "file" ? "btn" : "btn primary"} onClick={copy}>
          {copied === true ? words.link.copied : words.link.copy}
        </button>
      </div>
      <p className="vh" role="status">
        {copied === true && words.link.copied}
      </p>
      {copied === false && <p role="alert">{words.link.copyBlocked}</p>}
      <LengthMeter characters={address.length} />
      <p className="link-ways">
        <a href={address} target="_blank" rel="noreferrer">
          {words.link.open}
        </a>
        <span>
          <button
            type="button"
            className={fits === "file" ? "btn primary" : "btn quiet"}
            onClick={() => {
              void saveReport(report);
            }}
          >
            {words.link.save}
          </button>{" "}
          <small className="note">{words.link.saveNote}</small>
        </span>
      </p>
    </>
  );
}

function LengthMeter({ characters }: { readonly characters: number }) {
  const { words, format } = usePageParts();
  const fits = linkFits(characters);
  // The bar ends somewhat past the last border, so that "too long" is seen as past it.
  const end = inChats * 1.25;
  const place = (count: number) => `${String(Math.min(1, count / end) * 100)}%`;
  return (
    <div className="length" data-fits={fits}>
      <p>
        <span className="vh">{words.link.lengthLabel}: </span>
        <b>{words.link.length(characters)}</b>{" "}
        <span className="muted">{words.link.fits[fits]}</span>
      </p>
      <div className="length-bar" aria-hidden="true">
        <i style={{ width: place(characters) }} />
        <span style={{ left: place(everywhere) }}>{format.integer(everywhere)}</span>
        <span style={{ left: place(inChats) }}>{format.integer(inChats)}</span>
      </div>
    </div>
  );
}
