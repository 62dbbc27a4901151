import { element, sentence } from "../../markup/markup.ts";
import { comparisonBody } from "../../markup/report/comparison.ts";
import type { BlockTable } from "../../reports/blocks/block.ts";
import { comparisonOfReports } from "../../reports/blocks/comparison-of-reports.ts";
import type { Language } from "../../reports/blocks/telling.ts";
import { compareReports } from "../../reports/comparison/compare-reports.ts";
import type { ReportDocument } from "../../reports/document.ts";
import { dom, nodes } from "./dom.ts";

/** There is no file of the table here to send a reader to. */
const inFull = ({ shown: _shown, note: _note, ...table }: BlockTable): BlockTable => table;

/** Two reports against each other; the later one by its last day is the new one until somebody swaps them. */
export function comparedReports(
  report: ReportDocument,
  other: ReportDocument,
  { locale, words }: Language,
  swapLabel: string,
): HTMLElement {
  const result = dom(element("div", { class: "report published compared" }));
  const swap = dom(element("button", { type: "button", class: "btn quiet no-print" }, swapLabel));
  const presentation = { words, complete: false };
  let [before, after] = other.period.last > report.period.last ? [report, other] : [other, report];
  const draw = (): void => {
    const told = comparisonOfReports(compareReports(before, after), locale);
    const subtitle = dom(element("p", { class: "sub" }, `${told.subtitle} `));
    subtitle.append(swap);
    result.replaceChildren(
      dom(element("h3", { class: "compare-headline" }, ...sentence(told.headline))),
      subtitle,
      ...nodes(comparisonBody({ ...told, tables: told.tables.map(inFull) }, presentation)),
    );
  };
  swap.addEventListener("click", () => {
    [before, after] = [after, before];
    draw();
    swap.focus();
  });
  draw();
  return result;
}
