import type { Locale } from "../../domain/words.ts";
import { reportMessages } from "../../messages/report.ts";
import type { ReportMessages } from "../../messages/report.ts";
import type { Block, BlockId } from "../../reports/blocks/block.ts";
import type { KeyFigure } from "../../reports/blocks/figures.ts";
import { orderedBlocks, reportBlocks } from "../../reports/blocks/report-blocks.ts";
import { filtersText } from "../../reports/blocks/filters.ts";
import type { ReportBlocks } from "../../reports/blocks/report-blocks.ts";
import type { ReportDocument } from "../../reports/document.ts";
import { customers } from "./customers.ts";
import { element, sentence, type Child } from "./element.ts";
import { matrix } from "./matrix.ts";
import { piecesOf, sectionOf } from "./section.ts";
import type { Pieces, WaitingChart } from "./section.ts";

const keyFigure = ({ label, value, unit, note, change, alarming }: KeyFigure): HTMLElement =>
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

/** The fragment of the address is the report itself, so a jump inside the page must not touch it. */
function contents(blocks: readonly Block[], words: ReportMessages): HTMLElement {
  const entry = ({ id, topic, brief }: Block): HTMLElement => {
    const link = element(
      "a",
      { href: `#${id}` },
      `${topic} `,
      brief === "" ? null : element("span", {}, brief),
    );
    link.addEventListener("click", (event) => {
      event.preventDefault();
      const section = document.getElementById(id);
      if (section?.dataset["open"] === "false")
        section.querySelector<HTMLButtonElement>(".fold")?.click();
      section?.scrollIntoView({ block: "start" });
      document.getElementById(`${id}-finding`)?.focus({ preventScroll: true });
    });
    return element("li", {}, link);
  };
  return element(
    "nav",
    { class: "contents no-print", "aria-label": words.document.contents },
    element("ol", {}, ...blocks.map(entry)),
  );
}

const pair = (kind: string, ...children: readonly Child[]): HTMLElement =>
  element("div", { class: `pair pair-${kind}` }, ...children);

function sections(
  blocks: ReportBlocks,
  words: ReportMessages,
  waiting: WaitingChart[],
): readonly HTMLElement[] {
  const bodies: Readonly<Partial<Record<BlockId, (pieces: Pieces) => readonly Child[]>>> = {
    matrix: ({ callouts, foldedTables }) => [
      pair("aside", matrix(blocks.matrix.grid), callouts),
      ...foldedTables,
    ],
    curve: ({ picture, openTables }) => [pair("aside", picture, openTables)],
    loss: ({ picture, callouts, openTables, further, foldedTables }) => [
      picture === null
        ? openTables
        : pair("even", element("div", { class: "loss-picture" }, picture, callouts), openTables),
      picture === null ? callouts : null,
      ...further,
      ...foldedTables,
    ],
    customers: () => [customers(blocks.customers, words)],
    method: ({ openTables, callouts, foldedTables }) => [
      pair("even", element("div", {}, openTables, callouts)),
      ...foldedTables,
    ],
  };
  return orderedBlocks(blocks).map((block, index) => {
    const body = bodies[block.id] ?? plainBody;
    return sectionOf(block, index + 1, words, ...body(piecesOf(block, words, waiting)));
  });
}

/** Picture, what stands out, tables: the body of a section that needs nothing of its own. */
const plainBody = ({
  picture,
  further,
  callouts,
  openTables,
  trees,
  foldedTables,
}: Pieces): readonly Child[] => [
  picture,
  ...further,
  callouts === null && openTables === null ? null : pair("callouts", callouts, openTables),
  ...trees,
  ...foldedTables,
];

export interface DrawnReport {
  readonly article: HTMLElement;
  readonly headline: string;
  readonly waiting: readonly WaitingChart[];
}

/** The whole report as elements; its charts wait for their library. */
export function drawReport(report: ReportDocument, locale: Locale): DrawnReport {
  const words = reportMessages[locale];
  const blocks = reportBlocks(report, locale);
  const waiting: WaitingChart[] = [];
  const article = element(
    "article",
    { class: "report" },
    element(
      "header",
      { class: "report-top" },
      element("h1", { tabindex: -1 }, ...sentence(blocks.headline)),
      blocks.filters === null ? null : element("p", { class: "only" }, filtersText(blocks.filters)),
      blocks.incomplete === "" ? null : element("p", { class: "incomplete" }, blocks.incomplete),
      element(
        "dl",
        { class: "figures", "aria-label": words.figures.label },
        ...blocks.figures.map(keyFigure),
      ),
    ),
    contents(orderedBlocks(blocks), words),
    ...sections(blocks, words, waiting),
  );
  return { article, headline: blocks.headline, waiting };
}
