import { usePageParts } from "./page-parts.ts";
import { QuestionsForm, questionsOf } from "./questions-form.tsx";
import { sameSettings, type PageState, type Shown } from "./state.ts";
import { TroubleNote } from "./trouble-note.tsx";
import { WorkProgress } from "./work-progress.tsx";

interface DockProps {
  readonly state: PageState;
  readonly shown: Shown;
}

/** Progress and trouble beside a report, in sight wherever the reader has scrolled to. */
export function Dock({ state, shown }: DockProps) {
  if (state.trouble !== null) {
    const questions = questionsOf(state.trouble);
    return (
      <div className="dock no-print">
        {questions === null ? (
          <TroubleNote trouble={state.trouble} keptReport />
        ) : (
          <QuestionsForm {...questions} />
        )}
      </div>
    );
  }
  if (state.work.kind !== "idle") {
    return (
      <div className="dock late no-print">
        <WorkProgress work={state.work} />
      </div>
    );
  }
  const current = shown.origin === "saved" || sameSettings(shown.settings, state.settings);
  return current ? null : <StaleNote state={state} />;
}

function StaleNote({ state: { settings } }: { readonly state: PageState }) {
  const { words, store } = usePageParts();
  return (
    <div className="dock no-print">
      <p className="stale">
        {words.settings.stale}{" "}
        <button type="button" className="btn" onClick={() => void store.change(settings)}>
          {words.settings.recalculate}
        </button>
      </p>
    </div>
  );
}
