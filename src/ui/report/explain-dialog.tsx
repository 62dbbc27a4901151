import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { methodMessages } from "../../messages/method.ts";
import { explainMessages } from "../../messages/report-explain.ts";
import type { Explanation } from "../../reports/blocks/block.ts";
import type { ReportDocument } from "../../reports/document.ts";
import { addressUnder } from "../../site/address.ts";
import { lessonOf, letterOf, rulePath } from "../../site/method.ts";
import "../../styles/report/explain-dialog.css";
import { Sentence } from "../kit/sentence.tsx";
import type { AskedFigure } from "./explain-context.ts";
import { LinesView } from "./lines-view.tsx";
import type { LinesSource } from "./lines-source.ts";
import { useReportParts } from "./report-parts.ts";

interface ExplainDialogProps {
  readonly asked: AskedFigure;
  readonly report: ReportDocument;
  /** Ids of the lessons that there are. */
  readonly lessons: readonly string[];
  /** Null where nobody holds the data. */
  readonly lines: LinesSource | null;
  readonly onClose: () => void;
}

/** Why a figure is what it is: rule, formula, its numbers, and the lines it was made of. */
export default function ExplainDialog({
  asked,
  report,
  lessons,
  lines,
  onClose,
}: ExplainDialogProps) {
  const { locale } = useReportParts();
  const say = explainMessages[locale].dialog;
  const dialog = useRef<HTMLDialogElement>(null);
  const explanation = useMemo(() => asked.explain(), [asked]);
  const [wide, setWide] = useState(false);
  usePlace(dialog, asked.anchor);
  // The anchor may be drawn anew while the dialog is open; the browser gives focus back only to the old one.
  useEffect(
    () => () => {
      if (asked.anchor.isConnected) asked.anchor.focus();
    },
    [asked],
  );
  return (
    <dialog
      ref={dialog}
      className={wide ? "explain-dialog wide" : "explain-dialog"}
      aria-labelledby="explain-heading"
      onClose={onClose}
      onClick={({ target }) => {
        if (target === dialog.current) dialog.current.close();
      }}
    >
      <div className="explain-body">
        <header>
          <h2 id="explain-heading">
            <Sentence>{asked.title}</Sentence>
          </h2>
          <button type="button" className="btn quiet" onClick={() => dialog.current?.close()}>
            {say.close}
          </button>
        </header>
        {asked.text !== "" && (
          <p className="explain-figure">
            <Sentence>{asked.text}</Sentence>
          </p>
        )}
        <Reason explanation={explanation} />
        <Further explanation={explanation} lessons={lessons} />
        {explanation.lines !== null && (
          <LinesView
            key={asked.title}
            wanted={explanation.lines}
            sum={explanation.sum ?? null}
            title={asked.title}
            report={report}
            source={lines}
            onOpen={() => {
              setWide(true);
            }}
          />
        )}
      </div>
    </dialog>
  );
}

function Reason({ explanation: { formula, numbers } }: { readonly explanation: Explanation }) {
  const { locale } = useReportParts();
  return (
    <>
      <p>
        <Sentence>{formula}</Sentence>
      </p>
      {numbers !== "" && (
        <section aria-label={explainMessages[locale].dialog.numbers}>
          {numbers.split("\n").map((line) => (
            <p key={line} className="explain-numbers">
              <Sentence>{line}</Sentence>
            </p>
          ))}
        </section>
      )}
    </>
  );
}

interface FurtherProps {
  readonly explanation: Explanation;
  readonly lessons: readonly string[];
}

/** Where the rule is told in full, and the lesson that teaches it where there is one. */
function Further({ explanation: { rule }, lessons }: FurtherProps) {
  const { locale, base } = useReportParts();
  const say = explainMessages[locale].dialog;
  const letter = letterOf(rule);
  const chapter = letter === null ? "" : methodMessages[locale].chapters[letter];
  const lesson = lessonOf(rule, lessons);
  return (
    <p className="explain-links">
      <a href={addressUnder(base, rulePath(locale, rule))}>{say.rule(rule, chapter)}</a>
      {lesson !== null && (
        <a href={addressUnder(base, `/${locale}/learn/${lesson}/`)}>{say.lesson}</a>
      )}
    </p>
  );
}

const GAP = 8;
const EDGE = 16;

/** Opens the dialog beside the figure; a phone has it as a sheet, see the style. */
function usePlace(
  dialog: { readonly current: HTMLDialogElement | null },
  anchor: HTMLElement,
): void {
  useLayoutEffect(() => {
    const opened = dialog.current;
    if (opened === null) return;
    const beside = anchor.getBoundingClientRect();
    if (!opened.open) opened.showModal();
    const { width, height } = opened.getBoundingClientRect();
    const left = Math.max(EDGE, Math.min(beside.left, window.innerWidth - width - EDGE));
    const below = beside.bottom + GAP;
    const above = beside.top - GAP - height;
    const fits = below + height <= window.innerHeight - EDGE;
    const top = fits ? below : Math.max(EDGE, above);
    opened.style.setProperty("--explain-left", `${String(Math.round(left))}px`);
    opened.style.setProperty("--explain-top", `${String(Math.round(top))}px`);
  }, [dialog, anchor]);
}
