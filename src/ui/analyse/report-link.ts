import { useEffect, useState } from "react";
import type { ReportDocument } from "../../reports/document.ts";
import { usePageParts } from "./page-parts.ts";

export type ReportLink =
  | { readonly kind: "making" }
  | { readonly kind: "failed" }
  | { readonly kind: "made"; readonly address: string };

/** The address that opens this report anywhere; made anew when names are shown or masked. */
export function useReportLink(report: ReportDocument, names: boolean): ReportLink {
  const { base, locale } = usePageParts();
  const [link, setLink] = useState<ReportLink>({ kind: "making" });

  useEffect(() => {
    let wanted = true;
    const settle = (next: ReportLink) => {
      if (wanted) setLink(next);
    };
    settle({ kind: "making" });
    const page = new URL(`${base}${locale}/report/`, window.location.href);
    // Loaded when it is asked for: most visits end without a link.
    import("../../reports/link/encode-link.ts")
      .then(({ encodeLink }) => encodeLink(report, { names }))
      .then(
        (fragment) => {
          settle({ kind: "made", address: `${page.href}#${fragment}` });
        },
        () => {
          settle({ kind: "failed" });
        },
      );
    return () => {
      wanted = false;
    };
  }, [report, names, base, locale]);

  return link;
}
