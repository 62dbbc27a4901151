import type { ReportDocument } from "../../reports/document.ts";

/** What the fragment of a link that was just made holds, as the receiver's page reads it. */
export async function openedLink(fragment: string): Promise<ReportDocument> {
  const { openLink } = await import("../../reports/link/open-link.ts");
  const opened = await openLink(fragment);
  if (!opened.ok) throw new Error(`a link that was just made: ${opened.problem}`);
  return opened.value;
}
