import { canonicalJson } from "./canonical.ts";
import type { ReportDocument } from "./document.ts";

/*
 * A report inside a page: inert data that no browser runs, from which the report can be opened again.
 */

/** The name of the element that holds it. */
export const embeddedId = "kamerton-report";

/** The document as text that may stand in a script element: nothing in it can end one or begin another. */
export const embeddedText = (document: ReportDocument): string =>
  JSON.stringify(JSON.parse(canonicalJson(document)))
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");

const EMBEDDED = new RegExp(`<script[^>]* id="${embeddedId}"[^>]*>([^<]*)</script>`, "u");

/** The text of the report in a page; null where it holds none. */
export const reportTextIn = (page: string): string | null => EMBEDDED.exec(page)?.[1] ?? null;
