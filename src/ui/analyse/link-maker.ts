import type { ReportDocument } from "../../reports/document.ts";
import type { Workspace } from "../workspace/workspace.ts";

/** What a sender decides about a link, its passphrase apart. */
export interface LinkChoices {
  readonly names: "masked" | "shown";
  /** Whether the steps travel along; without them a link is much shorter and says less. */
  readonly series: "kept" | "left-out";
  /** How many customers stand by name, the others in one row; null is all. */
  readonly customers: number | null;
}

/** Gives the fragment of a link for each choice, and makes it once. */
export type LinkMaker = (choices: LinkChoices) => Promise<string>;

/** Two links from one browser call a customer by the same pseudonym [R4]. */
export function linkMaker(report: ReportDocument, workspace: Workspace): LinkMaker {
  const made = new Map<string, Promise<string>>();
  return ({ names, series, customers }) => {
    const key = `${names} ${series} ${String(customers)}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const link = fragmentOf(report, { names, series, customers }, workspace);
    made.set(key, link);
    return link;
  };
}

async function fragmentOf(
  report: ReportDocument,
  { names, series, customers }: LinkChoices,
  workspace: Workspace,
): Promise<string> {
  // Loaded when it is asked for: most visits end without a link.
  const { encodeLink } = await import("../../reports/link/encode-link.ts");
  const form = { series, ...(customers === null ? {} : { customers }) };
  return names === "shown"
    ? encodeLink(report, { ...form, names })
    : encodeLink(report, { ...form, names, pseudonymKey: await workspace.pseudonymKey() });
}
