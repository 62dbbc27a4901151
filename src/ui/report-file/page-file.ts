import type { Locale } from "../../domain/words.ts";
import { withFontsInside } from "../../markup/file/fonts.ts";
import { reportFile } from "../../markup/file/report-file.ts";
import type { ReportDocument } from "../../reports/document.ts";
import style from "../../styles/report-file.css?inline";

/** Fonts that were fetched, by their addresses; one that could not be had is asked for again. */
const fonts = new Map<string, Uint8Array>();

async function fontAt(address: string): Promise<Uint8Array | null> {
  const known = fonts.get(address);
  if (known !== undefined) return known;
  // A worker made from a blob has no address that a path could be joined to.
  const whole = new URL(address, globalThis.location.origin);
  const response = await fetch(whole).catch(() => null);
  if (response?.ok !== true) return null;
  const font = new Uint8Array(await response.arrayBuffer());
  fonts.set(address, font);
  return font;
}

/** The style of every file, its fonts inside. */
export const fileStyle = (): Promise<string> => withFontsInside(style, fontAt);

/** A report as one HTML file, made beside the page. */
export const pageFile = async (report: ReportDocument, locale: Locale): Promise<string> =>
  reportFile(report, { locale, style: await fileStyle() });
