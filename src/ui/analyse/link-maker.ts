import type { ReportDocument } from "../../reports/document.ts";
import type { Workspace } from "../workspace/workspace.ts";

/** What a sender decides about a link, its passphrase apart. */
export interface LinkChoices {
  readonly names: "masked" | "shown";
  /** Whether the steps travel along; without them a link is much shorter and says less. */
  readonly series: "kept" | "left-out";
  /** How many customers stand by name, the others in one row; null is all. */
  readonly customers: number | null;
  /** Whether the sections travel that most readers can do without; with a short list they never do. */
  readonly blocks: "first" | "all";
}

/** Gives the fragment of a link for each choice, and makes it once. */
export type LinkMaker = (choices: LinkChoices) => Promise<string>;

/** Two links from one browser call a customer by the same pseudonym [R4]. */
export function linkMaker(report: ReportDocument, workspace: Workspace): LinkMaker {
  const made = new Map<string, Promise<string>>();
  return (choices) => {
    const { names, series, customers, blocks } = choices;
    const key = `${names} ${series} ${String(customers)} ${blocks}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const link = fragmentOf(report, choices, workspace);
    made.set(key, link);
    return link;
  };
}

async function fragmentOf(
  report: ReportDocument,
  { names, series, customers, blocks }: LinkChoices,
  workspace: Workspace,
): Promise<string> {
  // Loaded when it is asked for: most visits end without a link.
  const { encodeLink } = await import("../../reports/link/encode-link.ts");
  const form = {
    series,
    blocks: customers === null ? blocks : "first",
    ...(customers === null ? {} : { customers }),
  };
  return names === "shown"
    ? encodeLink(report, { ...form, names })
    : encodeLink(report, { ...form, names, pseudonymKey: await workspace.pseudonymKey() });
}
