import { foldSections } from "../../markup/behaviour/fold-sections.ts";
import { foldTables } from "../../markup/behaviour/fold-tables.ts";
import { openCells } from "../../markup/behaviour/open-cells.ts";
import { openTargets } from "../../markup/behaviour/open-targets.ts";
import { sortTables } from "../../markup/behaviour/sort-tables.ts";

/** What a published report does beyond being read: folds, sorting, cells of the matrix, printing. */
export function behave(page: Document): void {
  for (const begin of [foldSections, foldTables, openCells, openTargets, sortTables]) begin(page);
  for (const item of page.querySelectorAll<HTMLElement>("[data-prints]")) {
    item.hidden = false;
    item.querySelector("button")?.addEventListener("click", () => {
      window.print();
    });
  }
}
