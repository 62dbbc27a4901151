import { element } from "../../markup/markup.ts";
import type { ViewerCompareMessages } from "../../messages/ru/viewer-compare.ts";
import { viewerPageMessages } from "../../messages/viewer-page.ts";
import type { Language } from "../../reports/blocks/telling.ts";
import { canonicalJson } from "../../reports/canonical.ts";
import type { ReportDocument } from "../../reports/document.ts";
import { settingsSearch } from "../../reports/published/settings-of-report.ts";
import { savedName } from "../analyse/save-report.ts";
import { download } from "../kit/download.ts";
import { comparePanel, compareWords as compareWordsOf } from "./compare.ts";
import { dom } from "./dom.ts";

interface ReportPage {
  readonly base: string;
  readonly sealed: boolean;
  readonly article: HTMLElement;
}

/** Puts the panel that compares before the report, once. */
function comparing(
  report: ReportDocument,
  language: Language,
  words: ViewerCompareMessages,
  article: HTMLElement,
): HTMLElement {
  const button = dom(element("button", { type: "button", class: "btn" }, words.open));
  let panel: HTMLElement | null = null;
  button.addEventListener("click", () => {
    panel ??= comparePanel(report, language, words);
    if (!panel.isConnected) article.before(panel);
    panel.scrollIntoView({ block: "start" });
    panel.querySelector("h2")?.focus({ preventScroll: true });
  });
  return button;
}

/**
 * What a receiver can do with a report once it is read: judge a file of his own by its settings, compare
 * it with another, keep it, print it.
 */
export async function furtherWays(
  report: ReportDocument,
  language: Language,
  { base, sealed, article }: ReportPage,
): Promise<HTMLElement> {
  const { locale } = language;
  const compareWords = await compareWordsOf(locale);
  const { ways, holder, sealed: sealedHolder } = viewerPageMessages[locale];
  const save = dom(element("button", { type: "button", class: "btn" }, ways.save));
  save.addEventListener("click", () => {
    const text = new Blob([canonicalJson(report)], { type: "application/json" });
    download(text, savedName(report.title));
  });
  const print = dom(element("button", { type: "button", class: "btn" }, ways.print));
  print.addEventListener("click", () => {
    window.print();
  });
  const href = `${base}${locale}/analyse/${settingsSearch(report)}`;
  const own = dom(element("a", { class: "btn", href }, ways.own));
  const section = dom(
    element("section", { class: "link-ways no-print", "aria-label": ways.label }),
  );
  const way = (control: HTMLElement, note: string): HTMLElement => {
    const row = dom(element("div"));
    row.append(control, dom(element("p", { class: "note" }, note)));
    return row;
  };
  section.append(dom(element("p", { class: "note" }, sealed ? sealedHolder : holder)));
  const compare = comparing(report, language, compareWords, article);
  section.append(way(own, ways.ownNote), way(compare, compareWords.openNote));
  section.append(way(save, ways.saveNote), print);
  return section;
}
