/*
 * What a report does beyond being read. Each function here is whole in itself, for the script of a file is
 * made of their texts: it uses no import and nothing outside of its own body.
 */

/** Gives each section a button that folds it on a phone; the first of a report stays open. */
export function foldSections(root: ParentNode): void {
  for (const section of root.querySelectorAll<HTMLElement>(".block:not([data-open])")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "fold no-print";
    const set = (open: boolean): void => {
      section.dataset["open"] = String(open);
      button.setAttribute("aria-expanded", String(open));
      button.setAttribute("aria-label", section.dataset[open ? "closes" : "opens"] ?? "");
    };
    button.addEventListener("click", () => {
      set(section.dataset["open"] !== "true");
    });
    set(section.previousElementSibling?.matches(".block") !== true);
    section.querySelector(":scope > .block-head")?.after(button);
  }
}
