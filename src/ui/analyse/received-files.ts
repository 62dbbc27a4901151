import type { SalesExport } from "../../intake/contract.ts";
import type { Session } from "../session/session.ts";
import type { IdentityDecisions } from "./identity-decisions.ts";
import { isSavedReport } from "./save-report.ts";
import type { AnalyseStore } from "./store.ts";
import type { TeamFile } from "./team-file.ts";

/** What a received file is for. */
type Purpose = "sales" | "links" | "settings" | "saved-report";

interface Receivers {
  readonly store: AnalyseStore;
  readonly decisions: IdentityDecisions;
  readonly team: TeamFile;
  readonly session: Pick<Session, "isLinksFile">;
}

export type Receive = (files: readonly SalesExport[]) => Promise<void>;

/** Takes dropped, chosen or pasted files for what their content says they are. */
export const receiverOf =
  ({ store, decisions, team, session }: Receivers): Receive =>
  async (files) => {
    const purposes = await Promise.all(files.map((file) => purposeOf(file, session)));
    const withPurpose = (purpose: Purpose) =>
      files.filter((_, index) => purposes[index] === purpose);
    const sales = withPurpose("sales");
    const [saved] = withPurpose("saved-report");
    // Settings and links come first, so that the sales beside them are read and counted by them.
    for (const file of withPurpose("settings")) await team.take(file);
    for (const file of withPurpose("links")) await decisions.takeLinks(file);
    if (sales.length > 0) await store.open(sales);
    else if (saved !== undefined) await store.open([saved]);
  };

const headBytes = 512;

async function purposeOf(
  file: SalesExport,
  session: Pick<Session, "isLinksFile">,
): Promise<Purpose> {
  if (isSavedReport(file.name)) return "saved-report";
  const head = await file.bytes.slice(0, headBytes).text();
  if (isSettings(head)) return "settings";
  return (await session.isLinksFile(file)) ? "links" : "sales";
}

/** A settings file says so in its first lines; where it is cut off, the rest is told by its reader. */
const isSettings = (head: string): boolean =>
  /^\ufeff?\s*\{\s*"format"\s*:\s*"kamerton-settings"/u.test(head);
