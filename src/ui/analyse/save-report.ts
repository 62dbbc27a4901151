import type { ReportDocument } from "../../reports/document.ts";

const FORBIDDEN_IN_NAMES = /[\\/:*?"<>|]+/g;
const ENDINGS_OF_EXPORTS = /\.(csv|txt|tsv|xlsx?|ods|json|parquet|zip)(\.gz)?$/i;

/** How the name of a saved report ends. */
export const savedEnding = ".kamerton.json";
/** The same for one that is a page of its own. */
export const pageEnding = ".kamerton.html";

/** Saved twice, a browser writes a number before the ending. */
const SAVED = /\.kamerton(?: ?\(\d+\))?\.(?:json|html)$/iu;

/** Whether a file is a report that was saved, by its name. */
export const isSavedReport = (name: string): boolean => SAVED.test(name);

/** The name of a file of a report: that of its export, without what file systems refuse. */
export const savedName = (title: string, ending: string = savedEnding): string =>
  title.replace(ENDINGS_OF_EXPORTS, "").replaceAll(FORBIDDEN_IN_NAMES, "_") + ending;

/** The document in a saved file, data or a page; null where there is none or it is damaged. */
export async function savedReport(bytes: Blob): Promise<ReportDocument | null> {
  // Not the schema library itself: asked for whole, it would weigh on every page that shares it.
  const [{ parseReport }, { reportTextIn }, text] = await Promise.all([
    import("../../reports/parse-report.ts"),
    import("../../reports/embedded.ts"),
    bytes.text(),
  ]);
  return parseReport(parseJson(reportTextIn(text) ?? text));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
