import type { Locale } from "../../domain/words.ts";
import type { Markup } from "../../markup/markup.ts";
import { footerProperty, paperFooter } from "../../markup/report/paper-footer.ts";
import { isMasked, strip } from "../../markup/report/strip.ts";
import type { ReportDocument } from "../../reports/document.ts";
import { tellIn, type Language } from "../../reports/blocks/telling.ts";
import { inWordsOf } from "../../reports/masking/in-words-of.ts";
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
    report.seriesApproximate === true ? viewer.approximate : "",
  ]);
}

/** The page that shows what came: where in it, in which words, under which path of the site. */
interface ViewerPage {
  readonly place: HTMLElement;
  readonly language: Language;
  readonly base: string;
  /** The link is closed by a passphrase. */
  readonly sealed: boolean;
}

/** Shows what the fragment of the address holds. */
async function show(place: HTMLElement, locale: Locale, base: string): Promise<void> {
  const fragment = window.location.hash;
  const [opened, language] = await Promise.all([openLink(fragment), languageOf(locale)]);
  const sealed = !opened.ok && opened.problem === "passphrase-wanted";
  const page = { place, language, base, sealed };
  if (opened.ok) showDocument(await inWordsOf(locale, opened.value), page);
  else if (sealed) await askPassphrase(fragment, page);
  else await showTrouble(opened.problem, page);
}

async function showTrouble(problem: LinkProblem, page: ViewerPage): Promise<void> {
  const { troublePage } = await import("./trouble-page.ts");
  const trouble = dom(troublePage(problem, page.language.locale, page.base));
  page.place.replaceChildren(trouble);
  document.title = trouble.querySelector("h1")?.textContent ?? document.title;
}

/** The form is fetched by those who meet a sealed link. */
async function askPassphrase(fragment: string, page: ViewerPage): Promise<void> {
  const { passphraseForm } = await import("./passphrase-form.ts");
  const form = passphraseForm(page.language.locale, async (passphrase) => {
    const opened = await openLink(fragment, passphrase);
    if (!opened.ok && opened.problem === "passphrase-wrong") return false;
    if (opened.ok)
      showDocument(await inWordsOf(page.language.locale, opened.value), page)
        .querySelector("h1")
        ?.focus();
    else await showTrouble(opened.problem, page);
    return true;
  });
  page.place.replaceChildren(form);
  document.title = form.querySelector("h1")?.textContent ?? document.title;
  form.querySelector("input")?.focus();
}

/** The report at once; the rest of it and the charts are fetched when what is seen first is painted. */
function showDocument(report: ReportDocument, page: ViewerPage): HTMLElement {
  const { place, language } = page;
  const charts = waitingCharts();
  const shown = showReport(report, language, charts.place);
  place.replaceChildren(dom(stripOf(report, language)), shown.article);
  document.title = shown.blocks.headline;
  document.documentElement.style.setProperty(footerProperty, paperFooter(report, language));
  requestAnimationFrame(() => {
    // Without the network, the sections at hand have their charts all the same.
    void furtherSections(report, language, shown)
      .catch(() => undefined)
      .then(() => charts.draw(shown.article))
      .then(() => import("./further-ways.ts"))
      .then(({ furtherWays }) => furtherWays(report, language, { ...page, article: shown.article }))
      .then((ways) => {
        shown.article.after(ways);
      })
      .catch(() => undefined);
  });
  return shown.article;
}

/** The sections that not every reader comes to. */
async function furtherSections(
  report: ReportDocument,
  { locale, words }: Language,
  shown: ShownReport,
): Promise<void> {
  const [{ reportFurther }, { furtherBlocks }, { inDepth }] = await Promise.all([
    locale === "en"
      ? import("../../messages/en/report-further.ts")
      : import("../../messages/ru/report-further.ts"),
    import("../../reports/blocks/further-blocks.ts"),
    import("../../reports/blocks/in-depth.ts"),
  ]);
  const telling = tellIn(report, { locale, words: { ...words, ...reportFurther } });
  addFurther(shown, { ...inDepth(shown.blocks, telling), ...furtherBlocks(telling) });
}

/** The fragment of the address is the report itself, so a way to the content must not take its place. */
function keepFragment(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest("a.skip") : null;
  const target = document.querySelector<HTMLElement>(link?.getAttribute("href") ?? "main");
  if (link === null || target === null) return;
  event.preventDefault();
  target.focus();
}

/** Starts the viewer in an element that carries `data-locale` and `data-base`. */
export function startViewer(place: HTMLElement): void {
  const locale: Locale = place.dataset["locale"] === "en" ? "en" : "ru";
  const base = place.dataset["base"] ?? "/";
  const open = (): void => {
    void show(place, locale, base);
  };
  open();
  document.addEventListener("click", keepFragment);
  // Another link pasted over this one is another report on the same page.
  window.addEventListener("hashchange", open);
}
