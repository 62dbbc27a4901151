import { FileButton } from "./file-button.tsx";
import { usePageParts } from "./page-parts.ts";
import { namesOf, type Reading, type Trouble } from "./state.ts";
import type { IntakeChoices } from "../../intake/contract.ts";
import { intakeMessages } from "../../messages/intake.ts";
import type { SessionProblem } from "../session/session.ts";
import "../../styles/analyse/trouble.css";

interface TroubleNoteProps {
  readonly trouble: Trouble;
  /** A report is on the page and stays there. */
  readonly keptReport: boolean;
}

/** What went wrong, in one sentence, and the way on. */
export function TroubleNote({ trouble, keptReport }: TroubleNoteProps) {
  const { words, store } = usePageParts();
  return (
    <div className="trouble" role="alert">
      {fileName(trouble) !== null && <p className="trouble-file">{fileName(trouble)}</p>}
      <p className="trouble-sentence">
        <Sentence trouble={trouble} />
      </p>
      {keptReport && <p className="note">{words.trouble.kept}</p>}
      {detailOf(trouble) !== "" && (
        <details className="trouble-detail">
          <summary>{words.trouble.detail}</summary>
          <code>{detailOf(trouble)}</code>
        </details>
      )}
      <p className="trouble-ways">
        <WayOn trouble={trouble} />
        <FileButton label={words.trouble.chooseOther} className="" />
        <button
          type="button"
          className="btn quiet"
          onClick={() => {
            store.closeTrouble();
          }}
        >
          {words.trouble.close}
        </button>
      </p>
    </div>
  );
}

function fileName(trouble: Trouble): string | null {
  if (trouble.kind === "problem") return tableOf(trouble) ?? namesOf(trouble.reading.files);
  return trouble.kind === "saved-damaged" ? trouble.name : null;
}

/** The table that is to blame, where several files were given. */
const tableOf = ({ problem }: Extract<Trouble, { kind: "problem" }>): string | null =>
  problem.kind === "refused" ? problem.table : null;

/** What only a maintainer understands, for a person to hand on. */
const detailOf = (trouble: Trouble): string =>
  trouble.kind === "problem" && trouble.problem.kind === "fault" ? trouble.problem.detail : "";

function Sentence({ trouble }: { readonly trouble: Trouble }) {
  const { words } = usePageParts();
  switch (trouble.kind) {
    case "drop":
      return words.trouble.drop[trouble.mistake];
    case "sample-missing":
      return words.trouble.sampleMissing;
    case "saved-damaged":
      return words.trouble.notReport;
    case "problem":
      return <ProblemSentence problem={trouble.problem} />;
  }
}

function ProblemSentence({ problem }: { readonly problem: SessionProblem }) {
  const { words, locale } = usePageParts();
  switch (problem.kind) {
    case "refused":
      return intakeMessages[locale].refusal(problem.refusal);
    case "unknown-sheet":
      return words.trouble.unknownSheet(problem.sheet, problem.sheets.join(", "));
    case "unknown-column":
      return words.trouble.unknownColumn(problem.column, problem.columns.join(", "));
    case "fault":
      return problem.fault === "cancelled"
        ? words.work.cancelled
        : words.trouble.faults[problem.fault];
    case "questions":
      return words.questions.why;
  }
}

/** Columns and conditions of another header mean nothing here. */
function withoutColumns({ choices }: Reading): IntakeChoices {
  const { mapping: _mapping, where: _where, tables = {}, ...rest } = choices;
  const own = Object.entries(tables).map(
    ([key, { mapping: _, ...table }]) => [key, table] as const,
  );
  return { ...rest, tables: Object.fromEntries(own) };
}

function withoutSheets({ choices }: Reading): IntakeChoices {
  const { sheets: _, ...rest } = choices;
  return rest;
}

/** The choice of a person that cannot be, taken back. */
function TakeBack({ trouble }: { readonly trouble: Extract<Trouble, { kind: "problem" }> }) {
  const { words, store } = usePageParts();
  const { reading, problem } = trouble;
  const kinds = {
    "unknown-column": words.trouble.guessAgain,
    "unknown-sheet": words.trouble.findAgain,
  };
  const isUnknown = problem.kind === "unknown-column" || problem.kind === "unknown-sheet";
  const without = problem.kind === "unknown-sheet" ? withoutSheets : withoutColumns;
  const hasEarlier = (reading.earlier?.length ?? 0) > 0;
  return (
    <>
      {hasEarlier && (
        <button type="button" className="btn primary" onClick={() => void store.undo(reading)}>
          {words.trouble.undo}
        </button>
      )}
      {isUnknown && (
        <button
          type="button"
          className={hasEarlier ? "btn" : "btn primary"}
          onClick={() => void store.choose(reading, without(reading))}
        >
          {kinds[problem.kind]}
        </button>
      )}
    </>
  );
}

function WayOn({ trouble }: { readonly trouble: Trouble }) {
  const { words, store } = usePageParts();
  if (trouble.kind === "problem" && trouble.problem.kind !== "fault")
    return <TakeBack trouble={trouble} />;
  const worthwhile =
    trouble.kind === "sample-missing" ||
    (trouble.kind === "problem" && trouble.problem.kind === "fault");
  if (!worthwhile) return null;
  return (
    <button type="button" className="btn primary" onClick={() => void store.retry()}>
      {words.trouble.retry}
    </button>
  );
}
