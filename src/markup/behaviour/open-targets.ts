/** A link to a section opens it, where it is folded. */
export function openTargets(root: Document | Element): void {
  root.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    const id = link?.getAttribute("href")?.slice(1) ?? "";
    const section = document.getElementById(id);
    if (section?.dataset["open"] === "false")
      section.querySelector<HTMLButtonElement>(":scope > .fold")?.click();
  });
}
