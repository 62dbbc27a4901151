import { foldSections } from "../../markup/behaviour/fold-sections.ts";
import { openCells } from "../../markup/behaviour/open-cells.ts";

/** What a published report does beyond being read: folds, cells of the matrix, printing. */
export function behave(root: ParentNode): void {
  foldSections(root);
  openCells(root);
  for (const item of root.querySelectorAll<HTMLElement>("[data-prints]")) {
    item.hidden = false;
    item.querySelector("button")?.addEventListener("click", () => window.print());
  }
}
