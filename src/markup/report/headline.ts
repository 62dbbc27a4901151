import type { FirstMessages } from "../../messages/report.ts";
import type { KeyFigure } from "../../reports/blocks/figures.ts";
import { filtersText } from "../../reports/blocks/filters.ts";
import type { FirstBlocks } from "../../reports/blocks/first-blocks.ts";
import { element, sentence, type Child, type Markup } from "../markup.ts";

const keyFigure = ({ label, value, unit, note, change, alarming }: KeyFigure): Markup =>
  element(
    "div",
    { class: alarming ? "hot" : null },
    element("dt", {}, label),
    element("dd", {}, value, unit === "" ? null : element("small", {}, `\u00a0${unit}`)),
    note === "" ? null : element("dd", { class: "c" }, ...sentence(note)),
    change === null
      ? null
      : element("dd", { class: `c change change-${change.direction}` }, change.text),
  );

/** The finding, and what bounds it: filters, data that could not be read. */
const finding = ({ headline, filters, incomplete }: FirstBlocks): readonly Child[] => [
  element("h1", { tabindex: -1 }, ...sentence(headline)),
  filters === null ? null : element("p", { class: "only" }, filtersText(filters)),
  incomplete === "" ? null : element("p", { class: "incomplete" }, incomplete),
];

/** The finding alone, for a page that puts something between it and the figures. */
export const findingOf = (blocks: FirstBlocks): Markup =>
  element("header", { class: "report-top" }, ...finding(blocks));

/** The five figures. */
export const figuresOf = ({ figures }: FirstBlocks, words: FirstMessages): Markup =>
  element("dl", { class: "figures", "aria-label": words.figures.label }, ...figures.map(keyFigure));

/** What the report says first: its finding, what bounds it, and its five figures. */
export const headlineOf = (blocks: FirstBlocks, words: FirstMessages): Markup =>
  element("header", { class: "report-top" }, ...finding(blocks), figuresOf(blocks, words));
