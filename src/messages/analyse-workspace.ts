import type { Locale } from "../domain/words.ts";
import { workspace as en } from "./en/analyse-workspace.ts";
import { workspace as ru } from "./ru/analyse-workspace.ts";
import type { WorkspaceMessages } from "./ru/analyse-workspace.ts";
import { boundMessages } from "./typography.ts";

/** Words about what this browser keeps, and what the page did by itself. */
export const workspaceMessages: Readonly<Record<Locale, WorkspaceMessages>> = {
  ru: boundMessages(ru),
  en,
};
