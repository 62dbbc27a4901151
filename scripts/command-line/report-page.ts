import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Locale } from "../../src/domain/words.ts";
import { withFontsInside } from "../../src/markup/file/fonts.ts";
import { reportFile } from "../../src/markup/file/report-file.ts";
import type { ReportDocument } from "../../src/reports/document.ts";

const STYLE = new URL("../../src/styles/report-file.css", import.meta.url);
const IMPORT = /@import "([^"]+)";/gu;

/** A style sheet with those that it imports in their places. */
async function wholeStyle(sheet: URL): Promise<string> {
  const text = await readFile(sheet, "utf8");
  const inside = new Map<string, string>();
  for (const [, name = ""] of text.matchAll(IMPORT))
    inside.set(name, await wholeStyle(new URL(name, sheet)));
  return text.replaceAll(IMPORT, (_, name: string) => inside.get(name) ?? "");
}

const fontAt = (address: string): Promise<Uint8Array | null> =>
  readFile(fileURLToPath(import.meta.resolve(address)));

/** A report as one HTML file, its charts drawn without a browser. */
export async function reportPage(report: ReportDocument, locale: Locale): Promise<string> {
  const style = await withFontsInside(await wholeStyle(STYLE), fontAt);
  return reportFile(report, { locale, style });
}
