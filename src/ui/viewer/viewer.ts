import type { Locale } from "../../domain/words.ts";
import { formatFor } from "../../messages/format.ts";
import { maskingMessages } from "../../messages/masking.ts";
import type { ReportDocument } from "../../reports/document.ts";
import { tellIn, type Language } from "../../reports/blocks/telling.ts";
import { openLink } from "../../reports/link/open-link.ts";
import type { LinkProblem } from "../../reports/link/open-link.ts";
import { keepDrawn, loadDraw } from "../kit/drawn-chart.ts";
import { element } from "./element.ts";
import { addFurther, drawReport, type DrawnReport } from "./report.ts";
import type { WaitingChart } from "./section.ts";

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

function strip(report: ReportDocument, { locale, words }: Language): HTMLElement {
  const { viewer } = words;
  const { period, title, currency } = report;
  const masked = Object.values(maskingMessages).some((words) => words.title === title);
  const notes = [
    masked ? viewer.masked : viewer.named,
    viewer.holder,
    report.seriesApproximate === true ? viewer.approximate : "",
  ];
  return element(
    "header",
    { class: "link-strip" },
    element(
      "p",
      {},
      element("b", {}, title === "" ? words.document.kind : title),
      " ",
      element("span", {}, formatFor(locale, currency).daySpan(period.first, period.last)),
    ),
    ...notes.filter((note) => note !== "").map((note) => element("p", { class: "note" }, note)),
  );
}

function trouble(problem: LinkProblem, { locale, words }: Language, base: string): HTMLElement {
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

async function drawCharts(waiting: readonly WaitingChart[]): Promise<void> {
  if (waiting.length === 0) return;
  const draw = await loadDraw();
  for (const { place, chart } of waiting) keepDrawn(place, chart, draw);
}

/** Shows what the fragment of the address holds, in the place it is given. */
async function show(place: HTMLElement, locale: Locale, base: string): Promise<void> {
  const [opened, language] = await Promise.all([
    openLink(window.location.hash),
    languageOf(locale),
  ]);
  if (!opened.ok) {
    place.replaceChildren(trouble(opened.problem, language, base));
    return;
  }
  const drawn = drawReport(opened.value, language);
  place.replaceChildren(strip(opened.value, language), drawn.article);
  document.title = drawn.headline;
  // What is seen first is painted before the rest of it and the charts are fetched.
  requestAnimationFrame(() => {
    void drawTheRest(opened.value, language, drawn);
  });
}

/** The sections that not every reader comes to, then the charts of all; without the network, those at hand. */
async function drawTheRest(
  report: ReportDocument,
  language: Language,
  drawn: DrawnReport,
): Promise<void> {
  const further = await furtherSections(report, language, drawn).catch(() => []);
  await drawCharts([...drawn.waiting, ...further]);
}

async function furtherSections(
  report: ReportDocument,
  { locale, words }: Language,
  drawn: DrawnReport,
): Promise<readonly WaitingChart[]> {
  const [{ reportFurther }, { furtherBlocks }] = await Promise.all([
    locale === "en"
      ? import("../../messages/en/report-further.ts")
      : import("../../messages/ru/report-further.ts"),
    import("../../reports/blocks/further-blocks.ts"),
  ]);
  const telling = tellIn(report, { locale, words: { ...words, ...reportFurther } });
  return addFurther(drawn, furtherBlocks(telling), words);
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
