import type { Locale } from "../../domain/words.ts";
import { formatFor } from "../../messages/format.ts";
import { maskingMessages } from "../../messages/masking.ts";
import { reportMessages } from "../../messages/report.ts";
import type { ReportDocument } from "../../reports/document.ts";
import { openLink } from "../../reports/link/open-link.ts";
import type { LinkProblem } from "../../reports/link/open-link.ts";
import { keepDrawn, loadDraw } from "../kit/drawn-chart.ts";
import { element } from "./element.ts";
import { drawReport } from "./report.ts";
import type { WaitingChart } from "./section.ts";

/*
 * Opens the report that lies in the address. No engine and no React: headline, figures and tables
 * stand at once, and the charts come after them.
 */

function strip(report: ReportDocument, locale: Locale): HTMLElement {
  const { viewer } = reportMessages[locale];
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
      element("b", {}, title === "" ? reportMessages[locale].document.kind : title),
      " ",
      element("span", {}, formatFor(locale, currency).daySpan(period.first, period.last)),
    ),
    ...notes.filter((note) => note !== "").map((note) => element("p", { class: "note" }, note)),
  );
}

function trouble(problem: LinkProblem, locale: Locale, base: string): HTMLElement {
  const { problems, analyse } = reportMessages[locale].viewer;
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
  const opened = await openLink(window.location.hash);
  if (!opened.ok) {
    place.replaceChildren(trouble(opened.problem, locale, base));
    return;
  }
  const { article, headline, waiting } = drawReport(opened.value, locale);
  place.replaceChildren(strip(opened.value, locale), article);
  document.title = headline;
  // The words are painted before the charts are fetched.
  requestAnimationFrame(() => {
    void drawCharts(waiting);
  });
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
