import { element } from "../../markup/markup.ts";
import type { ViewerCompareMessages } from "../../messages/ru/viewer-compare.ts";
import type { Language } from "../../reports/blocks/telling.ts";
import type { ReportDocument } from "../../reports/document.ts";
import "../../styles/report/compare.css";
import { dom } from "./dom.ts";
import { reportOfFile, reportOfText, type OtherProblem, type OtherReport } from "./other-report.ts";

/** The words of this panel in the page's language. */
export async function compareWords(locale: Language["locale"]): Promise<ViewerCompareMessages> {
  const { viewerCompare } =
    locale === "en"
      ? await import("../../messages/en/viewer-compare.ts")
      : await import("../../messages/ru/viewer-compare.ts");
  return viewerCompare;
}

/** Asks for another report, by its link or its file, and sets it beside the one on the page. */
export function comparePanel(
  report: ReportDocument,
  language: Language,
  words: ViewerCompareMessages,
): HTMLElement {
  const status = dom(element("div", { role: "status" }));
  const result = dom(element("div"));
  let newest = 0;
  const take = (found: Promise<OtherReport>): void => {
    const asked = (newest += 1);
    status.replaceChildren(dom(element("p", { class: "note" }, words.reading)));
    result.replaceChildren();
    void Promise.all([found, import("./compared.ts")]).then(([other, { comparedReports }]) => {
      if (asked !== newest) return;
      status.replaceChildren();
      if (other.ok)
        result.replaceChildren(comparedReports(report, other.value, language, words.swap));
      else
        status.replaceChildren(
          dom(element("p", { class: "refused" }, problemText(other.problem, words))),
        );
    });
  };
  const heading = dom(element("h2", { id: "compare-heading", tabindex: "-1" }, words.heading));
  const panel = dom(
    element("section", { class: "viewer-compare no-print", "aria-labelledby": "compare-heading" }),
  );
  panel.append(heading, dom(element("p", { class: "note" }, words.about)));
  panel.append(waysIn(words, take), status, result);
  return panel;
}

const problemText = (problem: OtherProblem, words: ViewerCompareMessages): string =>
  problem === "file-damaged" ? words.problems.damaged : words.linkProblems[problem];

/** A field for a link and a button for a file. */
function waysIn(
  words: ViewerCompareMessages,
  take: (found: Promise<OtherReport>) => void,
): HTMLElement {
  // What `dom` makes of an input.
  const input = (attributes: Readonly<Record<string, string>>): HTMLInputElement =>
    dom(element("input", attributes)) as HTMLInputElement;
  const link = input({ type: "text", inputmode: "url", autocomplete: "off", spellcheck: "false" });
  const file = input({ type: "file", class: "vh", accept: ".json,.html" });
  file.addEventListener("change", () => {
    const [chosen] = file.files ?? [];
    if (chosen !== undefined) take(reportOfFile(chosen));
    // Emptied, or choosing the same file once more would be no change.
    file.value = "";
  });
  const linkLabel = dom(element("label", {}, element("span", {}, words.link)));
  linkLabel.append(link);
  const form = dom(element("form", { class: "compare-ways" }));
  form.append(
    linkLabel,
    dom(element("button", { type: "submit", class: "btn" }, words.linkButton)),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (link.value.trim() !== "") take(reportOfText(link.value));
  });
  const fileLabel = dom(element("label", { class: "btn file-button" }));
  fileLabel.append(file, words.file);
  form.append(fileLabel);
  return form;
}
