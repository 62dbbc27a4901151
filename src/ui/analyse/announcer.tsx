import { usePageParts } from "./page-parts.ts";
import type { PageState } from "./state.ts";
import { stageOf } from "./work-progress.tsx";

/** Stages and their end for those who listen; what goes wrong speaks for itself. */
export function Announcer({ state }: { readonly state: PageState }) {
  const { words } = usePageParts();
  const stage = stageOf(state.work);
  const ready = state.shown !== null && state.trouble === null;
  return (
    <p className="vh" role="status">
      {stage !== null ? words.work.stages[stage] : ready ? words.work.ready : ""}
    </p>
  );
}
