import type { FirstMessages } from "../../messages/report.ts";
import type { Block, BlockId } from "../../reports/blocks/block.ts";
import type { KeyFigure } from "../../reports/blocks/figures.ts";
import { firstBlocks, orderedBlocks, type FirstBlocks } from "../../reports/blocks/first-blocks.ts";
import { filtersText } from "../../reports/blocks/filters.ts";
import type { FurtherBlocks } from "../../reports/blocks/further-blocks.ts";
import { tellIn, type Language } from "../../reports/blocks/telling.ts";
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
function contents(blocks: readonly Block[], words: FirstMessages): HTMLElement {
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

type Bodies = Readonly<Partial<Record<BlockId, (pieces: Pieces) => readonly Child[]>>>;

/** The bodies of sections that need something of their own. */
const bodiesOf = (blocks: FirstBlocks, words: FirstMessages): Bodies => ({
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
  // Its table is too wide to stand beside anything.
  silent: ({ picture, openTables, callouts, further, foldedTables }) => [
    picture,
    openTables,
    callouts === null ? null : element("div", { class: "callouts-in-a-row" }, callouts),
    ...further,
    ...foldedTables,
  ],
  customers: () => [customers(blocks.customers, words)],
  method: ({ openTables, callouts, foldedTables }) => [
    pair("even", element("div", {}, openTables, callouts)),
    ...foldedTables,
  ],
});

function sections(
  { blocks, words }: { readonly blocks: FirstBlocks; readonly words: FirstMessages },
  shown: readonly Block[],
  waiting: WaitingChart[],
  first = 1,
): readonly HTMLElement[] {
  const bodies = bodiesOf(blocks, words);
  return shown.map((block, index) => {
    const body = bodies[block.id] ?? plainBody;
    return sectionOf(block, index + first, words, ...body(piecesOf(block, words, waiting)));
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
  readonly blocks: FirstBlocks;
}

/** What a reader sees first as elements; charts wait for their library, further blocks for `addFurther`. */
export function drawReport(report: ReportDocument, language: Language): DrawnReport {
  const { words } = language;
  const blocks = firstBlocks(tellIn(report, language));
  const shown = orderedBlocks(blocks);
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
    contents(shown, words),
    ...sections({ blocks, words }, shown, waiting),
  );
  return { article, headline: blocks.headline, waiting, blocks };
}

/** Puts further sections where they belong among the first ones, and counts all of them anew. */
export function addFurther(
  { article, blocks }: DrawnReport,
  further: FurtherBlocks,
  words: FirstMessages,
): readonly WaitingChart[] {
  const waiting: WaitingChart[] = [];
  const all = orderedBlocks({ ...blocks, ...further });
  const missing = all.filter(({ id }) => article.querySelector(`#${id}`) === null);
  const made = new Map(
    // Only the first section of a report stands open on a phone.
    sections({ blocks, words }, missing, waiting, 2).map((section) => [section.id, section]),
  );
  let before: Element | null = article.querySelector(".contents");
  for (const [index, { id }] of all.entries()) {
    const section = made.get(id) ?? article.querySelector(`#${id}`);
    if (made.has(id) && section !== null) before?.after(section);
    const number = section?.querySelector(".topic b");
    if (number !== null && number !== undefined) number.textContent = String(index + 1);
    before = section;
  }
  article.querySelector(".contents")?.replaceWith(contents(all, words));
  return waiting;
}
