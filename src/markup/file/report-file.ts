import type { Locale } from "../../domain/words.ts";
import { reportFileMessages } from "../../messages/report-file.ts";
import { reportMessages, type ReportMessages } from "../../messages/report.ts";
import type { Language } from "../../reports/blocks/telling.ts";
import type { ReportDocument } from "../../reports/document.ts";
import { embeddedId, embeddedText } from "../../reports/embedded.ts";
import { productVersion } from "../../reports/product.ts";
import { drawnCharts } from "../drawn-charts.ts";
import { html } from "../html.ts";
import { element, type Markup } from "../markup.ts";
import { reportMarkup } from "../report-markup.ts";
import { footerProperty, paperFooter } from "../report/paper-footer.ts";
import { isMasked, strip, titleWithDays } from "../report/strip.ts";
import { fileScript, scriptHash } from "./script.ts";

export interface ReportFileOptions {
  readonly locale: Locale;
  /** The whole style of a report, its fonts inside: see `withFontsInside`. */
  readonly style: string;
}

/** Nothing is asked for, and nothing runs but the one script whose hash this is. */
const policy = (hash: string): string =>
  [
    "default-src 'none'",
    `script-src ${hash}`,
    "style-src 'unsafe-inline'",
    "font-src data:",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

function head(title: string, hash: string, style: string): Markup {
  const meta = (name: string, content: string): Markup => element("meta", { name, content });
  return element(
    "head",
    {},
    element("meta", { charset: "utf-8" }),
    element("meta", { "http-equiv": "Content-Security-Policy", content: policy(hash) }),
    meta("viewport", "width=device-width, initial-scale=1"),
    meta("color-scheme", "light dark"),
    meta("generator", `Kamerton ${productVersion}`),
    meta("referrer", "no-referrer"),
    // Else a browser would ask the place of the file for one.
    element("link", { rel: "icon", href: "data:," }),
    element("title", {}, title),
    element("style", {}, style),
  );
}

function main(document: ReportDocument, language: Language<ReportMessages>): Markup {
  const words = reportFileMessages[language.locale];
  const names = isMasked(document) ? language.words.viewer.masked : words.named;
  return element(
    "main",
    { class: "wrap" },
    strip(document, language, [words.holder, names]),
    reportMarkup(document, language, { charts: drawnCharts() }),
    element("footer", { class: "file-end note no-print" }, words.again),
  );
}

/**
 * A report as one HTML file: opens from disk without a network, asks for nothing, is read without scripts,
 * and holds its document, from which the analyser opens it again. Names are those of the document.
 */
export async function reportFile(
  document: ReportDocument,
  { locale, style }: ReportFileOptions,
): Promise<string> {
  const language = { locale, words: reportMessages[locale] };
  const page = element(
    "html",
    { lang: locale, style: `${footerProperty}: ${paperFooter(document, language)}` },
    head(titleWithDays(document, language), await scriptHash(fileScript), style),
    element(
      "body",
      {},
      main(document, language),
      element("script", { type: "application/json", id: embeddedId }, embeddedText(document)),
      element("script", {}, fileScript),
    ),
  );
  return `<!doctype html>\n${html(page)}\n`;
}
