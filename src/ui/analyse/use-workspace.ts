import { useSyncExternalStore } from "react";
import type { WorkspaceState } from "../workspace/workspace.ts";
import { usePageParts } from "./page-parts.ts";

/** What is kept in this browser, as it stands now. */
export function useWorkspace(): WorkspaceState {
  const { workspace } = usePageParts();
  return useSyncExternalStore(workspace.subscribe, workspace.state, workspace.state);
}
