import { useEffect, useState } from "react";
import type { ReportDocument } from "../../reports/document.ts";
import { inChats } from "./link-length.ts";
import { usePageParts } from "./page-parts.ts";

/** What a sender decides about a link. */
export interface LinkChoices {
  readonly names: "masked" | "shown";
  /** Whether the customers' steps travel along; null leaves it to the length. */
  readonly series: "kept" | "left-out" | null;
}

export type ReportLink =
  | { readonly kind: "making" }
  | { readonly kind: "failed" }
  | {
      readonly kind: "made";
      readonly address: string;
      readonly series: "kept" | "left-out";
    };

/** Pseudonyms hold for one visit: two links sent in it call a customer by the same one [R4]. */
let visitKey: Uint8Array<ArrayBuffer> | null = null;
const pseudonymKey = (): Uint8Array<ArrayBuffer> =>
  (visitKey ??= crypto.getRandomValues(new Uint8Array(32)));

async function fragmentOf(
  report: ReportDocument,
  names: LinkChoices["names"],
  series: "kept" | "left-out",
): Promise<string> {
  // Loaded when it is asked for: most visits end without a link.
  const { encodeLink } = await import("../../reports/link/encode-link.ts");
  return names === "shown"
    ? encodeLink(report, { names, series })
    : encodeLink(report, { names, pseudonymKey: pseudonymKey(), series });
}

async function makeLink(
  page: string,
  report: ReportDocument,
  { names, series }: LinkChoices,
): Promise<ReportLink> {
  const wanted = series ?? "kept";
  const address = `${page}#${await fragmentOf(report, names, wanted)}`;
  return series === null && address.length > inChats
    ? makeLink(page, report, { names, series: "left-out" })
    : { kind: "made", address, series: wanted };
}

/** The address that opens this report anywhere; made anew as the sender decides otherwise. */
export function useReportLink(report: ReportDocument, choices: LinkChoices): ReportLink {
  const { base, locale } = usePageParts();
  const { names, series } = choices;
  const [link, setLink] = useState<ReportLink>({ kind: "making" });

  useEffect(() => {
    let wanted = true;
    const settle = (next: ReportLink) => {
      if (wanted) setLink(next);
    };
    const page = new URL(`${base}${locale}/report/`, window.location.href).href;
    makeLink(page, report, { names, series }).then(settle, () => {
      settle({ kind: "failed" });
    });
    return () => {
      wanted = false;
    };
  }, [report, names, series, base, locale]);

  return link;
}
