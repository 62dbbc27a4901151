import { useEffect, useState } from "react";
import type { ReportDocument } from "../../reports/document.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { usePageParts } from "./page-parts.ts";

/** What a sender decides about a link. */
export interface LinkChoices {
  readonly names: "masked" | "shown";
  /** Whether the steps travel along; without them a link is much shorter and says less. */
  readonly series: "kept" | "left-out";
}

export type ReportLink =
  | { readonly kind: "making" }
  | { readonly kind: "failed" }
  | { readonly kind: "made"; readonly address: string };

/** Two links from one browser call a customer by the same pseudonym [R4]. */
async function fragmentOf(
  report: ReportDocument,
  { names, series }: LinkChoices,
  workspace: Workspace,
): Promise<string> {
  // Loaded when it is asked for: most visits end without a link.
  const { encodeLink } = await import("../../reports/link/encode-link.ts");
  return names === "shown"
    ? encodeLink(report, { names, series })
    : encodeLink(report, { names, pseudonymKey: await workspace.pseudonymKey(), series });
}

interface Made {
  readonly report: ReportDocument;
  readonly choices: LinkChoices;
  readonly link: ReportLink;
}

/** The address that opens this report anywhere; a link made by other choices is never handed out. */
export function useReportLink(report: ReportDocument, choices: LinkChoices): ReportLink {
  const { base, locale, workspace } = usePageParts();
  const [made, setMade] = useState<Made | null>(null);

  useEffect(() => {
    let wanted = true;
    const settle = (link: ReportLink) => {
      if (wanted) setMade({ report, choices, link });
    };
    const page = new URL(`${base}${locale}/report/`, window.location.href).href;
    fragmentOf(report, choices, workspace).then(
      (fragment) => {
        settle({ kind: "made", address: `${page}#${fragment}` });
      },
      () => {
        settle({ kind: "failed" });
      },
    );
    return () => {
      wanted = false;
    };
  }, [report, choices, base, locale, workspace]);

  const current = made?.report === report && made.choices === choices;
  return current ? made.link : { kind: "making" };
}
