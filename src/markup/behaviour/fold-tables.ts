/** Closes what stands open only for readers without scripts. */
export function foldTables(root: ParentNode): void {
  for (const details of root.querySelectorAll<HTMLDetailsElement>("details[data-folds]")) {
    details.removeAttribute("data-folds");
    details.open = false;
  }
}
