import { element } from "../../markup/markup.ts";
import type { Language } from "../../reports/blocks/telling.ts";
import { canonicalJson } from "../../reports/canonical.ts";
import type { ReportDocument } from "../../reports/document.ts";
import { settingsSearch } from "../../reports/published/settings-of-report.ts";
import { savedName } from "../analyse/save-report.ts";
import { download } from "../kit/download.ts";
import { dom } from "./dom.ts";

/** What a receiver can do with a report once it is read: judge a file of his own by its settings, keep it, print it. */
export function furtherWays(
  report: ReportDocument,
  { locale, words }: Language,
  { base, sealed }: { readonly base: string; readonly sealed: boolean },
): HTMLElement {
  const { ways, holder, sealed: sealedHolder } = words.viewer;
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
  section.append(way(own, ways.ownNote), way(save, ways.saveNote), print);
  return section;
}
