import type { Locale } from "../../domain/words.ts";
import { element, type Markup } from "../../markup/markup.ts";
import { isMasked, strip } from "../../markup/report/strip.ts";
import type { ReportDocument } from "../../reports/document.ts";
import { tellIn, type Language } from "../../reports/blocks/telling.ts";
import { openLink } from "../../reports/link/open-link.ts";
import type { LinkProblem } from "../../reports/link/open-link.ts";
import { dom } from "./dom.ts";
import { addFurther, showReport, type ShownReport } from "./report.ts";
import { waitingCharts } from "./waiting-charts.ts";

/*
 * Opens the report that lies in the address. No engine and no React: headline, figures and tables
 * stand at once, and the charts come after them.
 */

/** The words of the page's language; those of the other stay where they are. */
async function languageOf(locale: Locale): Promise<Language> {
  const { report } =
    locale === "en"
      ? await import("../../messages/en/report.ts")
      : await import("../../messages/ru/report.ts");
  return { locale, words: report };
}

function stripOf(report: ReportDocument, language: Language): Markup {
  const { viewer } = language.words;
  return strip(report, language, [
    isMasked(report) ? viewer.masked : viewer.named,
    viewer.holder,
    report.seriesApproximate === true ? viewer.approximate : "",
  ]);
}

function trouble(problem: LinkProblem, { locale, words }: Language, base: string): Markup {
  const { problems, analyse } = words.viewer;
  const { title, text } = problems[problem];
  return element(
    "div",
    { class: "link-trouble", role: "alert" },
    element("h1", {}, title),
    element("p", {}, text),
    element("p", {}, element("a", { class: "btn", href: `${base}${locale}/analyse/` }, analyse)),
  );
}

/** Shows what the fragment of the address holds, in the place it is given. */
async function show(place: HTMLElement, locale: Locale, base: string): Promise<void> {
  const [opened, language] = await Promise.all([
    openLink(window.location.hash),
    languageOf(locale),
  ]);
  if (!opened.ok) {
    place.replaceChildren(dom(trouble(opened.problem, language, base)));
    return;
  }
  const charts = waitingCharts();
  const shown = showReport(opened.value, language, charts.place);
  place.replaceChildren(dom(stripOf(opened.value, language)), shown.article);
  document.title = shown.blocks.headline;
  // What is seen first is painted before the rest of it and the charts are fetched.
  requestAnimationFrame(() => {
    // Without the network, the sections at hand have their charts all the same.
    void furtherSections(opened.value, language, shown)
      .catch(() => undefined)
      .then(() => charts.draw(shown.article));
  });
}

/** The sections that not every reader comes to. */
async function furtherSections(
  report: ReportDocument,
  { locale, words }: Language,
  shown: ShownReport,
): Promise<void> {
  const [{ reportFurther }, { furtherBlocks }] = await Promise.all([
    locale === "en"
      ? import("../../messages/en/report-further.ts")
      : import("../../messages/ru/report-further.ts"),
    import("../../reports/blocks/further-blocks.ts"),
  ]);
  const telling = tellIn(report, { locale, words: { ...words, ...reportFurther } });
  addFurther(shown, furtherBlocks(telling));
}

/** Starts the viewer in an element that carries `data-locale` and `data-base`. */
export function startViewer(place: HTMLElement): void {
  const locale: Locale = place.dataset["locale"] === "en" ? "en" : "ru";
  const base = place.dataset["base"] ?? "/";
  const open = (): void => {
    void show(place, locale, base);
  };
  open();
  // Another link pasted over this one is another report on the same page.
  window.addEventListener("hashchange", open);
}
