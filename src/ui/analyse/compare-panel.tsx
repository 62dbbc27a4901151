import { useEffect, useRef, useState } from "react";
import type { Result } from "../../domain/result.ts";
import type { ReportDocument } from "../../reports/document.ts";
import { openSession } from "../session/open-session.ts";
import "../../styles/analyse/compare.css";
import { reportOfFiles, reportOfLink, type CompareProblem } from "./compare-reading.ts";
import { CompareResult } from "./compare-result.tsx";
import { FileButton } from "./file-button.tsx";
import { usePageParts } from "./page-parts.ts";
import type { Shown } from "./state.ts";

type Other =
  | { readonly kind: "none" }
  | { readonly kind: "reading" }
  | { readonly kind: "problem"; readonly problem: CompareProblem; readonly link: string | null }
  | { readonly kind: "there"; readonly document: ReportDocument };

interface ComparePanelProps {
  readonly shown: Shown;
  onClose(): void;
}

/** Chooses another report, reads it beside that of the page, and shows the two against each other. */
export function ComparePanel({ shown, onClose }: ComparePanelProps) {
  const { words, locale, workspace } = usePageParts();
  const [other, setOther] = useState<Other>({ kind: "none" });
  const abort = useRef<AbortController | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    return () => abort.current?.abort();
  }, []);

  /** `link` is what was given as one, to be asked about again where it is sealed. */
  const take = (
    find: (signal: AbortSignal) => Promise<Result<ReportDocument, CompareProblem>>,
    link: string | null,
  ) => {
    abort.current?.abort();
    const controller = new AbortController();
    abort.current = controller;
    setOther({ kind: "reading" });
    const unread: CompareProblem = { kind: "file", problem: "unread" };
    void find(controller.signal)
      .catch(() => ({ ok: false, problem: unread }) as const)
      .then((found) => {
        if (abort.current !== controller) return;
        if (found.ok) setOther({ kind: "there", document: found.value });
        else if (found.problem.kind === "cancelled") setOther({ kind: "none" });
        else setOther({ kind: "problem", problem: found.problem, link });
      });
  };

  return (
    <section className="compare" aria-labelledby="compare-heading">
      <header className="no-print">
        <h2 id="compare-heading" tabIndex={-1} ref={heading}>
          {words.compare.heading}
        </h2>
        <button type="button" className="btn quiet" onClick={onClose}>
          {words.compare.close}
        </button>
      </header>
      <p className="note no-print">{words.compare.about}</p>
      <div className="compare-ways no-print">
        <FileButton
          label={words.compare.file}
          className=""
          onFiles={(files) => {
            const { settings } = shown;
            take(
              (signal) =>
                reportOfFiles(files, { settings, locale, workspace, openSession, signal }),
              null,
            );
          }}
        />
        <TextForm
          label={words.compare.link}
          button={words.compare.linkButton}
          onText={(text) => {
            take(() => reportOfLink(text), text);
          }}
        />
      </div>
      {other.kind === "reading" && (
        <p role="status">
          {words.compare.reading}{" "}
          <button type="button" className="btn quiet" onClick={() => abort.current?.abort()}>
            {words.compare.cancel}
          </button>
        </p>
      )}
      {other.kind === "problem" && <Problem problem={other.problem} />}
      {other.kind === "problem" && other.link !== null && isLocked(other.problem) && (
        <div className="compare-ways no-print">
          <TextForm
            label={words.compare.passphrase}
            button={words.compare.passphraseButton}
            onText={(passphrase) => {
              const { link } = other;
              if (link !== null) take(() => reportOfLink(link, passphrase), link);
            }}
          />
        </div>
      )}
      {other.kind === "there" && <CompareResult other={other.document} shown={shown.document} />}
    </section>
  );
}

function Problem({ problem }: { readonly problem: CompareProblem }) {
  const { words } = usePageParts();
  if (problem.kind === "cancelled") return null;
  return (
    <p role="alert" className="refused">
      {problem.kind === "file"
        ? words.compare.problems[problem.problem]
        : words.compare.linkProblems[problem.problem]}
    </p>
  );
}

const isLocked = (problem: CompareProblem): boolean =>
  problem.kind === "link" &&
  (problem.problem === "passphrase-wanted" || problem.problem === "passphrase-wrong");

interface TextFormProps {
  readonly label: string;
  readonly button: string;
  onText(text: string): void;
}

/** A field for a link, or for the passphrase of one. */
function TextForm({ label, button, onText }: TextFormProps) {
  const [text, setText] = useState("");
  return (
    <form
      className="compare-link"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "") onText(text);
      }}
    >
      <label>
        <span>{label}</span>
        <input
          type="text"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
          }}
        />
      </label>
      <button type="submit" className="btn">
        {button}
      </button>
    </form>
  );
}
