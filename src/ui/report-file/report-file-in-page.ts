import type { Locale } from "../../domain/words.ts";
import type { ReportDocument } from "../../reports/document.ts";

async function fontAt(address: string): Promise<Uint8Array | null> {
  const response = await fetch(address).catch(() => null);
  return response?.ok === true ? new Uint8Array(await response.arrayBuffer()) : null;
}

/** A report as one HTML file, made in the page; what makes it is loaded when it is asked for. */
export async function reportFileInPage(report: ReportDocument, locale: Locale): Promise<string> {
  const [{ reportFile }, { withFontsInside }, { default: style }] = await Promise.all([
    import("../../markup/file/report-file.ts"),
    import("../../markup/file/fonts.ts"),
    import("../../styles/report-file.css?inline"),
  ]);
  return reportFile(report, {
    locale,
    style: await withFontsInside(style, fontAt),
    canvas: document,
  });
}
