import { createContext, use } from "react";
import type { Locale } from "../../domain/words.ts";
import type { Format } from "../../messages/format.ts";
import type { AnalyseMessages } from "../../messages/ru/analyse.ts";
import type { Session } from "../session/session.ts";
import type { Workspace } from "../workspace/workspace.ts";
import type { IdentityDecisions } from "./identity-decisions.ts";
import type { Receive } from "./received-files.ts";
import type { AnalyseStore } from "./store.ts";
import type { TeamFile } from "./team-file.ts";

/** What every part of the page needs. */
export interface PageParts {
  readonly locale: Locale;
  /** The sub-path of the site, with a slash at both ends. */
  readonly base: string;
  /** Ids of the lessons that there are. */
  readonly lessons: readonly string[];
  readonly words: AnalyseMessages;
  /** Without a currency; a part that shows money makes its own. */
  readonly format: Format;
  readonly store: AnalyseStore;
  readonly session: Pick<Session, "leftOut">;
  /** Takes files for what they are. */
  readonly receive: Receive;
  readonly workspace: Workspace;
  readonly decisions: IdentityDecisions;
  readonly team: TeamFile;
}

export const PagePartsContext = createContext<PageParts | null>(null);

export function usePageParts(): PageParts {
  const parts = use(PagePartsContext);
  if (parts === null) throw new Error("a part of the analyse page outside of it");
  return parts;
}
