import { openSuggestions } from "../../analysis/identity/decisions.ts";
import { presentDrawn, presentMerges } from "../../analysis/identity/present-merges.ts";
import type { Suggestion } from "../../analysis/identity/suggest.ts";
import type { DrawnLink, Merge } from "../../domain/party-link.ts";
import type { ReportDocument } from "../../reports/document.ts";
import type { WorkspaceContents } from "../workspace/contents.ts";
import type { KnownParties } from "./state.ts";

/** What there is to say of who is who, with what a person has decided. */
export interface IdentityFindings {
  /** Likely one customer, undecided. */
  readonly open: readonly Suggestion[];
  /** One name with several tax ids. */
  readonly apart: readonly Suggestion[];
  readonly merges: readonly Merge[];
  readonly drawn: readonly DrawnLink[];
  /** Suggestions turned down. */
  readonly dismissed: readonly Suggestion[];
}

/** Sorts the suggestions for these data by what a person has decided about them [K3]. */
export function identityFindings(
  { suggestions, entities }: KnownParties,
  {
    merges,
    drawn = [],
    dismissed,
  }: Pick<WorkspaceContents, "merges" | "dismissed"> & Partial<Pick<WorkspaceContents, "drawn">>,
): IdentityFindings {
  const unmerged = openSuggestions(suggestions, merges, []);
  const open = openSuggestions(unmerged, [], dismissed);
  const isSuggested = ({ kind }: Suggestion): boolean => kind === "same-customer";
  return {
    open: open.filter(isSuggested),
    apart: open.filter((each) => !isSuggested(each)),
    merges: presentMerges(merges, entities),
    drawn: presentDrawn(drawn, entities),
    dismissed: unmerged.filter((each) => isSuggested(each) && !open.includes(each)),
  };
}

/** How many links of the links file mean a legal entity of the data, and how many none [K1]. */
export function matchedLinks({ adjustments }: Pick<ReportDocument, "adjustments">): {
  readonly matched: number;
  readonly unmatched: number;
} | null {
  for (const each of adjustments) {
    if (!isLinked(each)) continue;
    return { matched: each.links.length - each.unmatched, unmatched: each.unmatched };
  }
  return null;
}

interface Linked {
  readonly links: readonly unknown[];
  readonly unmatched: number;
}

/** Under a mask there are no links any more, only their number. */
const isLinked = (adjustment: object): adjustment is Linked =>
  "kind" in adjustment &&
  adjustment.kind === "linked" &&
  "links" in adjustment &&
  Array.isArray(adjustment.links) &&
  "unmatched" in adjustment &&
  typeof adjustment.unmatched === "number";
