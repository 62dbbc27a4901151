import { useEffect } from "react";
import type { IntakeChoices } from "../../intake/contract.ts";
import { usePageParts } from "./page-parts.ts";
import type { Understood } from "./state.ts";
import { withDuplicates, withLines, withoutMend } from "./table-choices.ts";

/** A text field undoes its own typing. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest("input, textarea, select, [contenteditable]") !== null;

const isUndo = ({ ctrlKey, metaKey, shiftKey, code }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && !shiftKey && code === "KeyZ";

/** What was fixed by hand since the files were opened, and the way back: one step, or all at once. */
export function MadeChanges({ understood }: { readonly understood: Understood }) {
  const { words, store } = usePageParts();
  const steps = understood.earlier?.length ?? 0;
  useEffect(() => {
    if (steps === 0) return;
    const onKey = (event: KeyboardEvent) => {
      if (!isUndo(event) || isField(event.target)) return;
      event.preventDefault();
      void store.undo(understood);
    };
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("keydown", onKey);
    };
  }, [store, understood, steps]);
  if (steps === 0) return null;
  const { changes } = words.check;
  return (
    <section className="made-changes" aria-labelledby="made-changes">
      <h2 id="made-changes">
        {changes.heading}: {changes.count(steps)}
      </h2>
      <p className="made-ways">
        <button type="button" className="btn" onClick={() => void store.undo(understood)}>
          {changes.undo} <kbd>Ctrl+Z</kbd>
        </button>
        <button
          type="button"
          className="btn quiet"
          onClick={() => void store.guessAnew(understood)}
        >
          {changes.anew}
        </button>
      </p>
      <ChangeList understood={understood} />
    </section>
  );
}

interface Change {
  readonly text: string;
  /** What holds without it. */
  readonly without: IntakeChoices;
}

/** Mends and conditions one by one; a choice of a column or sheet shows itself where it is made. */
function useChanges({ choices }: Understood): readonly Change[] {
  const { words, format } = usePageParts();
  const { changes } = words.check;
  const mends = (choices.mends ?? []).map((mend): Change => {
    const from = mend.from === "" ? words.check.mending.blank : mend.from;
    const place =
      mend.row === null ? changes.mendedAll : changes.mendedRow(format.integer(mend.row));
    return {
      text: `${mend.column}: ${changes.mended(from, mend.to)}, ${place}`,
      without: withoutMend(choices, mend),
    };
  });
  const conditions = (choices.where ?? []).map((condition): Change => ({
    text: changes.kept(condition.replace("!=", " ≠ ")),
    without: withLines(choices, condition),
  }));
  const { implausibleDates: accepted, ...rest } = choices;
  const letIn = accepted === undefined ? [] : [{ text: changes.implausible, without: rest }];
  const once =
    choices.duplicates === "leave-out"
      ? [{ text: changes.duplicates, without: withDuplicates(choices) }]
      : [];
  return [...mends, ...conditions, ...letIn, ...once];
}

function ChangeList({ understood }: { readonly understood: Understood }) {
  const { words, store } = usePageParts();
  const { changes } = words.check;
  const made = useChanges(understood);
  if (made.length === 0) return null;
  return (
    <ul>
      {made.map(({ text, without }) => (
        <li key={text}>
          {text}{" "}
          <button
            type="button"
            className="btn quiet"
            aria-label={changes.takeBackLabel(text)}
            onClick={() => void store.choose(understood, without)}
          >
            {changes.takeBack}
          </button>
        </li>
      ))}
    </ul>
  );
}
