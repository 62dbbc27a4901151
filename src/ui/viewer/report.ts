import { foldSections } from "../../markup/behaviour/fold-sections.ts";
import { openCells } from "../../markup/behaviour/open-cells.ts";
import { reportArticle, section } from "../../markup/report/article.ts";
import { contents } from "../../markup/report/contents.ts";
import { customerRows } from "../../markup/report/customers.ts";
import type { Presentation } from "../../markup/report/presentation.ts";
import type { CustomersBlock } from "../../reports/blocks/customers.ts";
import { firstBlocks, orderedBlocks, type FirstBlocks } from "../../reports/blocks/first-blocks.ts";
import type { FurtherBlocks } from "../../reports/blocks/further-blocks.ts";
import { tellIn, type Language } from "../../reports/blocks/telling.ts";
import type { ReportDocument } from "../../reports/document.ts";
import { dom, nodes } from "./dom.ts";

export interface ShownReport {
  readonly article: HTMLElement;
  readonly blocks: FirstBlocks;
  readonly presentation: Presentation;
}

/** The fragment of the address is the report itself, so a jump inside the page must not touch it. */
function jumpInside(article: HTMLElement): void {
  article.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest(".contents a") : null;
    const id = link?.getAttribute("href")?.slice(1);
    const target = id === undefined ? null : document.getElementById(id);
    if (target === null) return;
    event.preventDefault();
    if (target.dataset["open"] === "false")
      target.querySelector<HTMLButtonElement>(".fold")?.click();
    target.scrollIntoView({ block: "start" });
    target.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
  });
}

/** The rest of the customers by the button under them, and in print. */
function showAll(article: HTMLElement, block: CustomersBlock): void {
  const button = article.querySelector("[data-shows-all]");
  const body = button?.parentElement?.querySelector("tbody");
  if (button === null || body === undefined || body === null) return;
  const drawRest = (): void => {
    body.append(...nodes(customerRows(block, body.rows.length, block.list.rows.length)));
    button.remove();
  };
  button.addEventListener("click", drawRest);
  window.addEventListener("beforeprint", drawRest);
}

/** A section that was closed or opened before its new form came stays so. */
function foldAsBefore(article: HTMLElement, open: ReadonlyMap<string, string | undefined>): void {
  for (const [id, was] of open) {
    const shown = article.querySelector<HTMLElement>(`#${id}`);
    if (shown?.dataset["open"] !== was)
      shown?.querySelector<HTMLButtonElement>(":scope > .fold")?.click();
  }
}

/** What a reader sees first as elements; charts wait for their library, further blocks for `addFurther`. */
export function showReport(
  report: ReportDocument,
  language: Language,
  charts: Presentation["charts"],
): ShownReport {
  const blocks = firstBlocks(tellIn(report, language));
  const presentation = { words: language.words, charts, complete: false };
  const article = dom(reportArticle(blocks, presentation));
  foldSections(article);
  openCells(article);
  jumpInside(article);
  showAll(article, blocks.customers);
  return { article, blocks, presentation };
}

/**
 * Puts further sections where they belong among the first ones, first ones that hold more now in the
 * place of what they were, and counts all of them anew.
 */
export function addFurther(
  { article, blocks, presentation }: ShownReport,
  all: FirstBlocks & FurtherBlocks,
): void {
  const ordered = orderedBlocks(all);
  const open = new Map<string, string | undefined>();
  let before: Element | null = article.querySelector(".contents");
  for (const [index, block] of ordered.entries()) {
    const known = article.querySelector<HTMLElement>(`#${block.id}`);
    const stays = known !== null && blocks[block.id as keyof FirstBlocks] === block;
    const shown = stays ? known : dom(section(block, index + 1, all, presentation));
    if (known === null) before?.after(shown);
    else if (!stays) {
      open.set(block.id, known.dataset["open"]);
      known.replaceWith(shown);
    }
    const number = shown.querySelector(".topic b");
    if (number !== null) number.textContent = String(index + 1);
    before = shown;
  }
  foldSections(article);
  foldAsBefore(article, open);
  openCells(article);
  article.querySelector(".contents")?.replaceWith(dom(contents(ordered, presentation.words)));
}
