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
  /** `link` is what was given as one, to be asked about again where it is sealed. */
  const take = (found: Promise<OtherReport>, link: string | null): void => {
    const asked = (newest += 1);
    status.replaceChildren(dom(element("p", { class: "note" }, words.reading)));
    result.replaceChildren();
    void Promise.all([found, import("./compared.ts")]).then(([other, { comparedReports }]) => {
      if (asked !== newest) return;
      status.replaceChildren();
      if (other.ok) {
        result.replaceChildren(comparedReports(report, other.value, language, words.swap));
        return;
      }
      status.replaceChildren(
        dom(element("p", { class: "refused" }, problemText(other.problem, words))),
      );
      if (link === null || !isLocked(other.problem)) return;
      const form = passphraseWay(words, (passphrase) => {
        take(reportOfText(link, passphrase), link);
      });
      result.replaceChildren(form);
      form.querySelector("input")?.focus();
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

const isLocked = (problem: OtherProblem): boolean =>
  problem === "passphrase-wanted" || problem === "passphrase-wrong";

// What `dom` makes of an input.
const input = (attributes: Readonly<Record<string, string>>): HTMLInputElement =>
  dom(element("input", attributes)) as HTMLInputElement;

/** A labelled field with a button that hands in what was typed. */
function fieldForm(
  field: HTMLInputElement,
  label: string,
  button: string,
  onText: (text: string) => void,
): HTMLElement {
  const labelled = dom(element("label", {}, element("span", {}, label)));
  labelled.append(field);
  const form = dom(element("form", { class: "compare-ways" }));
  form.append(labelled, dom(element("button", { type: "submit", class: "btn" }, button)));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (field.value.trim() !== "") onText(field.value);
  });
  return form;
}

/** Asks for the passphrase of a sealed link. */
const passphraseWay = (
  words: ViewerCompareMessages,
  onPassphrase: (passphrase: string) => void,
): HTMLElement =>
  fieldForm(
    input({ type: "text", autocomplete: "off", autocapitalize: "none", spellcheck: "false" }),
    words.passphrase,
    words.passphraseButton,
    onPassphrase,
  );

/** A field for a link and a button for a file. */
function waysIn(
  words: ViewerCompareMessages,
  take: (found: Promise<OtherReport>, link: string | null) => void,
): HTMLElement {
  const link = input({ type: "text", inputmode: "url", autocomplete: "off", spellcheck: "false" });
  const file = input({ type: "file", class: "vh", accept: ".json,.html" });
  file.addEventListener("change", () => {
    const [chosen] = file.files ?? [];
    if (chosen !== undefined) take(reportOfFile(chosen), null);
    // Emptied, or choosing the same file once more would be no change.
    file.value = "";
  });
  const form = fieldForm(link, words.link, words.linkButton, (text) => {
    take(reportOfText(text), text);
  });
  const fileLabel = dom(element("label", { class: "btn file-button" }));
  fileLabel.append(file, words.file);
  form.append(fileLabel);
  return form;
}
