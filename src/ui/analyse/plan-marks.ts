import { useMemo } from "react";
import { isSameDone } from "../../domain/done-mark.ts";
import type { PlanMarks } from "../report/report-controls.ts";
import { usePageParts } from "./page-parts.ts";
import { useWorkspace } from "./use-workspace.ts";

/** What this browser keeps of the list of what to do. */
export function usePlanMarks(): PlanMarks {
  const { workspace } = usePageParts();
  const { done } = useWorkspace().contents;
  return useMemo(
    () => ({
      isDone: (task) => done.some((mark) => isSameDone(mark, task)),
      mark: ({ id, rule, name }, isDone) => {
        void workspace.change((contents) => {
          const others = contents.done.filter((mark) => !isSameDone(mark, { id, rule }));
          return { ...contents, done: isDone ? [...others, { id, rule, name }] : others };
        });
      },
    }),
    [workspace, done],
  );
}
