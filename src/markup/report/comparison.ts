import type { ComparisonOfReports } from "../../reports/blocks/comparison-of-reports.ts";
import { element, sentence, type Child } from "../markup.ts";
import type { Presentation } from "./presentation.ts";
import { calloutElement } from "./section.ts";
import { blockTable } from "./table.ts";

/** Two reports against each other: what they were made by differently first, then figures, then customers. */
export const comparisonBody = (
  { warning, who, tables }: ComparisonOfReports,
  presentation: Pick<Presentation, "words" | "complete">,
): readonly Child[] => [
  warning === null ? null : element("div", { class: "callouts" }, calloutElement(warning)),
  element("p", { class: "compared-who" }, ...sentence(who)),
  ...tables.map((table) => blockTable(table, presentation)),
];
